// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A shell that reads a text from its standard input, as a terminal does with what is pasted. */
export interface Shell {
  readonly name: string;
  readonly command: string;
  readonly options: readonly string[];
  /** Typed before everything else. */
  readonly setup: string;
}

/** Real shells. The third bash expands `!` as one does that somebody types into. */
export const SHELLS: readonly Shell[] = [
  { name: 'sh', command: 'sh', options: ['-s'], setup: '' },
  { name: 'bash', command: 'bash', options: ['--norc', '-s'], setup: '' },
  { name: 'bash with history', command: 'bash', options: ['--norc', '-s'], setup: 'set -o history -o histexpand' },
];

export const INTERACTIVE: readonly Shell[] = [
  { name: 'interactive sh', command: 'sh', options: ['-i'], setup: '' },
  { name: 'interactive bash', command: 'bash', options: ['--norc', '--noprofile', '-i'], setup: '' },
];

/** The words that a stand-in for kubectl was called with, call by call, and what else happened. */
export interface Outcome {
  readonly calls: readonly (readonly string[])[];
  readonly canary: boolean;
  readonly errors: string;
}

/** Lets a shell read texts one after the other; `kubectl` and `rm` write their words down. A text that runs anything else finds a canary to touch. */
export function paste(shell: Shell, texts: readonly string[]): Outcome {
  const folder = mkdtempSync(path.join(tmpdir(), 'paste-'));
  const log = path.join(folder, 'calls');
  const record = `record() { { for word in "$@"; do printf '|%s\\n' "$word"; done; printf '.\\n'; } >>'${log}'; }
kubectl() { record "$@"; }
touch() { command touch '${path.join(folder, 'canary')}'; }`;
  writeFileSync(log, '');
  const environment = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    LC_ALL: 'C.UTF-8',
    PS1: '',
    PS2: '',
    CANARY: 'canary',
  };
  const result = spawnSync(shell.command, [...shell.options], {
    cwd: folder,
    env: environment,
    input: [record, shell.setup, ...texts].join('\n').concat('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const calls = readFileSync(log, 'utf8').split(/^\.\n/m).slice(0, -1).map(wordsOf);
  const canary = existsSync(path.join(folder, 'canary'));
  rmSync(folder, { recursive: true });
  return { calls, canary, errors: result.stderr };
}

function wordsOf(call: string): string[] {
  return call
    .split('\n')
    .slice(0, -1)
    .map((line) => line.slice(1));
}
