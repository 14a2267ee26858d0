import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openCache, scriptKey } from '../../../src/validator/shellcheck/cache';
import { runShellCheck, shellcheckVersion } from '../../../src/validator/shellcheck/run';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'shellcheck-cache-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

describe.skipIf(shellcheckVersion() === undefined)('ShellCheck (skipped where it is not installed)', () => {
  test('answers with exact places, also behind characters of two units', async () => {
    const cache = openCache('test', FOLDER);
    const script = 'echo "𝒜"; for f in $(ls); do echo "$f"; done\n';
    await runShellCheck([script], cache);
    const [comment] = cache.get(scriptKey(script)) ?? [];
    expect(comment?.code).toBe(2045);
    expect(script.slice(comment?.start, comment?.end)).toBe('$(ls)');
  });

  test('is asked once about a text: the cache keeps the answer, by its hash', async () => {
    const cache = openCache('test', FOLDER);
    await runShellCheck(['echo one\n'], cache);
    cache.save();
    expect(readFileSync(path.join(FOLDER, 'shellcheck.json'), 'utf8')).toContain(scriptKey('echo one\n'));
    expect(openCache('test', FOLDER).get(scriptKey('echo one\n'))).toEqual([]);
    expect(openCache('another version', FOLDER).get(scriptKey('echo one\n'))).toBeUndefined();
  });
});
