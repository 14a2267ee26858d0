import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSearchableSite } from '../../../src/plugins/search/read-site';
import { answer, buildIndex, openIndex, searchCorpus } from '../../../src/search';
import { event, list, pod, waiting, writeCluster } from '../../fixtures/scripts/cluster';
import { BARE_REASONS, MESSAGES } from '../../fixtures/scripts/messages';
import { HAS_JQ, runScript, SHELLS, textOfFunction } from './run';

interface Finding {
  readonly container: string;
  readonly section: string;
  readonly signature: string | null;
  readonly evidence: string;
  readonly source: string;
}

/** The findings of a namespace in which each Pod has one container that waits, by the name of the Pod. */
function findingsOf(
  states: readonly { readonly reason: string; readonly message?: string }[],
  shell = 'sh',
): Finding[] {
  const pods = states.map(({ reason, message }, at) =>
    pod({
      name: `pod-${at}`,
      containers: [{ name: 'app', image: 'registry.example.com/shop/web:1.8', state: waiting(reason, message) }],
    }),
  );
  const cluster = writeCluster({
    answers: { pods: list(pods), events: list([]), 'serviceaccounts.default': { kind: 'ServiceAccount' } },
  });
  const { output } = runScript('image-pull-diagnose', ['--json'], { cluster, shell });
  const reports = JSON.parse(output) as { readonly pod: string; readonly findings: readonly Finding[] }[];
  return states.flatMap((_, at) => reports.find((report) => report.pod === `pod-${at}`)?.findings ?? []);
}

describe.skipIf(!HAS_JQ)('the verdict of image-pull-diagnose (skipped where jq is not installed)', () => {
  it.each(SHELLS)('is for each message the section that explains it, in %s', (shell) => {
    const sections = findingsOf(MESSAGES, shell).map(({ section }) => section);
    expect(sections).toEqual(MESSAGES.map(({ section }) => section));
  });

  it('is a page that the search of the site, too, finds among the first three for the same message', () => {
    const engine = openIndex(buildIndex(searchCorpus(readSearchableSite(path.resolve('.')), 'en')));
    const missed = MESSAGES.filter(({ reason, message, section }) => {
      const found = answer(engine, message || reason).results.slice(0, 3);
      return !found.some(({ key }) => section.startsWith(`${key}#`));
    });
    expect(missed).toEqual([]);
  });

  it('leads from every signature of the runbooks to its section, unless a longer one fits as well', () => {
    const lines = textOfFunction('image-pull-diagnose', 'signatures').trim().split('\n');
    const table = lines.map((line) => line.split('\t')).map(([section = '', text = '']) => ({ section, text }));
    const findings = findingsOf(
      table.map(({ text }) => ({ reason: 'ErrImagePull', message: text.replaceAll('*', 'x.example.com') })),
    );
    const length = (text: string | null) => (text ?? '').replaceAll('*', '').length;
    const wrong = table.filter(({ section, text }, at) => {
      const finding = findings[at];
      const isOwn = finding?.section === section || section.startsWith('registry-unauthorized#');
      return !isOwn && !(length(finding?.signature ?? null) >= length(text));
    });
    expect(findings).toHaveLength(table.length);
    expect(wrong).toEqual([]);
    const led = table.filter(({ section }, at) => findings[at]?.section === section);
    expect(led.length).toBeGreaterThan(table.length * 0.8);
  });

  it('follows the reason where the message says no more', () => {
    const reasons = Object.keys(BARE_REASONS);
    const sections = findingsOf(reasons.map((reason) => ({ reason }))).map(({ section }) => section);
    expect(Object.fromEntries(reasons.map((reason, at) => [reason, sections[at]]))).toEqual(BARE_REASONS);
  });

  it('takes the message of the last event where the status holds only the back-off', () => {
    const state = waiting('ImagePullBackOff', 'Back-off pulling image "web:1"');
    const failed =
      'Failed to pull image "web:1": failed to do request: Head "https://x": dial tcp 10.0.0.1:443: i/o timeout';
    const cluster = writeCluster({
      answers: {
        'pods.web': pod({
          name: 'web',
          initContainers: [{ name: 'migrate', image: 'web:1', state }],
          containers: [{ name: 'app', image: 'web:2', state }],
        }),
        events: list([
          {
            ...event('web', 'Failed', 'Failed to pull image "web:1": no such host', 'spec.initContainers{migrate}'),
            lastTimestamp: '2026-11-21T05:00:00Z',
          },
          event('web', 'Failed', failed, 'spec.initContainers{migrate}'),
          event('web', 'Failed', 'Error: ImagePullBackOff', 'spec.initContainers{migrate}'),
        ]),
      },
    });
    const { output } = runScript('image-pull-diagnose', ['--json', 'web'], { cluster });
    const findings = (JSON.parse(output) as { readonly findings: readonly Finding[] }[])[0]?.findings ?? [];
    expect(
      findings.map(({ container, section, evidence, source }) => ({ container, section, evidence, source })),
    ).toEqual([
      { container: 'migrate', section: 'registry-timeout#cause-egress-blocked', evidence: failed, source: 'event' },
      {
        container: 'app',
        section: 'image-pull-backoff#triage',
        evidence: 'Back-off pulling image "web:1"',
        source: 'status',
      },
    ]);
  });
});
