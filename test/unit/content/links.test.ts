import { describe, expect, test } from 'vitest';
import { isPageLink, readPages, relativePath, resolvePageLink, type WrittenSite } from '../../../src/content/read';
import { FIXTURE, OPTIONS, problemsOf, TLS, TLS_CHINESE } from './fixture';

const site: WrittenSite = {
  ...OPTIONS,
  trees: new Set(['image-pull']),
  pages: new Map(readPages(FIXTURE, OPTIONS).pages.map((page) => [page.key, page])),
};
const resolve = (target: string, from = TLS) => resolvePageLink(from, target, site);

describe('a link to a page', () => {
  test.each([
    ['../../how-to/image-pull-secret.md', '/how-to/image-pull-secret/'],
    ['../../how-to/image-pull-secret.md#undo', '/how-to/image-pull-secret/#undo'],
    ['./registry-tls.md#cause-clock', '/runbooks/registry-tls/#cause-clock'],
    ['registry-tls.md', '/runbooks/registry-tls/'],
    ['#cause-clock', '/runbooks/registry-tls/#cause-clock'],
    ['../../trees/image-pull.md', '/trees/image-pull/'],
    ['../../alerts/KubePodCrashLooping.md#impact', '/runbooks/kubernetes/kubepodcrashlooping/#impact'],
    ['../../alerts/KubePodNotReady.md#false-positives', '/runbooks/kubernetes/kubepodnotready/#false-positives'],
  ])('leads from %s to %s', (target, address) => {
    expect(resolve(target)).toEqual({ to: 'page', address });
    expect(resolve(target, TLS_CHINESE)).toEqual({ to: 'page', address });
  });

  test.each([
    ['./registry-dns.md', '/trees/image-pull/'],
    ['./image-not-found.md#cause-typo', '/trees/image-pull/'],
    ['./err-image-never-pull.md', 'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy'],
    ['../pods/pod-sandbox-failed.md', 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-pods/'],
    ['../../trees/triage.md', 'https://kubernetes.io/docs/tasks/debug/debug-application/'],
    ['../../reference/tools.md', 'https://kubernetes.io/docs/tasks/debug/debug-cluster/crictl/'],
  ])('leads from the planned %s to its fallback, without fragment', (target, address) => {
    expect(resolve(target)).toEqual({ to: 'fallback', address });
  });

  test.each([
    ['../../how-to/image-pull-secret.md#unod'],
    ['#cause-clok'],
    ['../../how-to/image-pull-secrets.md'],
    ['../pods/registry-tls.md'],
    ['../pods/registry-dns.md'],
    ['../../alerts/KubePodCrashLoping.md'],
    ['./KubePodNotReady.md'],
    ['../../alerts/KubePodNotReady.md#triage'],
    ['../../how-to/image-pull-secret'],
    ['../../trees/image-pull.md#start'],
  ])('is refused with the reason: %s', (target) => {
    expect(resolve(target)).toMatchSnapshot();
  });
});

test('other links are left alone', () => {
  expect(
    ['https://kubernetes.io/', 'mailto:a@example.org', '/alerts/', 'pathname:///runbooks.json'].some(isPageLink),
  ).toBe(false);
  expect(['#meaning', './a.md', 'a.md', '../a.md#b'].every(isPageLink)).toBe(true);
});

test('a wrong link is a problem of each language, at its place', () => {
  expect(
    problemsOf({ [TLS]: ['(#cause-clock)', '(#cause-clok)'], [TLS_CHINESE]: ['(#cause-clock)', '(#cause-clok)'] }),
  ).toMatchInlineSnapshot(`
    "docs/runbooks/images/registry-tls.md:40:7 Unexpected link \`#cause-clok\`, expected one of the sections meaning, impact, triage, diagnosis, mitigation, cause-unknown-authority, cause-clock, verify, prevention, escalate of /runbooks/registry-tls/. Did you mean \`cause-clock\`?
    zh/runbooks/images/registry-tls.md:23:7 Unexpected link \`#cause-clok\`, expected one of the sections meaning, impact, triage, diagnosis, mitigation, cause-unknown-authority, cause-clock, verify, prevention, escalate of /runbooks/registry-tls/. Did you mean \`cause-clock\`?"
  `);
});

test.each([
  ['runbooks/images/a.md', 'runbooks/images/b.md', './b.md'],
  ['runbooks/images/a.md', 'how-to/b.md', '../../how-to/b.md'],
  ['how-to/a.md', 'runbooks/images/b.md', '../runbooks/images/b.md'],
])('the relative path from %s to %s is %s', (from, to, path) => {
  expect(relativePath(from, to)).toBe(path);
});
