import { describe, expect, test } from 'vitest';
import { problemsOf, SECRET, TLS, TLS_CHINESE } from './fixture';

/** The problem of the runbook of the fixture after one replacement in its front matter. */
const tls = (from: string | RegExp, to: string) => problemsOf({ [TLS]: [from, to] });

describe('front matter as a whole', () => {
  test('is required', () => {
    expect(problemsOf({ [SECRET]: { content: '## Goal {#goal}\n' } })).toMatchInlineSnapshot(
      `
      "docs/how-to/image-pull-secret.md:1:1 Missing front matter, expected \`---\` on the first line, the fields of the page, and \`---\` again. CONTRIBUTING.md lists the fields.
      docs/how-to/image-pull-secret.md:1:1 Unexpected empty section \`#goal\`, expected content below \`Goal\`. Write it, in both languages.
      docs/how-to/image-pull-secret.md:1:1 Missing section \`#before-you-start\`, expected \`## Before you start {#before-you-start}\` at the end of the page. Every page of kind how-to has it.
      docs/how-to/image-pull-secret.md:1:1 Missing section \`#steps\`, expected \`## Steps {#steps}\` at the end of the page. Every page of kind how-to has it.
      docs/how-to/image-pull-secret.md:1:1 Missing section \`#verify\`, expected \`## Verify {#verify}\` at the end of the page. Every page of kind how-to has it.
      docs/how-to/image-pull-secret.md:1:1 Missing section \`#undo\`, expected \`## Undo {#undo}\` at the end of the page. Every page of kind how-to has it.
      docs/how-to/image-pull-secret.md:1:1 Missing section \`#pitfalls\`, expected \`## Pitfalls {#pitfalls}\` at the end of the page. Every page of kind how-to has it."
    `,
    );
  });
  test('has to be YAML', () => {
    expect(tls('title: "TLS errors from the registry"', 'title: TLS: errors')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:2:8 Unexpected YAML in the front matter, expected fields as \`name: value\` (Nested mappings are not allowed in compact mappings). Put texts with \`: \`, \`#\`, \`*\` or quotes into quotes."`,
    );
  });
  test('has each field once', () => {
    expect(tls('kind: runbook', 'kind: runbook\nkind: runbook')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:5:1 Unexpected second field of this name, expected each field once. Remove one of the two."`,
    );
  });
  test('has no unknown field', () => {
    expect(tls('keywords:', 'keyword:')).toMatchInlineSnapshot(`
      "docs/runbooks/images/registry-tls.md:2:1 Missing \`keywords\`, expected a list of words that readers search for. Add those that title and signatures lack.
      docs/runbooks/images/registry-tls.md:5:1 Unexpected field \`keyword\`, expected only title, description, kind, keywords, signatures, failures, alsoSeen, statuses, events, conditions, exitCodes, alerts, tree, related, versions, reviewed, sources. Did you mean \`keywords\`? Remove it, or correct its name."
    `);
  });
  test('has no address, which follows from kind and key', () => {
    expect(tls('kind: runbook', 'kind: runbook\nslug: /tls/')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:5:1 Unexpected field \`slug\`, expected only title, description, kind, keywords, signatures, failures, alsoSeen, statuses, events, conditions, exitCodes, alerts, tree, related, versions, reviewed, sources. Remove it, or correct its name."`,
    );
  });
});

describe('texts', () => {
  test('need a title', () => {
    expect(tls('title: "TLS errors from the registry"\n', '')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:2:1 Missing \`title\`, expected a title on one line. It is the heading of the page and its name in every list."`,
    );
  });
  test('need a description that is not empty', () => {
    expect(tls(/description: .*/, 'description: ""')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:3:14 Unexpected "" in \`description\`, expected one sentence on one line. It stands below the title and in the search results: say what the page solves."`,
    );
  });
  test('need keywords', () => {
    expect(tls(/keywords: .*/, 'keywords: []')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:5:11 Unexpected an empty list in \`keywords\`, expected a list of words that readers search for. Add those that title and signatures lack."`,
    );
  });
  test('need keywords as a list', () => {
    expect(tls(/keywords: .*/, 'keywords: x509')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:5:11 Unexpected "x509" in \`keywords\`, expected a list of words that readers search for. Add those that title and signatures lack."`,
    );
  });
});

describe('kind', () => {
  test('is that of the folder', () => {
    expect(tls('kind: runbook', 'kind: how-to')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:4:7 Unexpected "how-to" in \`kind\`, expected \`runbook\`. Pages in docs/runbooks/images/ are of this kind: correct the field or move the file."`,
    );
  });
  test('is required', () => {
    expect(tls('kind: runbook\n', '')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:2:1 Missing \`kind\`, expected \`runbook\`. Pages in docs/runbooks/images/ are of this kind: correct the field or move the file."`,
    );
  });
});

describe('signatures', () => {
  test('have an emitter', () => {
    expect(tls(', emitter: containerd }', ' }')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:7:5 Missing \`signatures[0].emitter\`, expected the program that prints the message. Name it as in \`kubelet\` or \`containerd\`."`,
    );
  });
  test('lead to a section of the page', () => {
    expect(tls('section: cause-clock', 'section: cause-clocks')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:8:69 Unexpected section "cause-clocks", expected the id of a heading of this page. Did you mean \`cause-clock\`? Correct it, or add the section in both languages."`,
    );
  });
  test('are more than a wildcard', () => {
    expect(tls('"x509: certificate signed by unknown authority"', '"* ab *"')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:7:13 Unexpected "* ab *" in \`signatures[0].text\`, expected the wording of a message on one line. Copy it from its emitter and put \`*\` where it varies."`,
    );
  });
  test('have known fields', () => {
    expect(tls('versions: "containerd', 'version: "containerd')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:8:103 Unexpected field \`signatures[1].version\`, expected only text, section, emitter, versions. Did you mean \`versions\`? Remove it, or correct its name."`,
    );
  });
  test('have one owner', () => {
    expect(tls('x509: certificate signed by unknown authority', 'back-off  pulling image')).toMatchInlineSnapshot(`
      "docs/runbooks/images/registry-tls.md:7:13 Unexpected signature "back-off  pulling image", expected a text with one owner: \`docs/reference/backoff.md\` owns it. List it under \`alsoSeen\` here, or make one of the two longer.
      docs/runbooks/images/registry-tls.md:9:12 Unexpected "Back-off pulling image" in \`alsoSeen\`, expected texts that other pages own. It is a signature of this page: remove it here."
    `);
  });
  test('stand on a page once', () => {
    expect(
      tls('certificate has expired or is not yet valid', 'x509: certificate signed by unknown authority'),
    ).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:8:13 Unexpected signature "x509: certificate signed by unknown authority", expected a text with one owner: this page has it already: remove one."`,
    );
  });
  test('are not listed as seen elsewhere too', () => {
    expect(
      tls('alsoSeen: ["Back-off', 'alsoSeen: ["Certificate has expired or is not yet valid", "Back-off'),
    ).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:9:12 Unexpected "Certificate has expired or is not yet valid" in \`alsoSeen\`, expected texts that other pages own. It is a signature of this page: remove it here."`,
    );
  });
});

describe('symptoms', () => {
  test.each([
    ['statuses', 'statuses: ["ErrImagePull"]', 'statuses: ["image pull"]'],
    ['events', 'events: ["Failed"]', 'events: ["Failed to pull image"]'],
    ['conditions', 'conditions: ["Ready=False"]', 'conditions: ["Ready=Nope"]'],
  ])('are names and not messages: %s', (_, from, to) => {
    expect(tls(from, to)).toMatch(/^docs\/runbooks\/images\/registry-tls\.md:\d+:\d+ Unexpected .* expected an? /);
  });
  test('have exit codes that exist', () => {
    expect(tls('exitCodes: [1]', 'exitCodes: [256, "1"]')).toMatchInlineSnapshot(`
      "docs/runbooks/images/registry-tls.md:13:13 Unexpected the number 256 in \`exitCodes[0]\`, expected an exit code from 0 to 255. Correct the number.
      docs/runbooks/images/registry-tls.md:13:18 Unexpected "1" in \`exitCodes[1]\`, expected an exit code from 0 to 255. Write the number without quotes."
    `);
  });
  test('stand once', () => {
    expect(tls('exitCodes: [1]', 'exitCodes: [1, 1]')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:13:16 Unexpected second "1" in \`exitCodes\`, expected each value once. Remove one."`,
    );
  });
  test('are left out instead of empty', () => {
    expect(tls('exitCodes: [1]', 'exitCodes: []')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:13:12 Unexpected an empty list in \`exitCodes\`, expected a list of exit codes. Leave the field out where there is none."`,
    );
  });
});

describe('names of other things', () => {
  test('are alerts of the table', () => {
    expect(tls('alerts: ["KubePodCrashLooping"]', 'alerts: ["KubePodCrashLoping"]')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:14:10 Unexpected alert "KubePodCrashLoping", expected one of the alert table. Did you mean \`KubePodCrashLooping\`? Alerts stand in src/content/alerts/."`,
    );
  });
  test('are trees that are planned', () => {
    expect(tls('tree: image-pull', 'tree: tree-image-pull')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:15:7 Unexpected "tree-image-pull" in \`tree\`, expected one of triage, pod, image-pull, pending, service, ingress, node. It is the tree that this page belongs to."`,
    );
  });
  test('are related keys of the catalogue', () => {
    expect(tls('"node-clock-skew"]', '"clock-skew"]')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:16:43 Unexpected "clock-skew" in \`related[2]\`, expected a key of the catalogue. Did you mean \`node-clock-skew\`? Keys stand in src/content/catalogue/."`,
    );
  });
  test('are near misses of keys', () => {
    expect(tls('"node-clock-skew"]', '"node-clock-scew"]')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:16:43 Unexpected "node-clock-scew" in \`related[2]\`, expected a key of the catalogue. Did you mean \`node-clock-skew\`? Keys stand in src/content/catalogue/."`,
    );
  });
  test('are related pages other than the page itself', () => {
    expect(tls('"node-clock-skew"]', '"registry-tls"]')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:16:43 Unexpected "registry-tls" in \`related\`, expected other pages. Remove the page itself."`,
    );
  });
});

describe('versions and review', () => {
  test('are minor versions in quotes', () => {
    expect(tls('versions: ["1.33", "1.34"]', 'versions: [1.30]')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:17:12 Unexpected the number 1.3 in \`versions[0]\`, expected a minor version of Kubernetes in quotes, as in "1.34". Without quotes YAML reads 1.30 as 1.3."`,
    );
  });
  test('are required', () => {
    expect(tls('versions: ["1.33", "1.34"]\n', '')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:2:1 Missing \`versions\`, expected a list of Kubernetes minor versions. Write \`versions: ["1.33", "1.34"]\` for those that you checked."`,
    );
  });
  test('are dates that exist', () => {
    expect(tls('reviewed: 2026-11-21', 'reviewed: 2026-02-30')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:18:11 Unexpected "2026-02-30" in \`reviewed\`, expected a date as YYYY-MM-DD. Write the day on which the page was last checked."`,
    );
  });
});

describe('sources', () => {
  test('are rows of the seeds', () => {
    expect(tls('"003-045"', '"003-945"')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:20:25 Unexpected "003-945" in \`sources[0].rows[1]\`, expected a row of src/content/seeds/, as in "003-036". Look the row up there."`,
    );
  });
  test('lead to a section of the page', () => {
    expect(tls('section: diagnosis,', 'section: diagnose,')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:20:46 Unexpected section "diagnose", expected the id of a heading of this page. Did you mean \`diagnosis\`? Correct it, or add the section in both languages."`,
    );
  });
  test('name errata that exist', () => {
    expect(tls('"E032"', '"E232"')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:20:66 Unexpected "E232" in \`sources[0].errata[0]\`, expected an erratum from E001 to E190. Correct the number."`,
    );
  });
  test('are documents on https', () => {
    expect(tls('"https://github', '"http://github')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:21:48 Unexpected "http://github.com/containerd/containerd/blob/main/docs/hosts.md" in \`sources[1].url\`, expected an address that starts with https://. Link the document itself."`,
    );
  });
  test('say where the rows are carried', () => {
    expect(tls(', section: diagnosis, errata: ["E032"]', '')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:20:5 Missing \`sources[0].section\`, expected the id of the section that carries the rows. Use an id of a heading of this page."`,
    );
  });
  test('are not empty', () => {
    expect(tls(/sources:\n.*\n.*\n/, 'sources: []\n')).toMatchInlineSnapshot(
      `"docs/runbooks/images/registry-tls.md:19:10 Unexpected an empty list in \`sources\`, expected at least one source. Link the upstream documents that the page rests on."`,
    );
  });
});

describe('a translation', () => {
  test('has no facts', () => {
    expect(problemsOf({ [TLS_CHINESE]: ['keywords:', 'reviewed: 2026-11-21\nkeywords:'] })).toMatchInlineSnapshot(
      `"zh/runbooks/images/registry-tls.md:4:1 Unexpected field \`reviewed\`, expected only title, description, keywords. Facts stand in the English page only: remove it here."`,
    );
  });
  test('has a title', () => {
    expect(problemsOf({ [TLS_CHINESE]: [/title: .*\n/, ''] })).toMatchInlineSnapshot(
      `"zh/runbooks/images/registry-tls.md:2:1 Missing \`title\`, expected a title on one line. It is the heading of the page and its name in every list."`,
    );
  });
});
