import { describe, expect, test } from 'vitest';
import { problemsOf, SECRET, TLS, TLS_CHINESE } from './fixture';

/** Makes the same replacement in both languages of the runbook, so that the languages stay equal. */
const both = (from: string | RegExp, to: string) => problemsOf({ [TLS]: [from, to], [TLS_CHINESE]: [from, to] });
const english = (from: string | RegExp, to: string) => problemsOf({ [TLS]: [from, to] });

describe('sections', () => {
  test('are all there, in every language', () => {
    expect(both(/## [^\n]* \{#impact\}\n\n[^\n]*\n\n/, '')).toMatchInlineSnapshot(`
      "docs/runbooks/images/registry-tls.md:28:1 Missing section \`#impact\`, expected \`## Impact {#impact}\` before \`#triage\`. Every page of kind runbook has it.
      zh/runbooks/images/registry-tls.md:11:1 Missing section \`#impact\`, expected \`## 影响 {#impact}\` before \`#triage\`. Every page of kind runbook has it."
    `);
  });
  test('are all there up to the last one', () => {
    expect(english(/\n## Escalate[\s\S]*/, '')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:23:1 Missing section \`#escalate\`, expected \`## Escalate {#escalate}\` at the end of the page. Every page of kind runbook has it."`,
    );
  });
  test('stand in their order', () => {
    expect(
      both(/(## [^\n]* \{#meaning\}\n\n[^\n]*\n\n)(## [^\n]* \{#impact\}\n\n[^\n]*\n\n)/, '$2$1'),
    ).toMatchInlineSnapshot(`
      "docs/runbooks/images/registry-tls.md:28:1 Unexpected place of \`#meaning\`, expected it before \`#impact\`. The sections of a page of kind runbook stand in the order meaning, impact, triage, diagnosis, mitigation, verify, prevention, escalate: move it, in both languages.
      zh/runbooks/images/registry-tls.md:11:1 Unexpected place of \`#meaning\`, expected it before \`#impact\`. The sections of a page of kind runbook stand in the order meaning, impact, triage, diagnosis, mitigation, verify, prevention, escalate: move it, in both languages."
    `);
  });
  test('are no others', () => {
    expect(english('{#prevention}', '{#preventions}')).toMatchInlineSnapshot(`
      "docs/runbooks/images/registry-tls.md:67:1 Unexpected section \`#preventions\`, expected one of meaning, impact, triage, diagnosis, mitigation, verify, prevention, escalate. Did you mean \`#prevention\`?
      docs/runbooks/images/registry-tls.md:71:1 Missing section \`#prevention\`, expected \`## Prevention {#prevention}\` before \`#escalate\`. Every page of kind runbook has it."
    `);
  });
  test('do not hold what is generated', () => {
    expect(english('## Escalate', '## Related {#related}\n\nOthers.\n\n## Escalate')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:71:1 Unexpected section \`#related\`, expected none: it is generated. Remove it and name the pages in \`related\` of the front matter."`,
    );
  });
  test('have their usual heading', () => {
    expect(problemsOf({ [TLS_CHINESE]: ['## 影响 {#impact}', '## 冲击 {#impact}'] })).toMatchInlineSnapshot(
      `"zh/runbooks/images/registry-tls.md:11:1 Unexpected heading \`冲击\` of \`#impact\`, expected \`## 影响 {#impact}\`. The section is called so on every page."`,
    );
  });
  test('of a how-to are its own', () => {
    expect(problemsOf({ [SECRET]: ['## Undo {#undo}', '## Diagnosis {#diagnosis}'] })).toMatchInlineSnapshot(`
      "docs/how-to/image-pull-secret.md:31:1 Unexpected section \`#diagnosis\`, expected one of goal, before-you-start, steps, verify, undo, pitfalls. Make it a heading of level 3 below one of them.
      docs/how-to/image-pull-secret.md:35:1 Missing section \`#undo\`, expected \`## Undo {#undo}\` before \`#pitfalls\`. Every page of kind how-to has it."
    `);
  });
  test('of a reference are free, but there is one', () => {
    expect(problemsOf({ 'docs/reference/backoff.md': [/## Timers \{#timers\}/, ''] })).toMatchInlineSnapshot(`
      "docs/reference/backoff.md:7:48 Unexpected section "timers", expected the id of a heading of this page. Correct it, or add the section in both languages.
      docs/reference/backoff.md:13:35 Unexpected section "timers", expected the id of a heading of this page. Correct it, or add the section in both languages.
      docs/reference/backoff.md:15:1 Missing sections, expected at least one heading of level 2 with an id, as in \`## Fields {#fields}\`. Lists and links lead to sections.
      docs/runbooks/images/registry-tls.md:26:42 Unexpected link \`../../reference/backoff.md#timers\`, expected a link without fragment, since the page has no sections.
      zh/runbooks/images/registry-tls.md:9:12 Unexpected link \`../../reference/backoff.md#timers\`, expected a link without fragment, since the page has no sections."
    `);
  });
});

describe('headings', () => {
  test('have explicit ids', () => {
    expect(english(' {#cause-clock}\n', '\n')).toMatchInlineSnapshot(`
      "docs/runbooks/images/registry-tls.md:8:69 Unexpected section "cause-clock", expected the id of a heading of this page. Correct it, or add the section in both languages.
      docs/runbooks/images/registry-tls.md:40:7 Unexpected link \`#cause-clock\`, expected one of the sections meaning, impact, triage, diagnosis, mitigation, cause-unknown-authority, verify, prevention, escalate of /runbooks/registry-tls/.
      docs/runbooks/images/registry-tls.md:59:1 Missing id of the heading \`### Wrong clock\`, expected \`### Wrong clock {#an-id}\`. Use the same id in both languages, so that links survive translation.
      zh/runbooks/images/registry-tls.md:23:7 Unexpected link \`#cause-clock\`, expected one of the sections meaning, impact, triage, diagnosis, mitigation, cause-unknown-authority, verify, prevention, escalate of /runbooks/registry-tls/."
    `);
  });
  test('have ids in lower case', () => {
    expect(problemsOf({ [SECRET]: ['{#create}', '{#Create_It}'] })).toMatchInlineSnapshot(
      `"docs/how-to/image-pull-secret.md:23:1 Unexpected id \`#Create_It\`, expected lower-case letters, digits and single hyphens. Rename it in both languages."`,
    );
  });
  test('have ids that are unique', () => {
    expect(problemsOf({ [SECRET]: ['{#create}', '{#goal}'] })).toMatchInlineSnapshot(
      `"docs/how-to/image-pull-secret.md:23:1 Unexpected second \`#goal\`, expected ids that are unique on the page. Line 13 has it already: rename one in both languages."`,
    );
  });
  test('leave the title to the front matter', () => {
    expect(english('## Meaning', '# TLS errors\n\n## Meaning')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:24:1 Unexpected heading \`# TLS errors\`, expected headings from level 2 on. The \`title\` of the front matter is the heading of the page: remove this one."`,
    );
  });
  test('have content', () => {
    expect(english('To the owner of the registry.', '')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:71:1 Unexpected empty section \`#escalate\`, expected content below \`Escalate\`. Write it, in both languages."`,
    );
  });
  test('have content that is not a comment', () => {
    expect(english('The Pod runs.', '<!-- the command that proves it -->')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:63:1 Unexpected empty section \`#verify\`, expected content below \`Verify\`. Write it, in both languages."`,
    );
  });
});

describe('causes', () => {
  test('have ids that say so', () => {
    expect(both('{#cause-clock}', '{#clock}')).toMatchInlineSnapshot(`
      "docs/runbooks/images/registry-tls.md:8:69 Unexpected section "cause-clock", expected the id of a heading of this page. Correct it, or add the section in both languages.
      docs/runbooks/images/registry-tls.md:40:7 Unexpected link \`#cause-clock\`, expected one of the sections meaning, impact, triage, diagnosis, mitigation, cause-unknown-authority, clock, verify, prevention, escalate of /runbooks/registry-tls/.
      docs/runbooks/images/registry-tls.md:59:1 Unexpected \`#clock\` below \`#mitigation\`, expected an id such as \`#cause-clock\`. Each subsection there is one cause: rename it in both languages.
      zh/runbooks/images/registry-tls.md:23:7 Unexpected link \`#cause-clock\`, expected one of the sections meaning, impact, triage, diagnosis, mitigation, cause-unknown-authority, clock, verify, prevention, escalate of /runbooks/registry-tls/.
      zh/runbooks/images/registry-tls.md:42:1 Unexpected \`#clock\` below \`#mitigation\`, expected an id such as \`#cause-clock\`. Each subsection there is one cause: rename it in both languages."
    `);
  });
  test('stand below the fixes only', () => {
    expect(
      english('### Wrong clock {#cause-clock}', '## Verify {#verify}\n\n### Wrong clock {#cause-clock}'),
    ).toMatchInlineSnapshot(`
      "docs/runbooks/images/registry-tls.md:61:1 Unexpected \`#cause-clock\` here, expected causes as headings of level 3 below \`#mitigation\`. Move it, in both languages.
      docs/runbooks/images/registry-tls.md:65:1 Unexpected second \`#verify\`, expected ids that are unique on the page. Line 59 has it already: rename one in both languages."
    `);
  });
  test('are at least one', () => {
    expect(english(/### Unknown authority [\s\S]*(?=## Verify)/, 'Do nothing.\n\n')).toMatchInlineSnapshot(`
      "docs/runbooks/images/registry-tls.md:7:71 Unexpected section "cause-unknown-authority", expected the id of a heading of this page. Correct it, or add the section in both languages.
      docs/runbooks/images/registry-tls.md:8:69 Unexpected section "cause-clock", expected the id of a heading of this page. Correct it, or add the section in both languages.
      docs/runbooks/images/registry-tls.md:40:7 Unexpected link \`#cause-clock\`, expected one of the sections meaning, impact, triage, diagnosis, mitigation, verify, prevention, escalate of /runbooks/registry-tls/.
      docs/runbooks/images/registry-tls.md:47:1 Missing causes below \`#mitigation\`, expected at least one \`### … {#cause-<name>}\`. Write one subsection per cause.
      zh/runbooks/images/registry-tls.md:23:7 Unexpected link \`#cause-clock\`, expected one of the sections meaning, impact, triage, diagnosis, mitigation, verify, prevention, escalate of /runbooks/registry-tls/."
    `);
  });
});
