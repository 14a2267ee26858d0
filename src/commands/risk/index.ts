import type { ShellCommand, ShellRedirection } from '../shell/command';
import { skipOptions } from '../shell/wrapper';
import { containerTools } from './container';
import { hostTools } from './host';
import { kubernetesTools } from './kubernetes';
import { higherRisk, type Risk } from './level';
import { PLAIN_RISKS, shellTools } from './shell-tools';
import type { OptionRisk, ToolRisk, ToolRisks } from './table';

/** What one simple command does, without what it runs, and in which words the table knows it. */
export interface CommandRisk {
  readonly risk: Risk;
  /** The program and its verb, as in `kubectl rollout undo`, or the redirection, as in `> file`. */
  readonly words: string;
  /** No table knows the command; it counts as changing. */
  readonly unknown: boolean;
}

const TOOLS: ReadonlyMap<string, ToolRisk> = new Map(
  Object.entries<ToolRisk>({
    ...plainTools(),
    ...kubernetesTools,
    ...containerTools,
    ...hostTools,
    ...shellTools,
  } satisfies ToolRisks),
);

function plainTools(): Record<string, ToolRisk> {
  const entries = Object.entries(PLAIN_RISKS) as [Risk, string][];
  return Object.fromEntries(
    entries.flatMap(([otherwise, programs]) => programs.split(/\s+/).map((name) => [name, { otherwise }])),
  );
}

/** Whether the risk tables know a program. */
export function isKnownProgram(name: string): boolean {
  return TOOLS.has(name) || /^mkfs\./.test(name);
}

/**
 * The risk of a simple command from its verbs, options and redirections. What it runs in turn, as `sudo` or `kubectl exec` do, is a
 * command of its own in the walk and is not counted here. `functions` are the names of shell functions that the text itself defines.
 */
export function commandRisk(command: ShellCommand, functions: ReadonlySet<string> = new Set()): CommandRisk {
  const own = programRisk(command, functions);
  for (const redirection of command.redirections) {
    const risk = redirectionRisk(redirection);
    if (higherRisk(risk, own.risk) !== own.risk) {
      const words = `${redirection.operator} ${redirection.target?.value ?? ''}`;
      return { risk, words, unknown: own.unknown };
    }
  }
  return own;
}

function programRisk(command: ShellCommand, functions: ReadonlySet<string>): CommandRisk {
  const { name, words } = command;
  const [first] = words;
  if (first === undefined) return { risk: 'reads', words: '', unknown: false };
  if (functions.has(name)) return { risk: 'reads', words: name, unknown: false };
  // What a program prints for `eval` sets variables of the shell, as `minikube docker-env` does.
  if (name === '' && command.wrappers.at(-1) === 'eval') return { risk: 'changes', words: 'eval', unknown: false };
  const isScript = first.value.includes('/') && !TOOLS.has(name);
  const tool = name.startsWith('mkfs.') ? TOOLS.get('mkfs') : TOOLS.get(name);
  if (name === '' || isScript || tool === undefined) return { risk: 'changes', words: first.value, unknown: true };

  const options = words.slice(1).map(({ value }) => value);
  if (options.some((value) => value === '--help' || value === '--version'))
    return { risk: 'reads', words: name, unknown: false };
  const found = verbOf(tool, command);
  const base = found?.risk ?? tool.otherwise;
  const shown = found === undefined ? name : `${name} ${found.verb}`;
  const raised = optionRisk(tool.options ?? [], options, found?.verb, base);
  if (raised !== undefined) return { risk: raised, words: shown, unknown: false };
  if (base !== undefined) return { risk: base, words: shown, unknown: false };
  return words.length === 1 && !name.includes('-')
    ? { risk: 'reads', words: name, unknown: false }
    : { risk: 'changes', words: [name, ...verbWords(tool, command).slice(0, 2)].join(' '), unknown: true };
}

/** The longest verb of the table that the first words of the command form. */
function verbOf(tool: ToolRisk, command: ShellCommand): { verb: string; risk: Risk } | undefined {
  const words = verbWords(tool, command);
  for (let length = words.length; length > 0; length -= 1) {
    const verb = words.slice(0, length).join(' ');
    for (const risk of ['destroys', 'changes', 'reads'] as const) {
      if (list(tool[risk]).has(verb)) return { verb, risk };
    }
  }
  return undefined;
}

/** The first three words that are neither options nor their values. */
function verbWords(tool: ToolRisk, command: ShellCommand): string[] {
  const valued = new Set((tool.valued ?? '').split(/\s+/));
  const verbs: string[] = [];
  let index = 1;
  while (verbs.length < 3) {
    const { next, dashes } = skipOptions(command.words, index, valued);
    const word = command.words[next];
    if (word === undefined || (dashes && verbs.length > 0)) break;
    verbs.push(word.value);
    index = next + 1;
  }
  return verbs;
}

function optionRisk(
  options: readonly OptionRisk[],
  words: readonly string[],
  verb: string | undefined,
  base: Risk | undefined,
): Risk | undefined {
  const dashes = words.indexOf('--');
  const own = dashes < 0 ? words : words.slice(0, dashes);
  let risk = base;
  for (const option of options) {
    if (option.verbs !== undefined && (verb === undefined || !list(option.verbs).has(verb))) continue;
    if (own.some((word) => option.word.test(word))) risk = option.risk;
  }
  return risk;
}

const LISTS = new Map<string, ReadonlySet<string>>();

function list(verbs: string | undefined): ReadonlySet<string> {
  const text = verbs ?? '';
  const known = LISTS.get(text) ?? new Set(text.split(',').map((verb) => verb.trim().replace(/\s+/g, ' ')));
  LISTS.set(text, known);
  return known;
}

const HARMLESS_TARGET = /^\/dev\/(?:null|stdout|stderr|tty|fd\/\d+|tcp\/.*|udp\/.*)$/;

/** Writing to a file changes it; writing to a block device destroys what is on it. */
function redirectionRisk({ operator, target }: ShellRedirection): Risk {
  if (!operator.includes('>') || target === undefined) return 'reads';
  if (operator === '>&' && /^(?:\d+|-)$/.test(target.value)) return 'reads';
  if (HARMLESS_TARGET.test(target.value)) return 'reads';
  return /^\/dev\/(?:sd|nvme|vd|xvd|mapper|dm-)/.test(target.value) ? 'destroys' : 'changes';
}
