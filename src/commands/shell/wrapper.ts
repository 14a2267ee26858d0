import type { ShellWord } from './command';

/** What a command runs: its words from an index on, or one word that is a script of its own. */
export type Inner =
  | {
      readonly kind: 'words';
      readonly label: string;
      readonly from: number;
      readonly to: number;
      readonly joined?: true;
    }
  | { readonly kind: 'script'; readonly label: string; readonly word: number };

/** How to find what a program runs. */
interface Wrapper {
  /** Options that take the next word as their value. */
  readonly valued?: string;
  /** Words to skip after the options: a duration, a folder, a container, a host. */
  readonly operands?: number;
  /** The words are joined with blanks and read by another shell. */
  readonly joined?: true;
  /** Assignments in front of the command, as in `env A=b command`. */
  readonly assignments?: true;
  /** Options after which nothing is run, as in `command -v`. */
  readonly stop?: string;
  /** Everything behind it is run, options too. */
  readonly atOnce?: true;
  /** Only what stands after `--` is run. */
  readonly dashes?: true;
}

const NONE: Wrapper = {};
const CONTAINER_EXEC = '-e --env --env-file -u --user -w --workdir --detach-keys';

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
  'kubectl exec': {
    valued: '-c --container -f --filename -n --namespace --context --pod-running-timeout',
    dashes: true,
  },
  'kubectl debug': { dashes: true },
  'kubectl run': { dashes: true },
  'oc exec': { dashes: true },
  'crictl exec': { valued: '--timeout -r --transport', operands: 1 },
  'ctr tasks exec': { valued: '--exec-id --cwd --user --fifo-dir --log-uri', operands: 1 },
  'ctr task exec': { valued: '--exec-id --cwd --user --fifo-dir --log-uri', operands: 1 },
  'ctr t exec': { valued: '--exec-id --cwd --user --fifo-dir --log-uri', operands: 1 },
  'docker exec': { valued: CONTAINER_EXEC, operands: 1 },
  'docker container exec': { valued: CONTAINER_EXEC, operands: 1 },
  'podman exec': { valued: CONTAINER_EXEC, operands: 1 },
  'nerdctl exec': { valued: CONTAINER_EXEC, operands: 1 },
  'minikube ssh': { valued: '-n --node -p --profile', joined: true },
  'minikube kubectl': { dashes: true },
  'k3s kubectl': { atOnce: true },
  'k3s crictl': { atOnce: true },
  'k3s ctr': { atOnce: true },
  'multipass exec': { operands: 1 },
};

/** `k3s kubectl` and `minikube kubectl` run the tool that their second word names. */
const NAMED_BY_SUBCOMMAND = new Set(['k3s kubectl', 'k3s crictl', 'k3s ctr', 'minikube kubectl']);

const SHELLS = new Set(['sh', 'bash', 'dash', 'zsh', 'ksh', 'ash']);

/** Options of the tools above that may stand before a subcommand and take a value. */
const GLOBAL_VALUED = new Set(
  `-n --namespace --context --cluster --kubeconfig -s --server --user --as --as-group --token --request-timeout --profile -p -H --host
  --config -c --log-level -r --runtime-endpoint -i --image-endpoint -a --address --address --timeout -t -D --debug-level`.split(
    /\s+/,
  ),
);

/** What a command runs, or nothing. `words` are all its words. */
export function innerCommands(name: string, words: readonly ShellWord[]): Inner[] {
  if (SHELLS.has(name)) return shellScript(name, words);
  if (name === 'find') return findActions(words);
  if (name === 'su') return optionScript('su -c', words, /^-[a-z]*c$|^--command$/);
  if (name === 'eval')
    return words.length > 1 ? [{ kind: 'words', label: 'eval', from: 1, to: words.length, joined: true }] : [];
  if (name === 'trap' && words.length > 2 && words[1]?.value !== '-')
    return [{ kind: 'script', label: 'trap', word: 1 }];
  const found = wrapperOf(name, words);
  if (found === undefined) return [];
  const { key, wrapper, after } = found;
  const from = firstInnerWord(words, after, wrapper);
  if (from === undefined || from >= words.length) return [];
  return [{ kind: 'words', label: key, from, to: words.length, ...(wrapper.joined === true && { joined: true }) }];
}

/** Whether the command after this wrapper names a tool by the wrapper's own second word. Returns that word's index. */
export function toolWord(label: string, words: readonly ShellWord[]): number | undefined {
  if (!NAMED_BY_SUBCOMMAND.has(label)) return undefined;
  const tool = label.split(' ')[1];
  const index = words.findIndex(({ value }) => value === tool);
  return index < 0 ? undefined : index;
}

function wrapperOf(
  name: string,
  words: readonly ShellWord[],
): { key: string; wrapper: Wrapper; after: number } | undefined {
  const direct = WRAPPERS[name];
  if (direct !== undefined && Object.hasOwn(WRAPPERS, name)) return { key: name, wrapper: direct, after: 1 };
  let key = name;
  let index = 1;
  for (let depth = 0; depth < 2; depth += 1) {
    index = skipOptions(words, index, GLOBAL_VALUED).next;
    const word = words[index];
    if (word === undefined) return undefined;
    key = `${key} ${word.value}`;
    index += 1;
    const wrapper = Object.hasOwn(WRAPPERS, key) ? WRAPPERS[key] : undefined;
    if (wrapper !== undefined) return { key, wrapper, after: index };
  }
  return undefined;
}

function firstInnerWord(words: readonly ShellWord[], after: number, wrapper: Wrapper): number | undefined {
  if (wrapper.atOnce === true) return after;
  if (wrapper.dashes === true) {
    const dashes = words.findIndex(({ value }, index) => index >= after && value === '--');
    return dashes < 0 ? undefined : dashes + 1;
  }
  const valued = new Set((wrapper.valued ?? '').split(' '));
  const stop = new Set((wrapper.stop ?? '').split(' '));
  const options = skipOptions(words, after, valued);
  if (words.slice(after, options.next).some(({ value }) => stop.has(value))) return undefined;
  let from = options.next;
  if (wrapper.assignments === true) while (/^[A-Za-z_]\w*=/.test(words[from]?.value ?? '')) from += 1;
  from += wrapper.operands ?? 0;
  if (!options.dashes && wrapper.operands !== undefined) from = skipOptions(words, from, valued).next;
  return from;
}

/** Passes over options and their values. `next` is the first word that is none; `dashes` tells whether `--` ended them. */
export function skipOptions(
  words: readonly ShellWord[],
  start: number,
  valued: ReadonlySet<string>,
): { next: number; dashes: boolean } {
  let index = start;
  for (;;) {
    const value = words[index]?.value;
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

function shellScript(name: string, words: readonly ShellWord[]): Inner[] {
  return optionScript(`${name} -c`, words, /^-[a-z]*c[a-z]*$/);
}

function optionScript(label: string, words: readonly ShellWord[], option: RegExp): Inner[] {
  const index = words.findIndex(({ value }, at) => at > 0 && option.test(value));
  return index > 0 && index + 1 < words.length ? [{ kind: 'script', label, word: index + 1 }] : [];
}

function findActions(words: readonly ShellWord[]): Inner[] {
  const found: Inner[] = [];
  words.forEach(({ value }, index) => {
    if (!/^-(?:exec|execdir|ok|okdir)$/.test(value)) return;
    const rest = words.slice(index + 1).findIndex((word) => word.value === ';' || word.value === '+');
    const to = rest < 0 ? words.length : index + 1 + rest;
    found.push({ kind: 'words', label: 'find -exec', from: index + 1, to });
  });
  return found;
}
