import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type ShellCheckCache, scriptKey } from './cache';
import { EXCLUDED_CODES } from './codes';

/** What ShellCheck says about a place of a script, with offsets of its text. */
export interface ShellCheckComment {
  readonly code: number;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

interface RawComment {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly endColumn: number;
  readonly code: number;
  readonly message: string;
}

const BATCH = 150;
const run = promisify(execFile);

/** The version of the ShellCheck that is installed, or nothing. */
export function shellcheckVersion(): string | undefined {
  try {
    return /version: (\S+)/.exec(execFileSync('shellcheck', ['--version'], { encoding: 'utf8' }))?.[1];
  } catch {
    return undefined;
  }
}

/** Asks ShellCheck about scripts that the cache does not know, many in one call and one call on each core, and remembers the answers. */
export async function runShellCheck(texts: readonly string[], cache: ShellCheckCache): Promise<void> {
  const missing = [...new Set(texts)].filter((text) => cache.get(scriptKey(text)) === undefined);
  if (missing.length === 0) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'shellcheck-'));
  try {
    const batches = Array.from({ length: Math.ceil(missing.length / BATCH) }, (_, index) =>
      missing.slice(index * BATCH, (index + 1) * BATCH),
    );
    const workers = Array.from({ length: availableParallelism() }, async (_, worker) => {
      for (let index = worker; index < batches.length; index += availableParallelism()) {
        await runBatch(batches[index] ?? [], path.join(folder, `${index}-`), cache);
      }
    });
    await Promise.all(workers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runBatch(texts: readonly string[], prefix: string, cache: ShellCheckCache): Promise<void> {
  const files = texts.map((text, index) => {
    const file = `${prefix}${index}.sh`;
    writeFileSync(file, text);
    return file;
  });
  const args = [
    '--norc',
    '--format=json1',
    '--shell=bash',
    '--severity=warning',
    `--exclude=${EXCLUDED_CODES.join(',')}`,
    ...files,
  ];
  const { comments } = JSON.parse(await output(args)) as { comments: RawComment[] };
  texts.forEach((text, index) => {
    cache.set(
      scriptKey(text),
      comments.filter(({ file }) => file === files[index]).map((comment) => placed(comment, text)),
    );
  });
}

/** ShellCheck ends with 1 when it has comments; only more is a failure. */
async function output(args: readonly string[]): Promise<string> {
  try {
    return (await run('shellcheck', [...args], { maxBuffer: 1 << 26 })).stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 1 && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

function placed({ code, line, endLine, column, endColumn, message }: RawComment, text: string): ShellCheckComment {
  const lines = text.split('\n');
  const start = offsetOf(lines, line, column);
  return { code, start, end: Math.max(start, offsetOf(lines, endLine, endColumn)), message };
}

/** ShellCheck counts columns in characters, of which those outside the basic plane are two units here. */
function offsetOf(lines: readonly string[], line: number, column: number): number {
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return before + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length;
}
