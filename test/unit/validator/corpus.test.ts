import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/validator';
import { validateTexts } from '../../../src/validator/files';

/** Where the seed documents are; they are no part of the project. */
const FOLDER = process.env.SEED_CORPUS ?? '';

/** Defects that were found by reading: the number of the file, the line or the lines of the block, and the rule that must say so there. */
const DEFECTS: readonly (readonly [file: string, from: number, to: number, rule: string])[] = [
  ['000', 134, 134, 'shell/accidental-redirect'],
  ['000', 526, 526, 'shell/accidental-redirect'],
  ['002', 114, 114, 'shell/address-as-command'],
  ['002', 131, 131, 'markdown/unlabelled-fence'],
  ['002', 176, 176, 'markdown/unlabelled-fence'],
  ['003', 136, 136, 'yaml/duplicate-key'],
  ['003', 142, 142, 'yaml/duplicate-key'],
  ['003', 148, 148, 'yaml/duplicate-key'],
  ['003', 438, 438, 'kubectl/event-reason'],
  ['003', 460, 462, 'kubectl/node-debug-host-tool'],
  ['003', 864, 866, 'kubectl/node-debug-host-tool'],
  ['003', 905, 905, 'tool/unknown-command'],
  ['003', 1161, 1161, 'shell/output-as-command'],
  ['003', 1171, 1171, 'tool/unknown-command'],
  ['003', 1210, 1219, 'shell/other-language'],
  ['003', 1264, 1266, 'shell/other-language'],
  ['003', 1292, 1292, 'shell/other-language'],
  ['003', 1297, 1299, 'shell/other-language'],
  ['003', 1362, 1362, 'shell/output-as-command'],
  ['003', 1383, 1383, 'shell/output-as-command'],
  ['003', 1417, 1417, 'shell/output-as-command'],
  ['003', 1453, 1453, 'shell/output-as-command'],
  ['003', 1471, 1475, 'shell/other-language'],
  ['003', 1477, 1479, 'shell/other-language'],
  ['003', 1486, 1486, 'shell/output-as-command'],
  ['003', 1497, 1497, 'knowledge/removed-kubelet-flag'],
  ['003', 1507, 1507, 'knowledge/removed-kubelet-flag'],
  ['003', 1502, 1505, 'shell/other-language'],
  ['003', 1533, 1533, 'shell/output-as-command'],
  ['003', 1588, 1595, 'shell/other-language'],
  ['003', 1623, 1628, 'shell/other-language'],
  ['003', 1742, 1743, 'shell/other-language'],
  ['003', 1865, 1868, 'shell/other-language'],
  ['003', 1946, 1951, 'shell/other-language'],
  ['003', 1763, 1763, 'toml/containerd-registry'],
  ['003', 1974, 1974, 'shell/other-language'],
  ['003', 1979, 1979, 'manifest/missing-field'],
  ['003', 1990, 1990, 'shell/other-language'],
  ['003', 2024, 2024, 'manifest/constraint'],
  ['003', 2057, 2057, 'promql/metric-type'],
  ['003', 2070, 2070, 'promql/unknown-metric'],
  ['003', 2072, 2072, 'promql/unknown-metric'],
  ['003', 2140, 2140, 'shell/late-shebang'],
  ['004', 33, 33, 'shell/unused-variable'],
  ['004', 153, 153, 'shell/accidental-redirect'],
  ['004', 227, 227, 'knowledge/yq-version-3'],
  ['004', 237, 237, 'shell/accidental-redirect'],
  ['004', 239, 239, 'shell/accidental-redirect'],
  ['004', 250, 250, 'shell/word-splitting'],
  ['004', 285, 285, 'shell/word-splitting'],
];

async function findings(): Promise<readonly Finding[]> {
  const texts = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ path: name.slice(0, 3), text: readFileSync(path.join(FOLDER, name), 'utf8') }));
  const report = await validateTexts(texts, { shellcheck: false });
  return report.files.flatMap((file) => file.findings);
}

describe.skipIf(FOLDER === '')(
  'the seed documents (skipped where SEED_CORPUS does not name their folder)',
  async () => {
    const found = FOLDER === '' ? [] : await findings();

    test.each(DEFECTS)('%s: lines %i to %i raise %s', (file, from, to, rule) => {
      expect(found.some((one) => one.file === file && one.line >= from && one.line <= to && one.rule === rule)).toBe(
        true,
      );
    });

    test('hold 18 transcripts that are labelled as commands', () => {
      expect(found.filter(({ rule }) => rule === 'shell/prompt')).toHaveLength(18);
    });

    test('hold placeholders in angle brackets in 29 blocks of the longest one', () => {
      const rules = ['shell/accidental-redirect', 'shell/placeholder'];
      const lines = found.filter(({ file, rule }) => file === '003' && rules.includes(rule)).map(({ line }) => line);
      const text = readFileSync(
        path.join(FOLDER, readdirSync(FOLDER).find((name) => name.startsWith('003')) ?? ''),
        'utf8',
      );
      expect(new Set(lines.map((line) => blockOf(text, line))).size).toBe(29);
    });

    test('raise nothing else than what was looked at and is right', () => {
      // Each line of this list was read in its document: file, line and rule, and nothing of the text.
      const reviewed = JSON.parse(readFileSync('test/fixtures/validator/seed-findings.json', 'utf8')) as string[];
      const all = found.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
      expect([...new Set(all)].sort()).toEqual(reviewed);
    });
  },
);

/** The line on which the fence around a line opens, or the line itself. */
function blockOf(text: string, line: number): number {
  const lines = text.split('\n').slice(0, line - 1);
  const fences = lines.flatMap((one, index) => (one.startsWith('```') ? [index + 1] : []));
  return fences.length % 2 === 1 ? (fences.at(-1) ?? line) : line;
}
