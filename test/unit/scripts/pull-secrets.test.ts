import { describe, expect, it } from 'vitest';
import {
  callsOf,
  type KubernetesObject,
  LOGIN,
  list,
  pod,
  secret,
  waiting,
  writeCluster,
} from '../../fixtures/scripts/cluster';
import { DENIED } from '../../fixtures/scripts/messages';
import { HAS_JQ, runScript } from './run';

interface Finding {
  readonly section: string;
  readonly secrets: readonly { readonly name: string; readonly outcome: string; readonly text: string }[];
  readonly also: readonly { readonly section: string }[];
}

interface Report {
  readonly findings: readonly Finding[];
}

interface Situation {
  readonly secrets?: readonly string[];
  readonly answers?: Readonly<Record<string, KubernetesObject>>;
  readonly errors?: Readonly<Record<string, string>>;
  readonly image?: string;
  readonly message?: string;
  readonly args?: readonly string[];
}

const FORBIDDEN =
  'Error from server (Forbidden): secrets "regcred" is forbidden: User "dev" cannot get resource "secrets"';
const IMAGE = 'registry.example.com/shop/web:1.8';

function diagnose({ secrets, answers, errors, image = IMAGE, message = DENIED, args = [] }: Situation) {
  const state = waiting('ErrImagePull', message);
  const cluster = writeCluster({
    answers: {
      'pods.web': pod({ name: 'web', containers: [{ name: 'app', image, state }], ...(secrets && { secrets }) }),
      events: list([]),
      'serviceaccounts.default': { kind: 'ServiceAccount' },
      ...answers,
    },
    ...(errors && { errors }),
  });
  const { output, errors: messages } = runScript('image-pull-diagnose', ['--json', ...args, 'web'], { cluster });
  const [report] = JSON.parse(output) as Report[];
  return { finding: report?.findings[0], messages, cluster, text: output };
}

/** A namespace in which each Secret is named by a Pod that the registry refused. */
function clusterWith(secrets: readonly KubernetesObject[]): string {
  const state = waiting('ErrImagePull', DENIED);
  const pods = secrets.map((_, at) =>
    pod({ name: `web-${at}`, containers: [{ name: 'app', image: IMAGE, state }], secrets: [`secret-${at}`] }),
  );
  const answers = Object.fromEntries(secrets.map((content, at) => [`secrets.secret-${at}`, content]));
  return writeCluster({ answers: { pods: list(pods), events: list([]), 'serviceaccounts.default': {}, ...answers } });
}

const FITTING = secret({ 'registry.example.com': LOGIN });
const OTHER_KEY = { type: 'kubernetes.io/dockerconfigjson', data: { 'config.json': '' } };
const NO_PASSWORD = Buffer.from('hunter2-secret').toString('base64');

/** What the Secret `regcred` is and which section explains the refusal then. */
const REFUSED: readonly [string, KubernetesObject, string][] = [
  ['has the wrong type', secret({}, 'Opaque'), 'cause-secret-type'],
  ['has the right type and another key', OTHER_KEY, 'cause-secret-type'],
  ['is for another port', secret({ 'registry.example.com:5000': LOGIN }), 'cause-server-key'],
  ['is no JSON', secret('hunter2-secret'), 'cause-secret-content'],
  ['is empty', secret({}), 'cause-secret-content'],
  ['holds no user', secret({ 'registry.example.com': { auth: NO_PASSWORD } }), 'cause-secret-content'],
  ['holds only an identity token', secret({ 'registry.example.com': { identitytoken: 'x' } }), 'cause-secret-content'],
  ['fits', FITTING, 'triage'],
  [
    'fits, in the old form',
    secret(JSON.stringify({ 'registry.example.com': LOGIN }), 'kubernetes.io/dockercfg'),
    'triage',
  ],
];

describe.skipIf(!HAS_JQ)('what image-pull-diagnose says of pull Secrets (skipped where jq is not installed)', () => {
  it('leads, after the registry refused, to the section about what is wrong with the Secret', () => {
    const { output } = runScript('image-pull-diagnose', ['--json'], {
      cluster: clusterWith(REFUSED.map(([, content]) => content)),
    });
    const led = (JSON.parse(output) as Report[]).map(({ findings }, at) => [REFUSED[at]?.[0], findings[0]?.section]);
    expect(led).toEqual(REFUSED.map(([name, , section]) => [name, `registry-unauthorized#${section}`]));
  });

  it.each([
    ['the Pod names none and the ServiceAccount has none', {}, 'cause-no-secret'],
    [
      'the ServiceAccount has one, and the Pod is older',
      { answers: { 'serviceaccounts.default': { imagePullSecrets: [{ name: 'regcred' }] } } },
      'cause-late',
    ],
    ['the Secret does not exist', { secrets: ['regcred'] }, 'cause-secret-missing'],
    [
      'one of two is missing, and the other fits',
      { secrets: ['gone', 'regcred'], answers: { 'secrets.regcred': FITTING } },
      'triage',
    ],
    ['the Secret may not be read', { secrets: ['regcred'], errors: { 'secrets.regcred': FORBIDDEN } }, 'triage'],
  ] as readonly [string, Situation, string][])('leads to the right section where %s', (_, situation, section) => {
    expect(diagnose(situation).finding?.section).toBe(`registry-unauthorized#${section}`);
  });

  it('keeps the verdict of another message, and points to a missing Secret beside it', () => {
    const { finding } = diagnose({
      secrets: ['regcred'],
      message: 'failed to do request: Head "https://x": dial tcp 10.0.0.1:443: i/o timeout',
    });
    expect(finding?.section).toBe('registry-timeout#cause-egress-blocked');
    expect(finding?.also.map(({ section }) => section)).toEqual(['registry-unauthorized#cause-secret-missing']);
  });

  it('does not ask for Secrets that it was told to skip, nor for names that cannot exist', () => {
    const skipped = diagnose({
      secrets: ['regcred'],
      answers: { 'secrets.regcred': FITTING },
      args: ['--skip-secrets'],
    });
    expect(callsOf(skipped.cluster).filter((call) => call.includes('secrets'))).toEqual([]);
    const odd = diagnose({ secrets: ['-o yaml', '--all', '$(id)', 'a/b', '../x'] });
    expect(callsOf(odd.cluster).filter((call) => call.includes('secrets'))).toEqual([]);
    expect(odd.finding?.section).toBe('registry-unauthorized#cause-secret-missing');
  });

  it('prints no password and no user name, whatever the Secret looks like', () => {
    const contents = [
      secret({ 'registry.example.com': LOGIN }),
      secret({ 'registry.example.com': { username: 'robot', password: 'hunter2-secret' } }),
      secret({
        'https://robot:hunter2-secret@registry.example.com/x': LOGIN,
        'robot:hunter2-secret/x@registry.example.com': LOGIN,
      }),
      secret('hunter2-secret robot'),
      secret({ 'registry.example.com': 'hunter2-secret' }),
      secret({ 'registry.example.com': LOGIN }, 'Opaque'),
      { kind: 'Secret', type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': 'aHVudGVyMi1zZWNyZXQ' } },
    ];
    for (const format of ['--json', '--color=never']) {
      const { output, errors } = runScript('image-pull-diagnose', [format], { cluster: clusterWith(contents) });
      expect(contents.filter((_, at) => !output.includes(`secret-${at}`))).toEqual([]);
      expect(`${output}${errors}`).not.toMatch(/hunter2|robot|aHVudGVy/);
      expect(`${output}${errors}`).not.toContain(LOGIN.auth);
    }
  });

  it('masks passwords and signatures in addresses of a message', () => {
    const message =
      'Get "https://robot:hunter2-secret@cdn.example.com/blob?X-Amz-Signature=hunter2-secret&sig=hunter2-secret": EOF';
    const { text } = diagnose({ message });
    expect(text).toContain('https://…@cdn.example.com/blob?X-Amz-Signature=…&sig=…');
    expect(text).not.toContain('hunter2');
  });
});
