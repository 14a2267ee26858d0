import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { validateText } from '../../../src/validator';

const FOLDER = 'test/fixtures/validator/seed-defects';

/** Every kind of defect that the seed documents have, as a page of our own words, with the lines and rules that must tell it. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'alert-rules': ['9 promql/metric-type', '11 promql/unknown-metric'],
  'angle-placeholder': ['4 shell/accidental-redirect', '5 shell/accidental-redirect'],
  'constraint-off-target': ['31 manifest/constraint'],
  'deployment-without-selector': ['9 manifest/missing-field'],
  'error-as-command': ['4 shell/output-as-command'],
  'host-tool-in-debug-container': ['4 kubectl/node-debug-host-tool', '9 kubectl/node-debug-host-tool'],
  'image-as-command': ['4 shell/address-as-command'],
  'json-in-bash': ['7 shell/other-language'],
  'kubelet-settings-in-bash': ['5 shell/other-language'],
  'kustomization-in-bash': ['5 shell/other-language'],
  'late-shebang': ['6 shell/late-shebang'],
  'legacy-mirrors': ['8 toml/containerd-registry'],
  'placeholder-in-quotes': ['4 shell/placeholder'],
  'policy-in-bash': [
    '4 shell/other-language',
    '9 manifest/missing-field',
    '16 shell/other-language',
    '35 shell/other-language',
  ],
  'removed-kubelet-flag': ['4 knowledge/removed-kubelet-flag', '8 knowledge/removed-kubelet-flag'],
  'repeated-keys': ['9 yaml/duplicate-key'],
  'scrambled-patch': ['4 shell/accidental-redirect', '5 kubectl/flag-value'],
  'toml-in-bash': ['5 shell/other-language'],
  'transcript-as-bash': ['4 shell/prompt'],
  'unemitted-reason': ['4 kubectl/event-reason'],
  'unit-in-bash': ['5 shell/other-language'],
  'unknown-command': ['4 tool/unknown-command'],
  'unknown-command-in-a-table': ['5 tool/unknown-command'],
  'unlabelled-block': ['3 markdown/unlabelled-fence'],
  'unused-variable': ['4 shell/unused-variable'],
  'word-splitting': ['4 shell/word-splitting'],
  'yaml-in-bash': ['6 shell/other-language'],
  'yq-version-3': ['4 knowledge/yq-version-3'],
};

async function findingsOf(name: string) {
  return (await validateText(`${name}.md`, readFileSync(path.join(FOLDER, `${name}.md`), 'utf8'))).findings;
}

describe('a page with a defect of the kind', () => {
  test.each(Object.entries(EXPECTED))('%s raises just what tells it, at its line', async (name, expected) => {
    expect((await findingsOf(name)).map(({ line, rule }) => `${line} ${rule}`)).toEqual(expected);
  });

  test.each(Object.keys(EXPECTED))('%s is told in a message that names what was found', async (name) => {
    for (const { message } of await findingsOf(name)) expect(message).toMatch(/^Unexpected .*[.?`]$/s);
  });

  test('stands in the folder of the fixtures, and nothing else does', () => {
    const names = globSync('*.md', { cwd: FOLDER }).map((file) => file.replace(/\.md$/, ''));
    expect(names.sort()).toEqual(Object.keys(EXPECTED).sort());
  });
});
