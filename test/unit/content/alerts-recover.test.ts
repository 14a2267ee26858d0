import { describe, expect, it } from 'vitest';
import { alertAddress, CATALOGUE, PAGE_KEYS, pageAddress } from '../../../src/content';
import { ALERT_NAMES, ALERTS, recover, shortAddress, shortFormPage } from '../../../src/content/alerts';
import { editDistance } from '../../../src/content/edit-distance';

const known = [
  ...PAGE_KEYS.map(pageAddress),
  ...ALERT_NAMES.map((name) => alertAddress(ALERTS[name].component, name)),
  '/alerts/',
  '/areas/images/',
];
const crashLooping = '/runbooks/kubernetes/kubepodcrashlooping/';

const exact: readonly (readonly [string, string, string, string, string])[] = [
  ['the exact address without slash', '/runbooks/kubernetes/kubepodcrashlooping', '', '', crashLooping],
  [
    'the name in CamelCase',
    '/runbooks/kubernetes/KubePodCrashLooping',
    '?pod=a',
    '#impact',
    `${crashLooping}?pod=a#impact`,
  ],
  ['a Markdown file', '/runbooks/kubernetes/KubePodCrashLooping.md', '', '', crashLooping],
  [
    'a link of OpenShift',
    '/alerts/cluster-monitoring-operator/KubePersistentVolumeFillingUp.md',
    '',
    '',
    '/runbooks/kubernetes/kubepersistentvolumefillingup/',
  ],
  [
    'a link of KubeVirt’s shape',
    '/runbooks/KubePodNotReady',
    '?namespace=x',
    '',
    '/runbooks/kubernetes/kubepodnotready/?namespace=x',
  ],
  [
    'a link of KubeVirt’s shape as HTML',
    '/runbooks/KubePodNotReady.html',
    '',
    '',
    '/runbooks/kubernetes/kubepodnotready/',
  ],
  ['an unknown component', '/runbooks/openshift/etcdNoLeader', '', '', '/runbooks/etcd/etcdnoleader/'],
  ['the short form in another case', '/a/KubePodCrashLooping', '?pod=a', '', `${crashLooping}?pod=a`],
  [
    'the fragment of kubernetes-mixin',
    '/kubernetes-mixin/runbook.md',
    '',
    '#alert-name-kubepodcrashlooping',
    crashLooping,
  ],
  [
    'the fragment of GitHub’s rendering',
    '/runbook.md',
    '',
    '#user-content-alert-name-kubepodcrashlooping',
    crashLooping,
  ],
  ['the fragment of Mimir’s shape', '/docs/runbooks/', '', '#kubepodcrashlooping', crashLooping],
  ['a query behind the fragment', '/runbook.md', '', '#alert-name-kubepodcrashlooping?pod=a', `${crashLooping}?pod=a`],
  [
    'two queries',
    '/runbook.md',
    '?cluster=c',
    '#alert-name-kubepodcrashlooping?pod=a',
    `${crashLooping}?cluster=c&pod=a`,
  ],
  [
    'Giant Swarm’s query',
    '/docs/KubePodCrashLooping/',
    '?INSTALLATION=gaia&NAMESPACE=x',
    '',
    `${crashLooping}?INSTALLATION=gaia&NAMESPACE=x`,
  ],
  ['a folder with a README', '/runbooks/KubePodCrashLooping/README.md', '', '', crashLooping],
  ['punctuation of a chat', '/runbooks/kubernetes/kubepodcrashlooping).', '', '', crashLooping],
  ['the key of a page', '/crash-loop-backoff', '', '', '/runbooks/crash-loop-backoff/'],
  [
    'the key of a page as a file in its folder',
    '/docs/runbooks/images/registry-tls.md',
    '',
    '',
    '/runbooks/registry-tls/',
  ],
  ['an escaped address', '/runbooks/kubernetes/kube%50odcrashlooping', '', '', crashLooping],
];

describe('an unknown address', () => {
  it.each(exact)('is understood when it is %s', (_, pathname, search, hash, address) => {
    expect(recover(pathname, search, hash, known)).toEqual({ kind: 'exact', locale: 'en', address });
  });

  it.each([
    ['/zh-Hans/runbooks/kubernetes/KubePodCrashLooping'],
    ['/zh-hans/a/kubepodcrashlooping'],
    ['/zh/runbooks/x/kubepodcrashlooping.html'],
    ['/zh-CN/kubepodcrashlooping/'],
  ])('keeps the language of %s', (pathname) => {
    expect(recover(pathname, '', '', known)).toEqual({ kind: 'exact', locale: 'zh-Hans', address: crashLooping });
  });

  it.each([
    ['/runbooks/kubernetes/kubepodcrashloping', crashLooping],
    ['/runbooks/KubePodsNotReady', '/runbooks/kubernetes/kubepodnotready/'],
    ['/ImagePullBackOff', '/runbooks/image-pull-backoff/'],
    ['/runbooks/image_pull_backoff', '/runbooks/image-pull-backoff/'],
    ['/howto-image-pull-secret', '/how-to/image-pull-secret/'],
    ['/runbooks/kubernetes/kubepodcrashlooping/unknown-section', crashLooping],
  ])('offers for %s the nearest page first, and does not go there by itself', (pathname, nearest) => {
    const recovery = recover(pathname, '?pod=a', '', known);
    expect(recovery.kind).toBe('near');
    if (recovery.kind === 'near') expect(recovery.candidates[0]).toBe(`${nearest}?pod=a`);
  });

  it.each([['/'], ['/favicon.ico'], ['/wp-login.php'], ['//evil.example'], ['/%E0%A4%A'], [`/${'x'.repeat(10_000)}`]])(
    'offers nothing for %s',
    (pathname) => {
      expect(recover(pathname, '', '', known)).toEqual({ kind: 'near', locale: 'en', candidates: [] });
    },
  );

  it('never offers more than five pages, and only known ones', () => {
    const recovery = recover('/runbooks/prometheus', '', '', known);
    expect(recovery.kind).toBe('near');
    if (recovery.kind === 'near') {
      expect(recovery.candidates).toHaveLength(5);
      for (const candidate of recovery.candidates) expect(known).toContain(candidate);
    }
  });

  it('finds every known address again by its last part alone, unless two share it', () => {
    const last = (address: string) => address.split('/').at(-2) ?? '';
    const unique = known.filter((address) => known.filter((other) => last(other) === last(address)).length === 1);
    expect(unique.length).toBeGreaterThan(ALERT_NAMES.length);
    for (const address of unique) {
      expect(recover(`/elsewhere/${last(address).toUpperCase()}.md`, '', '', known)).toMatchObject({ address });
    }
    expect(Object.keys(CATALOGUE).length).toBe(PAGE_KEYS.length);
  });
});

describe('the short form', () => {
  it('leads on with a script that keeps the query, and without JavaScript by a refresh', () => {
    expect(shortAddress('KubePodCrashLooping')).toBe('/a/kubepodcrashlooping/');
    const html = shortFormPage('KubePodCrashLooping', crashLooping, '/a.js', 'en');
    expect(html).toContain(`<script src="/a.js" data-to="${crashLooping}"></script>`);
    expect(html).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${crashLooping}"></noscript>`);
    expect(html).toContain(`<a href="${crashLooping}">KubePodCrashLooping</a>`);
  });

  it('escapes what stands in it', () => {
    expect(shortFormPage('<b>"', '/x"&y', '/a.js', 'en')).not.toMatch(/<b>|x"&y/);
  });
});

describe('the distance of two names', () => {
  it.each([
    ['same', 'same', 0],
    ['abcd', 'abdc', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abcdef', 'uvwxyz', 4],
  ])('of %s and %s is %i, counted up to four', (from, to, edits) => {
    expect(editDistance(from, to, 3)).toBe(edits);
  });
});
