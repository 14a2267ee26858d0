import type { Invocation, RunsAt } from './invocation';
import type { SimpleCommand, Word } from './model';

/** How a program that starts another one takes its own options, so that the other one can be found. */
interface Wrapper {
  /** Short and long options that take the next word as their value. */
  readonly values: readonly string[];
  /** Words of its own before the program: `timeout 5 curl`, `chroot /host crictl`. */
  readonly operands?: number;
  /** `NAME=value` words may stand before the program. */
  readonly assignments?: boolean;
  readonly moreArguments?: boolean;
  readonly runsAt?: RunsAt;
}

const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  sudo: {
    values: ['-u', '--user', '-g', '--group', '-h', '-p', '-C', '-r', '-t', '-D', '-R', '-T', '-U'],
    assignments: true,
  },
  doas: { values: ['-u', '-C'] },
  env: { values: ['-u', '--unset', '-C', '--chdir', '-S'], assignments: true },
  nohup: { values: [] },
  time: { values: ['-f', '-o'] },
  command: { values: [] },
  exec: { values: ['-a'] },
  builtin: { values: [] },
  stdbuf: { values: ['-i', '-o', '-e'] },
  nice: { values: ['-n'] },
  ionice: { values: ['-c', '-n', '-p'] },
  timeout: { values: ['-k', '-s', '--kill-after', '--signal'], operands: 1 },
  watch: { values: ['-n', '--interval', '-d'] },
  chroot: { values: [], operands: 1 },
  nsenter: { values: ['-t', '--target', '-S', '-G', '--setuid', '--setgid'] },
  unshare: { values: [] },
  xargs: {
    values: [
      '-n',
      '-P',
      '-L',
      '-d',
      '-a',
      '-s',
      '-I',
      '-E',
      '--max-args',
      '--max-procs',
      '--delimiter',
      '--replace',
      '--arg-file',
    ],
    moreArguments: true,
  },
  setsid: { values: [] },
  torsocks: { values: [] },
};

/** The programs called by a list of words. Stops at a word whose value the shell only knows when it runs. */
export function unwrap(
  command: SimpleCommand,
  words: readonly Word[],
  wrappers: readonly string[],
  runsAt: RunsAt,
  moreArguments: boolean,
): Invocation[] {
  const [name, ...args] = words;
  if (name?.value === undefined || name.value === '') return [];
  const program = name.value.slice(name.value.lastIndexOf('/') + 1);
  const invocation: Invocation = { program, name, args, command, wrappers, runsAt, moreArguments };
  const wrapper = Object.hasOwn(WRAPPERS, program) ? WRAPPERS[program] : undefined;
  if (wrapper !== undefined) {
    const inner = args.slice(skipOptions(args, wrapper));
    const at = wrapper.runsAt ?? runsAt;
    return [
      invocation,
      ...unwrap(command, inner, [...wrappers, program], at, moreArguments || wrapper.moreArguments === true),
    ];
  }
  const inner = behindDoubleDash(program, args);
  if (inner === undefined) return [invocation];
  return [invocation, ...unwrap(command, inner, [...wrappers, program], 'container', moreArguments)];
}

function skipOptions(args: readonly Word[], wrapper: Wrapper): number {
  let index = 0;
  let operands = wrapper.operands ?? 0;
  while (index < args.length) {
    const text = args[index]?.text ?? '';
    if (text === '--') index += 1;
    else if (wrapper.values.includes(text)) index += 2;
    else if (text.startsWith('-') && text !== '-') index += 1;
    else if (wrapper.assignments && /^[A-Za-z_]\w*=/.test(text)) index += 1;
    else if (operands > 0) {
      operands -= 1;
      index += 1;
    } else break;
  }
  return index;
}

/** What `kubectl exec web -- …`, `kubectl run`, `kubectl debug` and `minikube ssh -- …` start elsewhere. */
function behindDoubleDash(program: string, args: readonly Word[]): readonly Word[] | undefined {
  if (!['kubectl', 'minikube', 'oc'].includes(program)) return undefined;
  const dash = args.findIndex((word) => word.text === '--');
  return dash < 0 ? undefined : args.slice(dash + 1);
}
