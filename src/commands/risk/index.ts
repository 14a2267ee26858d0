import {
  flagText,
  innerCommands,
  inputText,
  isSet,
  plainText,
  type ReachedCall,
  type ReachedCommand,
  type ReadArguments,
  type Redirect,
  readings,
  spokenWords,
  type UsedFlag,
} from '../../shell';
import { containerTools } from './container';
import { hostTools } from './host';
import { kubernetesTools } from './kubernetes';
import { higherRisk, type Risk } from './level';
import { PLAIN_RISKS, shellTools } from './shell-tools';
import { starterRisk } from './starters';
import type { OptionRisk, ToolRisk, ToolRisks } from './table';

/** What a command does, and in which words the table knows it. */
export interface CommandRisk {
  readonly risk: Risk;
  /** The program and its verb, as in `kubectl rollout undo`, or the redirection, as in `> file`. */
  readonly words: string;
  /** No table knows the command; it counts as changing. */
  readonly unknown: boolean;
}

/** What the text around a command says about it. */
export interface RiskContext {
  /** The names of shell functions that the text itself defines: what they do is judged where they are defined. */
  readonly functions: ReadonlySet<string>;
  /** The text is a file that starts with `#!`, and not pasted into a shell. */
  readonly isScript: boolean;
  /** What the text gives its variables, as it is written there. */
  readonly assigned: ReadonlyMap<string, string>;
}

/** What each program does. */
export const RISK_TABLES: ReadonlyMap<string, ToolRisk> = new Map(
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
  return RISK_TABLES.has(name) || /^mkfs\./.test(name);
}

/** The risk of what redirections write to: those of a command, or of a group. */
export function redirectionRisk(redirects: readonly Redirect[]): CommandRisk {
  let found: CommandRisk = { risk: 'reads', words: '', unknown: false };
  for (const redirect of redirects) {
    const risk = targetRisk(redirect);
    const words = `${redirect.operator} ${redirect.target === undefined ? '' : plainText(redirect.target)}`;
    if (higherRisk(risk, found.risk) !== found.risk) found = { risk, words, unknown: false };
  }
  return found;
}

/**
 * The risk of a call from its verbs, options and input, as its arguments are read by the tables of `shell/tools`. What it runs in turn,
 * as `sudo` or `kubectl exec` do, is a call of its own and is not counted here.
 */
export function callRisk(call: ReachedCall, command: ReachedCommand, context: RiskContext): CommandRisk {
  const { program: name, words } = call;
  const known = (risk: Risk, shown = name): CommandRisk => ({ risk, words: shown, unknown: false });
  const [first] = words;
  if (first === undefined) return known('reads', '');
  if (context.functions.has(name)) return known('reads');
  // What a program prints for `eval` sets variables of the shell, as `minikube docker-env` does.
  if (name === '' && call.wrappers.at(-1) === 'eval') return known('changes', 'eval');
  const starter = starterRisk(call, command, context.isScript);
  if (starter !== undefined) return known(starter);
  const written = plainText(first);
  const isScript = written.includes('/') && !RISK_TABLES.has(name);
  const tool = name.startsWith('mkfs.') ? RISK_TABLES.get('mkfs') : RISK_TABLES.get(name);
  if (name === '' || isScript || tool === undefined) return { risk: 'changes', words: written, unknown: true };
  const all = readings(call).map(({ read }) =>
    readingRisk(tool, { call, command, context, read: ownPart(call, read) }),
  );
  if (all.length === 0)
    return { risk: 'changes', words: [name, ...call.args.slice(0, 1).map(plainText)].join(' '), unknown: true };
  return all.reduce((highest, one) => (higherRisk(one.risk, highest.risk) === highest.risk ? highest : one));
}

/** A reading without the words of the command that the call runs. */
function ownPart(call: ReachedCall, read: ReadArguments): ReadArguments {
  const [inner] = innerCommands(call);
  const word = inner === undefined ? undefined : call.words[inner.kind === 'script' ? inner.word : inner.from];
  if (word === undefined) return read;
  return {
    ...read,
    operands: read.operands.filter(({ start }) => start < word.start),
    flags: read.flags.filter((flag) => flag.word.start < word.start),
  };
}

const HELP: ReadonlySet<string> = new Set(['--help', '--version']);

function readingRisk(tool: ToolRisk, own: Omit<Judged, 'verb' | 'base'>): CommandRisk {
  const { read } = own;
  const { program: name } = own.call;
  const help = read.flags.some((flag) => flag.spec.names.some((one) => HELP.has(one)) && isSet(flag));
  const verb = verbOf(tool, read);
  const shown = verb === undefined ? name : `${name} ${verb.words}`;
  if (help) return { risk: 'reads', words: shown, unknown: false };
  const base = verb?.risk ?? tool.otherwise;
  const risk = optionRisk(tool.options ?? [], { ...own, verb: verb?.words, base });
  if (risk !== undefined) return { risk, words: shown, unknown: false };
  const words = spokenWords(read);
  return words.length === 0 && !name.includes('-')
    ? { risk: 'reads', words: name, unknown: false }
    : { risk: 'changes', words: [name, ...words.slice(0, 2)].join(' '), unknown: true };
}

const MOST_WORDS = 3;

/**
 * The longest verb of the table that a call begins with. Behind a flag that no table lists, the first words may be its value,
 * so that the worst verb of the next words counts too.
 */
function verbOf(tool: ToolRisk, read: ReadArguments): { words: string; risk: Risk } | undefined {
  const words = spokenWords(read);
  const starts = read.flags.some(({ spec, hasValue }) => spec.unlisted === true && !hasValue) ? [0, 1, 2, 3] : [0];
  const found = starts.flatMap((start) => verbAt(tool, words.slice(start)) ?? []);
  return found.reduce<(typeof found)[number] | undefined>(
    (worst, one) => (worst === undefined || higherRisk(one.risk, worst.risk) !== worst.risk ? one : worst),
    undefined,
  );
}

function verbAt(tool: ToolRisk, words: readonly string[]): { words: string; risk: Risk } | undefined {
  for (let length = Math.min(words.length, MOST_WORDS); length > 0; length -= 1) {
    const verb = words.slice(0, length).join(' ');
    for (const risk of ['destroys', 'changes', 'reads'] as const) {
      if (list(tool[risk]).has(verb)) return { words: verb, risk };
    }
  }
  return undefined;
}

interface Judged {
  readonly call: ReachedCall;
  readonly command: ReachedCommand;
  readonly context: RiskContext;
  readonly read: ReadArguments;
  readonly verb: string | undefined;
  readonly base: Risk | undefined;
}

function optionRisk(options: readonly OptionRisk[], judged: Judged): Risk | undefined {
  let risk = judged.base;
  for (const option of options) if (applies(option, judged, risk)) risk = option.risk;
  return risk;
}

function applies(option: OptionRisk, { command, context, read, verb }: Judged, current: Risk | undefined): boolean {
  if (option.verbs !== undefined && (verb === undefined || !list(option.verbs).has(verb))) return false;
  const lowers = current === undefined || higherRisk(option.risk, current) !== option.risk;
  if (option.flags !== undefined && !read.flags.some((flag) => isMeant(flag, option, lowers ? undefined : context)))
    return false;
  const operands = lowers ? sureOperands(read) : read.operands;
  if (option.operand !== undefined && !operands.some((word) => option.operand?.test(plainText(word)))) return false;
  if (option.first !== undefined && !option.first.test(spokenWords(read)[0] ?? '')) return false;
  return option.input === undefined || inputsOf(command).some((text) => option.input?.test(text));
}

/** A value that only the shell knows never lowers a risk, so `context` is not given then; it raises one by what the text assigns. */
function isMeant(flag: UsedFlag, { flags, value }: OptionRisk, context: RiskContext | undefined): boolean {
  if (!isSet(flag) || !flag.spec.names.some((name) => names(flags).test(name))) return false;
  if (value === undefined) return true;
  if (!flag.hasValue || flag.value !== undefined) return value.test(flag.value ?? '');
  const parts = flag.valueWord?.parts ?? [];
  const variables = parts.flatMap((part) => (part.kind === 'variable' ? (context?.assigned.get(part.name) ?? '') : ''));
  return (
    context !== undefined && [flagText(flag)?.text ?? '', ...variables].some((text) => text !== '' && value.test(text))
  );
}

/** The operands in front of the first flag that no table lists: those behind it may be its value. */
function sureOperands({ operands, flags }: ReadArguments): ReadArguments['operands'] {
  const doubtful = flags.find(({ spec, hasValue }) => spec.unlisted === true && !hasValue);
  return doubtful === undefined ? operands : operands.filter(({ start }) => start < doubtful.word.start);
}

/** What reaches the input of a command: its here-documents, and the words of the commands before it. */
function inputsOf({ command }: ReachedCommand): string[] {
  const before = command.pipeline.slice(0, Math.max(0, command.pipeline.indexOf(command)));
  return [command, ...before].flatMap(({ redirects, words }, index) => [
    ...redirects.flatMap((redirect) => inputText(redirect)?.text ?? []),
    ...(index === 0 ? [] : words.map(plainText)),
  ]);
}

const PATTERNS = new Map<string, RegExp>();

/** The names of flags as one pattern; a star stands for the rest of a name. */
function names(flags = ''): RegExp {
  const alternatives = flags.split(' ').map((name) => name.replaceAll('.', '\\.').replace('*', '.*'));
  const known = PATTERNS.get(flags) ?? new RegExp(`^(?:${alternatives.join('|')})$`);
  PATTERNS.set(flags, known);
  return known;
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
function targetRisk({ operator, target }: Redirect): Risk {
  if (!operator.includes('>') || target === undefined) return 'reads';
  const written = plainText(target);
  if (operator === '>&' && /^(?:\d+|-)$/.test(written)) return 'reads';
  if (HARMLESS_TARGET.test(written)) return 'reads';
  return /^\/dev\/(?:sd|nvme|vd|xvd|mapper|dm-)/.test(written) ? 'destroys' : 'changes';
}
