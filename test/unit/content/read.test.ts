import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPages } from '../../../src/content/read';
import { CHINESE, type Change, FIXTURE, OPTIONS, problemsOf, readChanged, SECRET, TLS, TLS_CHINESE } from './fixture';

test('reads complete pages without problems', () => {
  const { pages, problems } = readPages(FIXTURE, OPTIONS);
  expect(problems).toEqual([]);
  expect(pages.map(({ key, kind, area, address }) => ({ key, kind, area, address }))).toEqual([
    {
      key: 'KubePodCrashLooping',
      kind: 'alert',
      area: undefined,
      address: '/runbooks/kubernetes/kubepodcrashlooping/',
    },
    { key: 'image-pull-secret', kind: 'how-to', area: undefined, address: '/how-to/image-pull-secret/' },
    { key: 'backoff', kind: 'reference', area: undefined, address: '/reference/backoff/' },
    { key: 'registry-tls', kind: 'runbook', area: 'images', address: '/runbooks/registry-tls/' },
  ]);
});

test('gives texts in both languages, with headings and their lines in the file', () => {
  const page = readPages(FIXTURE, OPTIONS).pages.find(({ key }) => key === 'registry-tls');
  expect(page?.texts.en).toMatchObject({ title: 'TLS errors from the registry', file: TLS, bodyLine: 23 });
  expect(page?.texts['zh-Hans']).toMatchObject({ title: '仓库 TLS 错误', keywords: ['证书'], bodyLine: 6 });
  expect(page?.texts.en.headings[0]).toEqual({ id: 'meaning', depth: 2, text: 'Meaning', line: 24 });
  expect(page?.texts['zh-Hans'].headings.at(-1)).toMatchObject({ id: 'escalate', text: '升级处理' });
  expect(page?.texts.en.body.startsWith('\n## Meaning')).toBe(true);
});

test('gives the facts of the English page, with empty lists for fields that it leaves out', () => {
  const pages = new Map(readPages(FIXTURE, OPTIONS).pages.map((page) => [page.key, page]));
  expect(pages.get('registry-tls')?.facts).toMatchObject({
    tree: 'image-pull',
    exitCodes: [1],
    related: ['image-pull-secret', 'backoff', 'node-clock-skew'],
    versions: ['1.33', '1.34'],
    reviewed: '2026-11-21',
  });
  expect(pages.get('image-pull-secret')?.facts).toMatchObject({
    signatures: [],
    alsoSeen: [],
    exitCodes: [],
    alerts: [],
  });
});

test('leaves a page out whose front matter is wrong, and keeps the others', () => {
  const { pages, problems } = readChanged({ [SECRET]: ['kind: how-to', 'kind: recipe'] });
  expect(pages.map(({ key }) => key)).not.toContain('image-pull-secret');
  expect(pages).toHaveLength(3);
  expect(problems).toHaveLength(1);
});

test('keeps a page with a problem in its body', () => {
  const { pages, problems } = readChanged({ [SECRET]: ['## Undo {#undo}\n\nDelete it.\n', ''] });
  expect(pages.map(({ key }) => key)).toContain('image-pull-secret');
  expect(problems.length).toBeGreaterThan(0);
});

test('names the language of each problem', () => {
  const { problems } = readChanged({ [`${CHINESE}/how-to/image-pull-secret.md`]: ['## 撤销', '## 回滚'] });
  expect(problems.map(({ locale }) => locale)).toEqual(['zh-Hans']);
});

test('asks for the translation of a page', () => {
  expect(
    problemsOf({
      [`${CHINESE}/reference/backoff.md`]: 'remove',
      [TLS]: [/See \[the timers\].*/, 'Nothing.'],
      [`${CHINESE}/runbooks/images/registry-tls.md`]: [/参见.*/, '无。'],
    }),
  ).toMatchInlineSnapshot(
    `"docs/reference/backoff.md:1:1 Missing translation, expected \`i18n/zh-Hans/docusaurus-plugin-content-docs/current/reference/backoff.md\`. Every page exists in every language."`,
  );
});

test('asks for the English page of a translation', () => {
  expect(problemsOf({ [SECRET]: 'remove' })).toMatchInlineSnapshot(
    `"zh/how-to/image-pull-secret.md:1:1 Missing translation, expected \`docs/how-to/image-pull-secret.md\`. Every page exists in every language."`,
  );
});

test.each([
  ['docs/notes.md'],
  ['docs/runbooks/registry-dns.md'],
  ['docs/runbooks/clouds/registry-dns.md'],
  ['docs/how-to/deep/node-shell.md'],
  ['docs/reference/limits.mdx'],
])('refuses a file where no page may lie: %s', (file) => {
  expect(problemsOf({ [file]: { content: '' } })).toBe(
    `${file}:1:1 Unexpected file \`${file.slice(5)}\`, expected \`runbooks/<area>/<key>.md\`, \`how-to/<key>.md\`, \`reference/<key>.md\` or \`alerts/<AlertName>.md\`. Move or rename it.`,
  );
});

test('refuses a key outside the catalogue and says which one is near', () => {
  expect(problemsOf({ 'docs/how-to/node-shel.md': { content: '' } })).toMatchInlineSnapshot(
    `"docs/how-to/node-shel.md:1:1 Unexpected key "node-shel", expected a key of the catalogue. Did you mean \`node-shell\`? Rename the file, or plan the page in src/content/catalogue/."`,
  );
});

test('refuses a page in the folder of another area', () => {
  expect(problemsOf({ 'docs/runbooks/pods/registry-dns.md': { content: '' } })).toMatchInlineSnapshot(
    `"docs/runbooks/pods/registry-dns.md:1:1 Unexpected place of "registry-dns", expected \`runbooks/images/registry-dns.md\`: the catalogue has it there as a page of kind runbook. Move the file, in both languages."`,
  );
});

test('refuses a page in the folder of another kind', () => {
  expect(problemsOf({ 'docs/how-to/limits.md': { content: '' } })).toMatchInlineSnapshot(
    `"docs/how-to/limits.md:1:1 Unexpected place of "limits", expected \`reference/limits.md\`: the catalogue has it there as a page of kind reference. Move the file, in both languages."`,
  );
});

test('refuses the page of an alert that the alert table lacks', () => {
  expect(problemsOf({ 'docs/alerts/KubePodCrashLoop.md': { content: '' } })).toMatchInlineSnapshot(
    `"docs/alerts/KubePodCrashLoop.md:1:1 Unexpected alert "KubePodCrashLoop", expected one of the alert table. Did you mean \`KubePodCrashLooping\`? Alerts stand in src/content/alerts/."`,
  );
});

test('leaves files alone whose names start with a dot or an underscore', () => {
  expect(problemsOf({ 'docs/_notes.md': { content: '' }, 'docs/how-to/.draft.md': { content: '' } })).toBe('');
});

test('reads files with Windows line ends the same way', () => {
  const change: Change = [/\n/g, '\r\n'];
  const { pages, problems } = readChanged({ [TLS]: change, [TLS_CHINESE]: change, [SECRET]: change });
  expect(problems).toEqual([]);
  expect(pages.find(({ key }) => key === 'registry-tls')?.texts.en).toMatchObject({ bodyLine: 23 });
  expect(pages.find(({ key }) => key === 'registry-tls')?.texts.en.headings[0]).toMatchObject({
    id: 'meaning',
    line: 24,
  });
});

test('takes a rule in the body for no front matter', () => {
  expect(problemsOf({ [SECRET]: ['Delete it.', 'Delete it.\n\n---\n\nOr keep it.'] })).toBe('');
});

test('places problems in the middle of files with Windows line ends', () => {
  const text = readFileSync(`${FIXTURE}/${SECRET}`, 'utf8')
    .replace('kind: how-to', 'kind: recipe')
    .replaceAll('\n', '\r\n');
  expect(readChanged({ [SECRET]: { content: text } }).problems[0]).toMatchObject({ line: 4, column: 7 });
});
