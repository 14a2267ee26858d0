import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'validate-'));
const GOOD = path.join(FOLDER, 'good.md');
const BAD = path.join(FOLDER, 'bad.txt');

writeFileSync(GOOD, '```bash\nkubectl get pods\n```\n');
writeFileSync(BAD, '```bash\nkubectl gte pods\n```\n');
afterAll(() => rmSync(FOLDER, { recursive: true }));

function validate(args: readonly string[], input = ''): { status: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/validate.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, output: stdout, errors: stderr };
}

describe('npm run validate', () => {
  test('takes a folder, of which it reads the Markdown files, and ends with 0 where all is well', () => {
    const { status, output } = validate([FOLDER]);
    expect(output).toContain('0 findings in 1 file; 1 snippet:');
    expect(status).toBe(0);
  });

  test('takes a file of any name and ends with 1 where it finds something', () => {
    const { status, output } = validate([BAD]);
    expect(output).toContain(`${BAD}:2:9 error kubectl/unknown-command`);
    expect(status).toBe(1);
  });

  test('reads standard input, and prints JSON with the counts of all outcomes', () => {
    const { status, output } = validate(['--format', 'json', '-'], '```bash\nkubectl get pods\n```\n');
    expect(JSON.parse(output)).toMatchObject({
      files: 1,
      snippets: 1,
      outcomes: { ok: 1, finding: 0, couldNotCheck: 0, skipped: 0, excerpt: 0 },
      findings: [],
    });
    expect(status).toBe(0);
  });

  test('checks against the Kubernetes versions that it is given', () => {
    const page = '```bash\nkubectl autoscale deploy web --max=3 --cpu-percent=80\n```\n';
    expect(validate(['--kubernetes', '1.33', '-'], page).status).toBe(0);
    expect(validate(['--kubernetes', '1.33,1.34', '-'], page).output).toContain('kubectl 1.34 does not have it');
  });

  test.each([
    [['--format', 'xml', '-'], 'Unexpected format `xml`, expected text, json, github or sarif.'],
    [['--kubernetes', '1.12', '-'], 'Unexpected Kubernetes version `1.12`'],
    [['no-such-file.md'], 'Unexpected path `no-such-file.md`'],
    [['--frobnicate'], '--frobnicate'],
  ])('refuses %s with status 2 and says what it expects', (args, message) => {
    const { status, errors } = validate(args);
    expect(errors).toContain(message);
    expect(errors).toContain('Usage: npm run validate');
    expect(status).toBe(2);
  });
});
