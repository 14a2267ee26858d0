import type { Word } from './model';
import { isShell } from './shells';
import { newestReading, type ProgramCall } from './tools/reading';
import { plainText } from './word';

/** What a command runs: its words from an index on, or one word that is a script of its own. */
export type Inner =
  | {
      readonly kind: 'words';
      readonly label: string;
      readonly from: number;
      readonly to: number;
      /** The words are joined with blanks and read by another shell. */
      readonly joined?: true;
      /** The word that names the tool: `k3s kubectl get pods` calls kubectl. */
      readonly tool?: number;
    }
  | { readonly kind: 'script'; readonly label: string; readonly word: number };

/** How to find what a program runs. */
interface Wrapper {
  /** Options that take the next word as their value. */
  readonly valued?: string;
  /** Words to skip after the options: a duration, a folder, a container, a host. */
  readonly operands?: number;
  readonly joined?: true;
  /** Assignments in front of the command, as in `env A=b command`. */
  readonly assignments?: true;
  /** Options after which nothing is run, as in `command -v`. */
  readonly stop?: string;
}

const NONE: Wrapper = {};

/** Programs that run another one. A key of several words is a subcommand, as in `kubectl exec`. */
const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  sudo: {
    valued: '-u -g -h -p -C -D -R -r -t -T -U --user --group --host --prompt --chdir --chroot --role --type',
    assignments: true,
  },
  doas: { valued: '-u -C' },
  env: { valued: '-u -C --unset --chdir', assignments: true },
  nohup: NONE,
  setsid: NONE,
  exec: { valued: '-a' },
  command: { stop: '-v -V' },
  builtin: NONE,
  time: { valued: '-f -o --format --output' },
  nice: { valued: '-n --adjustment' },
  ionice: { valued: '-c -n -p --class --classdata' },
  stdbuf: { valued: '-i -o -e --input --output --error' },
  timeout: { valued: '-s -k --signal --kill-after', operands: 1 },
  chroot: { operands: 1 },
  nsenter: { valued: '-t --target -S --setuid -G --setgid' },
  unshare: { valued: '-S --setuid -G --setgid -R --root -w --wd' },
  xargs: {
    valued: '-a -d -E -I -L -n -P -s --arg-file --delimiter --max-args --max-procs --max-chars --max-lines --replace',
  },
  watch: { valued: '-n --interval -q --equexit', joined: true },
  ssh: { valued: '-B -b -c -D -E -e -F -I -i -J -L -l -m -O -o -p -Q -R -S -W -w', operands: 1, joined: true },
  strace: { valued: '-e -o -p -s -u -P -E -a -b -I -O -S -X' },
  'systemd-run': { valued: '-p --property -u --unit --slice -E --setenv --uid --gid -M --machine --on-active' },
  flock: { valued: '-w --timeout -E', operands: 1 },
  busybox: NONE,
};

/** Subcommands that run another program, read by the table of their tool. */
interface Subcommand {
  /** Where the program begins: behind `--`, behind the operands, with the first operand, or directly behind the subcommand. */
  readonly from: 'dashes' | 'operands' | 'first operand' | 'subcommand';
  readonly joined?: true;
  /** The last word of the subcommand is the tool that is run. */
  readonly named?: true;
}

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  'kubectl exec': { from: 'dashes' },
  'kubectl debug': { from: 'dashes' },
  'kubectl run': { from: 'dashes' },
  'oc exec': { from: 'dashes' },
  'oc debug': { from: 'dashes' },
  'crictl exec': { from: 'operands' },
  'ctr tasks exec': { from: 'operands' },
  'ctr task exec': { from: 'operands' },
  'ctr t exec': { from: 'operands' },
  'docker exec': { from: 'operands' },
  'docker container exec': { from: 'operands' },
  'docker compose exec': { from: 'operands' },
  'podman exec': { from: 'operands' },
  'podman container exec': { from: 'operands' },
  'nerdctl exec': { from: 'operands' },
  'nerdctl container exec': { from: 'operands' },
  'minikube ssh': { from: 'first operand', joined: true },
  'minikube kubectl': { from: 'dashes', named: true },
  'k3s kubectl': { from: 'subcommand', named: true },
  'k3s crictl': { from: 'subcommand', named: true },
  'k3s ctr': { from: 'subcommand', named: true },
  'multipass exec': { from: 'operands' },
  'ip netns exec': { from: 'operands' },
};

/** Programs with such subcommands, so that others are not read for nothing. */
const WITH_SUBCOMMANDS: ReadonlySet<string> = new Set(Object.keys(SUBCOMMANDS).map((key) => key.split(' ')[0] ?? ''));

/** What a call runs, or nothing. Indices are those of its words, the program's own one being the first. */
export function innerCommands(call: ProgramCall & { readonly words: readonly Word[] }): Inner[] {
  const { program, words } = call;
  if (isShell(program)) return shellInner(call);
  if (program === 'find') return findActions(words);
  if (program === 'su') return optionScript('su -c', words, /^-[a-z]*c$|^--command$/);
  if (program === 'eval')
    return words.length > 1 ? [{ kind: 'words', label: 'eval', from: 1, to: words.length, joined: true }] : [];
  if (program === 'trap' && words.length > 2 && words[1]?.value !== '-')
    return [{ kind: 'script', label: 'trap', word: 1 }];
  if (WITH_SUBCOMMANDS.has(program)) return subcommandInner(call);
  const wrapper = Object.hasOwn(WRAPPERS, program) ? WRAPPERS[program] : undefined;
  const from = wrapper === undefined ? undefined : firstInnerWord(words, wrapper);
  if (from === undefined || from >= words.length) return [];
  return [{ kind: 'words', label: program, from, to: words.length, ...(wrapper?.joined === true && { joined: true }) }];
}

/** `bash -c '…'` runs a text, `bash install.sh` a file. With -n nothing is run, and with -s the words are arguments of what comes in. */
function shellInner({ program, words }: ProgramCall & { readonly words: readonly Word[] }): Inner[] {
  const script = optionScript(`${program} -c`, words, /^-[a-z]*c[a-z]*$/);
  if (script.length > 0) return script;
  const { next } = skipOptions(words, 1, SHELL_VALUED);
  const stops = words.slice(1, next).some((word) => /^-[a-z]*[ns]/.test(plainText(word)));
  return stops || next >= words.length ? [] : [{ kind: 'words', label: program, from: next, to: words.length }];
}

const SHELL_VALUED: ReadonlySet<string> = new Set(['-o', '+o', '-O', '+O', '--rcfile', '--init-file']);

function subcommandInner(call: ProgramCall & { readonly words: readonly Word[] }): Inner[] {
  const read = newestReading(call);
  if (read === undefined) return [];
  const label = labelOf(call.program, read.path, read.operands);
  const subcommand = label === undefined ? undefined : SUBCOMMANDS[label];
  if (label === undefined || subcommand === undefined) return [];
  const named = call.args.findIndex(({ value }) => value === label.split(' ').at(-1));
  const [operand] = read.operands;
  const argument = {
    dashes: read.behindDashes === undefined ? undefined : read.next,
    operands: read.next,
    'first operand': operand === undefined ? read.next : call.args.indexOf(operand),
    subcommand: named < 0 ? undefined : named + 1,
  }[subcommand.from];
  if (argument === undefined || argument >= call.args.length) return [];
  return [
    {
      kind: 'words',
      label,
      from: argument + 1,
      to: call.words.length,
      ...(subcommand.joined === true && { joined: true }),
      ...(subcommand.named === true && { tool: named + 1 }),
    },
  ];
}

function labelOf(program: string, path: readonly string[], operands: readonly Word[]): string | undefined {
  const words = [program, ...path, ...operands.map(plainText)];
  return [3, 2].map((length) => words.slice(0, length).join(' ')).find((label) => Object.hasOwn(SUBCOMMANDS, label));
}

function firstInnerWord(words: readonly Word[], wrapper: Wrapper): number | undefined {
  const valued = new Set((wrapper.valued ?? '').split(' '));
  const stop = new Set((wrapper.stop ?? '').split(' '));
  const options = skipOptions(words, 1, valued);
  if (words.slice(1, options.next).some((word) => stop.has(plainText(word)))) return undefined;
  let from = options.next;
  if (wrapper.assignments === true) while (isAssignment(words[from])) from += 1;
  from += wrapper.operands ?? 0;
  if (!options.dashes && wrapper.operands !== undefined) from = skipOptions(words, from, valued).next;
  return from;
}

function isAssignment(word: Word | undefined): boolean {
  return word !== undefined && /^[A-Za-z_]\w*=/.test(plainText(word));
}

/** Passes over options and their values. `next` is the first word that is none; `dashes` tells whether `--` ended them. */
function skipOptions(
  words: readonly Word[],
  start: number,
  valued: ReadonlySet<string>,
): { next: number; dashes: boolean } {
  let index = start;
  for (;;) {
    const word = words[index];
    const value = word === undefined ? undefined : plainText(word);
    if (value === undefined || !value.startsWith('-') || value === '-') return { next: index, dashes: false };
    if (value === '--') return { next: index + 1, dashes: true };
    index += takesNext(value, valued) ? 2 : 1;
  }
}

function takesNext(option: string, valued: ReadonlySet<string>): boolean {
  if (valued.has(option)) return true;
  const isCluster = /^-[A-Za-z]{2,}$/.test(option);
  const first = option.slice(0, 2);
  return isCluster && !valued.has(first) && valued.has(`-${option.at(-1)}`);
}

function optionScript(label: string, words: readonly Word[], option: RegExp): Inner[] {
  const index = words.findIndex((word, at) => at > 0 && option.test(plainText(word)));
  return index > 0 && index + 1 < words.length ? [{ kind: 'script', label, word: index + 1 }] : [];
}

function findActions(words: readonly Word[]): Inner[] {
  const found: Inner[] = [];
  words.forEach(({ value }, index) => {
    if (value === undefined || !/^-(?:exec|execdir|ok|okdir)$/.test(value)) return;
    const rest = words.slice(index + 1).findIndex((word) => word.value === ';' || word.value === '+');
    const to = rest < 0 ? words.length : index + 1 + rest;
    found.push({ kind: 'words', label: 'find -exec', from: index + 1, to });
  });
  return found;
}
