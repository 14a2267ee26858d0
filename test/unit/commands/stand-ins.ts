// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are shell text.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PARAMETER_NAMES } from '../../../src/commands';
import { type Redirect, readShell, type SimpleCommand } from '../../../src/shell';

/** A shell into which a reader pastes. bash and zsh run as somebody types into them; dash forgets its input after an error, so it reads each text for itself. */
export const PASTED_INTO = {
  bash: { options: ['--norc', '--noprofile', '-i'], typed: true },
  zsh: { options: ['-f', '-i'], typed: true },
  dash: { options: ['-s'], typed: false },
} as const;

export type PastedShell = keyof typeof PASTED_INTO;

/** Whether a shell is on this machine. */
export function hasShell(shell: PastedShell): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}

/** What one pasted text called, sorted, since the parts of a pipeline come in any order; nothing when the shell never came to it. */
export type Calls = readonly string[] | undefined;

/** Builtins that may run as they are: they touch nothing but the shell itself. */
const KEPT = new Set(
  ': [ [[ test echo printf export unset set true false local shift return break continue eval wait declare typeset readonly let'.split(
    ' ',
  ),
);

/** Stand-ins that print a number, since texts calculate with it. */
const NUMBERS = new Set(['wc', 'date', 'nproc', 'id', 'stat', 'pidof', 'seq']);

/** Calls of one text after which its loop is ended, as a reader ends it by Ctrl-C. */
const MOST_CALLS = 40;

/**
 * Lets a shell read texts one after the other, as they are pasted. Every program is a stand-in that writes its arguments down and prints some words; files are
 * neither read nor written. `empty` gives every parameter an empty value in the environment; without it they are unset.
 */
export async function pasteAll(
  shell: PastedShell,
  texts: readonly string[],
  empty: boolean,
): Promise<{ calls: Calls[]; errors: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pasted-'));
  const log = path.join(folder, 'log');
  writeFileSync(log, '');
  writeFileSync(path.join(folder, 'input'), 'alpha\nbeta\n');
  const harmless = texts.map((text) => withoutFiles(text, folder));
  writeFileSync(path.join(folder, 'script'), scriptOf(shell, harmless, folder));
  const { options, typed } = PASTED_INTO[shell];
  const values = empty ? Object.fromEntries(PARAMETER_NAMES.map((name) => [name, ''])) : {};
  const stdin = typed ? path.join(folder, 'script') : '/dev/null';
  const child = spawn(
    '/bin/sh',
    ['-c', `exec "$0" "$@" <"$INPUT"`, shell, ...(typed ? options : [path.join(folder, 'script')])],
    {
      cwd: folder,
      env: {
        ...values,
        PATH: process.env.PATH ?? '',
        INPUT: stdin,
        HOME: '/home/reader',
        LC_ALL: 'C.UTF-8',
        TERM: 'dumb',
        PS1: '',
        PS2: '',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 60_000,
    },
  );
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (data: string) => {
    errors += data;
  });
  await new Promise((resolve) => child.on('close', resolve));
  const calls = readLog(readFileSync(log, 'utf8'), texts.length);
  rmSync(folder, { recursive: true, force: true });
  return { calls, errors };
}

function readLog(log: string, count: number): Calls[] {
  const calls: Calls[] = Array.from({ length: count });
  let own: string[] = [];
  let at: number | undefined;
  for (const entry of log.split('\n')) {
    const mark = entry.startsWith('\u{1d}') ? entry.slice(1) : undefined;
    if (mark === undefined) {
      if (entry !== '') own.push(entry);
      continue;
    }
    if (at !== undefined) calls[at] = own.sort();
    at = Number(mark);
    own = [];
  }
  return calls;
}

function scriptOf(shell: PastedShell, texts: readonly string[], folder: string): string {
  const { typed } = PASTED_INTO[shell];
  const programs = new Set(
    texts.flatMap((text) => readShell(text).commands.flatMap(({ words }) => words[0]?.value ?? [])),
  );
  const names = [...programs, 'cd', 'kill', 'sleep'].filter(
    (name) => /^[A-Za-z0-9_][\w.+-]*$/.test(name) && !KEPT.has(name) && name !== 'read',
  );
  const stop = typed ? 'command kill -INT $$' : 'exit 99';
  const log = `'${path.join(folder, 'log')}'`;
  const lines = [
    shell === 'zsh' ? 'unsetopt prompt_sp prompt_cr; PROMPT= PS2= RPS1=' : '',
    "trap '' PIPE",
    "__nl='\n'",
    // A call is one line, since bash writes line by line, and the parts of a pipeline write at the same time.
    `stand() {
  __calls=$((\${__calls:-0} + 1))
  if [ "$__calls" -gt ${MOST_CALLS} ]; then ${stop}; fi
  __line=
  for __word in "$@"; do
    while case "$__word" in *"$__nl"*) true ;; *) false ;; esac; do
      __line="$__line\${__word%%"$__nl"*}~"
      __word="\${__word#*"$__nl"}"
    done
    __line="$__line<$__word>"
  done
  printf '%s\\n' "$__line" >>${log}
}`,
    // Whoever writes into a pipeline must not fail, or not, by the moment in which the next part ends.
    `drain() { if [ -p /dev/stdin ]; then while IFS= ${shell === 'dash' ? 'command' : 'builtin'} read -r __in; do :; done; fi; }`,
    `read() {
  __reads=$((\${__reads:-0} + 1))
  if [ "$__reads" -gt 2 ]; then __reads=0; return 1; fi
  for __word in "$@"; do case "$__word" in -*) ;; *) eval "$__word=answer" ;; esac; done
}`,
    `mark() { wait; __calls=0; __reads=0; printf '\\035%s\\n' "$1" >>${log}; }`,
    ...[...new Set(names)].map((name) => {
      const body = `stand ${name} "$@"; drain; printf '${NUMBERS.has(name) ? '7' : 'alpha beta\\ngamma'}\\n' 2>/dev/null`;
      if (/^[A-Za-z_]\w*$/.test(name)) return `${name}() { ${body}; }`;
      const plain = `__${name.replace(/\W/g, '_')}`;
      return `${plain}() { ${body}; }\nalias ${name}='${plain}'`;
    }),
    // A keyword of bash and zsh; dash runs the program of that name.
    shell === 'dash' ? 'time() { "$@"; }' : 'PATH=/nonexistent',
  ];
  texts.forEach((text, index) => {
    lines.push(`mark ${index}`);
    if (typed) {
      const assigned = assignedIn(text);
      lines.push(text, ...(assigned.length > 0 ? [`unset -v ${assigned.join(' ')}`] : []));
    } else {
      const file = path.join(folder, `text-${index}`);
      writeFileSync(file, `${text}\n`);
      lines.push(`( PATH=/nonexistent; . '${file}' )`);
    }
  });
  lines.push(`mark ${texts.length}`);
  return `${lines.join('\n')}\n`;
}

function assignedIn(text: string): string[] {
  const { commands, loops } = readShell(text);
  const names = commands.flatMap(({ assignments, words }) => [
    ...assignments.map(({ name }) => name),
    ...(/^(?:read|export)$/.test(words[0]?.value ?? '')
      ? words.slice(1).flatMap(({ text: word }) => /^[A-Za-z_]\w*/.exec(word)?.[0] ?? [])
      : []),
  ]);
  return [...new Set([...names, ...loops.map(({ name }) => name)])].filter((name) => name !== 'PATH');
}

/** The same text with other files in place of those that it reads and writes, and programs by their names alone. */
function withoutFiles(text: string, folder: string): string {
  const script = readShell(text);
  const edits: { start: number; end: number; text: string }[] = [];
  const redirect = ({ operator, target, document }: Redirect): void => {
    if (target === undefined || document !== undefined || operator === '<<<' || /^[<>]\(/.test(target.text)) return;
    if (/^(?:\/dev\/null|\/dev\/std\w+|\d+|-)$/.test(target.value ?? '')) return;
    edits.push({
      start: target.start,
      end: target.end,
      text: path.join(folder, operator.includes('>') ? 'output' : 'input'),
    });
  };
  const program = ({ words: [first] }: SimpleCommand): void => {
    if (first?.value?.includes('/'))
      edits.push({ start: first.start, end: first.end, text: path.basename(first.value) });
  };
  for (const command of script.commands) {
    program(command);
    for (const one of command.redirects) redirect(one);
  }
  for (const one of script.redirects) redirect(one);
  const unique = new Map(edits.map((edit) => [edit.start, edit]));
  return [...unique.values()]
    .sort((left, right) => right.start - left.start)
    .reduce((changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end), text);
}
