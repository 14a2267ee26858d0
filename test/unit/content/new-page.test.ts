import { describe, expect, test } from 'vitest';
import { newPage, whyNoNewPage } from '../../../src/content/new-page';
import { CHINESE, type Change, OPTIONS, problemsOf } from './fixture';

function started(key: string): Record<string, Change> {
  return Object.fromEntries(newPage(key, '2026-11-21').map(({ file, text }) => [file, { content: text }]));
}

test('a started runbook has its title, its seed rows and its sections in every language', () => {
  const [english, chinese] = newPage('registry-dns', '2026-11-21');
  expect(english?.file).toBe('docs/runbooks/images/registry-dns.md');
  expect(english?.text).toMatchInlineSnapshot(`
    "---
    title: "Registry name does not resolve"
    description: ""
    kind: runbook
    keywords: []
    versions: []
    reviewed: 2026-11-21
    sources:
      - { rows: ["003-013"], section: "", errata: [E072] }
      - { rows: ["003-042"], section: "", errata: [E051] }
      - { rows: ["003-090"], section: "", errata: [E070] }
      - { rows: ["003-091"], section: "", errata: [E070, E071] }
    ---

    ## Meaning {#meaning}

    ## Impact {#impact}

    ## First 60 seconds {#triage}

    ## Diagnosis {#diagnosis}

    ## Causes and fixes {#mitigation}

    ## Verify {#verify}

    ## Prevention {#prevention}

    ## Escalate {#escalate}
    "
  `);
  expect(chinese?.file).toBe(`${CHINESE}/runbooks/images/registry-dns.md`);
  expect(chinese?.text).toMatchInlineSnapshot(`
    "---
    title: "仓库域名解析失败"
    description: ""
    keywords: []
    ---

    ## 含义 {#meaning}

    ## 影响 {#impact}

    ## 最初 60 秒 {#triage}

    ## 诊断 {#diagnosis}

    ## 原因与修复 {#mitigation}

    ## 确认恢复 {#verify}

    ## 预防 {#prevention}

    ## 升级处理 {#escalate}
    "
  `);
});

describe('the reader of pages', () => {
  test('names every gap of a started runbook', () => {
    expect(problemsOf(started('registry-dns'))).toMatchInlineSnapshot(`
      "docs/runbooks/images/registry-dns.md:3:14 Unexpected "" in \`description\`, expected one sentence on one line. It stands below the title and in the search results: say what the page solves.
      docs/runbooks/images/registry-dns.md:5:11 Unexpected an empty list in \`keywords\`, expected a list of words that readers search for. Add those that title and signatures lack.
      docs/runbooks/images/registry-dns.md:6:11 Unexpected an empty list in \`versions\`, expected at least one version. Name the Kubernetes versions that the page was checked for.
      docs/runbooks/images/registry-dns.md:9:35 Unexpected "" in \`sources[0].section\`, expected the id of the section that carries the rows. Use an id of a heading of this page.
      docs/runbooks/images/registry-dns.md:10:35 Unexpected "" in \`sources[1].section\`, expected the id of the section that carries the rows. Use an id of a heading of this page.
      docs/runbooks/images/registry-dns.md:11:35 Unexpected "" in \`sources[2].section\`, expected the id of the section that carries the rows. Use an id of a heading of this page.
      docs/runbooks/images/registry-dns.md:12:35 Unexpected "" in \`sources[3].section\`, expected the id of the section that carries the rows. Use an id of a heading of this page.
      docs/runbooks/images/registry-dns.md:15:1 Unexpected empty section \`#meaning\`, expected content below \`Meaning\`. Write it, in both languages.
      docs/runbooks/images/registry-dns.md:17:1 Unexpected empty section \`#impact\`, expected content below \`Impact\`. Write it, in both languages.
      docs/runbooks/images/registry-dns.md:19:1 Unexpected empty section \`#triage\`, expected content below \`First 60 seconds\`. Write it, in both languages.
      docs/runbooks/images/registry-dns.md:21:1 Unexpected empty section \`#diagnosis\`, expected content below \`Diagnosis\`. Write it, in both languages.
      docs/runbooks/images/registry-dns.md:23:1 Unexpected empty section \`#mitigation\`, expected content below \`Causes and fixes\`. Write it, in both languages.
      docs/runbooks/images/registry-dns.md:23:1 Missing causes below \`#mitigation\`, expected at least one \`### … {#cause-<name>}\`. Write one subsection per cause.
      docs/runbooks/images/registry-dns.md:25:1 Unexpected empty section \`#verify\`, expected content below \`Verify\`. Write it, in both languages.
      docs/runbooks/images/registry-dns.md:27:1 Unexpected empty section \`#prevention\`, expected content below \`Prevention\`. Write it, in both languages.
      docs/runbooks/images/registry-dns.md:29:1 Unexpected empty section \`#escalate\`, expected content below \`Escalate\`. Write it, in both languages.
      zh/runbooks/images/registry-dns.md:3:14 Unexpected "" in \`description\`, expected one sentence on one line. It stands below the title and in the search results: say what the page solves.
      zh/runbooks/images/registry-dns.md:4:11 Unexpected an empty list in \`keywords\`, expected a list of words that readers search for. Add those that title and signatures lack.
      zh/runbooks/images/registry-dns.md:7:1 Unexpected empty section \`#meaning\`, expected content below \`含义\`. Write it, in both languages.
      zh/runbooks/images/registry-dns.md:9:1 Unexpected empty section \`#impact\`, expected content below \`影响\`. Write it, in both languages.
      zh/runbooks/images/registry-dns.md:11:1 Unexpected empty section \`#triage\`, expected content below \`最初 60 秒\`. Write it, in both languages.
      zh/runbooks/images/registry-dns.md:13:1 Unexpected empty section \`#diagnosis\`, expected content below \`诊断\`. Write it, in both languages.
      zh/runbooks/images/registry-dns.md:15:1 Unexpected empty section \`#mitigation\`, expected content below \`原因与修复\`. Write it, in both languages.
      zh/runbooks/images/registry-dns.md:15:1 Missing causes below \`#mitigation\`, expected at least one \`### … {#cause-<name>}\`. Write one subsection per cause.
      zh/runbooks/images/registry-dns.md:17:1 Unexpected empty section \`#verify\`, expected content below \`确认恢复\`. Write it, in both languages.
      zh/runbooks/images/registry-dns.md:19:1 Unexpected empty section \`#prevention\`, expected content below \`预防\`. Write it, in both languages.
      zh/runbooks/images/registry-dns.md:21:1 Unexpected empty section \`#escalate\`, expected content below \`升级处理\`. Write it, in both languages."
    `);
  });

  test.each(['node-shell', 'limits', 'KubePodNotReady'])('finds gaps, but no wrong place, in a started %s', (key) => {
    const problems = problemsOf(started(key), OPTIONS);
    expect(problems).toContain('Unexpected "" in `description`');
    expect(problems).not.toMatch(/Unexpected (?:key|place|file|field|heading)/);
  });
});

test.each([
  ['registry-dns', undefined],
  ['KubePodNotReady', undefined],
  ['tree-pod', 'Unexpected key "tree-pod", expected a page: it is a decision tree, which src/trees/ holds as data.'],
  ['nonsense', 'Unexpected key "nonsense", expected a key of src/content/catalogue/ or the name of an alert.'],
])('whether a page can be started under %s is said: %s', (key, reason) => {
  expect(whyNoNewPage(key, ['KubePodNotReady'])).toBe(reason);
});
