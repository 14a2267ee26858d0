import { type Invocation, type ReadArguments, toolCalls, type Word } from '../../shell';
import { type Resource, resourceOf } from '../tables/kubernetes-resources';

/** The parts of a kubectl call that the rules ask for. */
export interface KubectlCall {
  readonly read: ReadArguments;
  /** The subcommands as one text, for example `rollout restart`. */
  readonly verb: string;
  /** The words that name types, each with its text: `pods,svc` are two. Empty where a file or nothing names them. */
  readonly types: readonly TypeWord[];
  /** The names behind the types, or behind the slash of `deployment/web`. */
  readonly names: readonly Word[];
}

export interface TypeWord {
  readonly text: string;
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** The name behind the slash of `deployment/web`. */
  readonly name?: string;
  readonly resource: Resource | undefined;
}

/** Commands whose operands are `TYPE [NAME…]` or `TYPE/NAME…`. */
const TAKES_TYPES = new Set([
  'get',
  'describe',
  'delete',
  'edit',
  'patch',
  'label',
  'annotate',
  'scale',
  'autoscale',
  'expose',
  'wait',
  'rollout history',
  'rollout pause',
  'rollout restart',
  'rollout resume',
  'rollout status',
  'rollout undo',
  'set env',
  'set image',
  'set resources',
  'set selector',
  'set serviceaccount',
  'set sa',
]);

/** Commands whose first operand is a Pod's name or `TYPE/NAME`. */
const TAKES_POD = new Set(['logs', 'exec', 'attach', 'port-forward']);

/** Operands that belong to the command and name no object: `key=value`, `key-`, `container=image`. */
const SETTINGS = /[=]|-$/;

/** Reads a kubectl call by the newest of the versions asked for. */
export function kubectlCall(invocation: Invocation, kubernetes: readonly string[]): KubectlCall | undefined {
  const read = toolCalls(invocation, kubernetes).at(-1)?.read;
  if (read === undefined) return undefined;
  const verb = read.path.join(' ');
  const operands = /^(?:label|annotate|set |taint)/.test(verb)
    ? read.operands.filter((word) => !SETTINGS.test(word.text))
    : read.operands;
  if (read.flags.some(({ name }) => name === '--raw')) return { read, verb, types: [], names: [] };
  if (TAKES_POD.has(verb)) return { read, verb, ...slashed(operands.slice(0, 1)) };
  if (verb === 'auth can-i')
    return {
      read,
      verb,
      types: operands
        .slice(1, 2)
        .filter(({ text }) => !/^["']?[/*]/.test(text))
        .flatMap(firstType),
      names: [],
    };
  if (verb === 'explain') return { read, verb, types: operands.slice(0, 1).flatMap(firstType), names: [] };
  if (!TAKES_TYPES.has(verb)) return { read, verb, types: [], names: [] };
  // The last word of `set serviceaccount` is the account.
  return { read, verb, ...typed(/^set (?:sa|serviceaccount)$/.test(verb) ? operands.slice(0, -1) : operands) };
}

function slashed(operands: readonly Word[]): Pick<KubectlCall, 'types' | 'names'> {
  return { types: operands.filter(({ text }) => text.includes('/')).flatMap(typeWords), names: operands };
}

function typed(operands: readonly Word[]): Pick<KubectlCall, 'types' | 'names'> {
  const [first, ...rest] = operands;
  if (first === undefined) return { types: [], names: [] };
  if (first.text.includes('/')) return { types: operands.flatMap(typeWords), names: operands };
  return { types: typeWords(first), names: rest };
}

/** The types in a word: `pods,svc` two, `deployment/web` one, nothing where a variable stands in the place of the type. */
function typeWords(word: Word): TypeWord[] {
  const prefix = word.value ?? literalStart(word);
  if (prefix === undefined) return [];
  const slash = prefix.indexOf('/');
  const list = slash < 0 ? (word.value ?? '') : prefix.slice(0, slash);
  // `{}` is filled in by xargs or find.
  if (list === '' || list.includes('{')) return [];
  const quoted = word.text.startsWith('"') || word.text.startsWith("'") ? 1 : 0;
  let start = word.start + quoted;
  return list.split(',').map((text) => {
    const type = {
      text,
      word,
      start,
      end: start + text.length,
      ...(slash >= 0 && { name: prefix.slice(slash + 1) }),
      resource: resourceOf(text),
    };
    start += text.length + 1;
    return type;
  });
}

/** The type in front of a path: `pods.spec.containers` of explain, `pods/log` of can-i. */
function firstType(word: Word): TypeWord[] {
  const text = /^[A-Za-z-]+/.exec(word.value ?? '')?.[0];
  if (text === undefined || /\.[a-z0-9-]+\.(?:io|com|org|dev)$/.test(word.value ?? '')) return [];
  return [{ text, word, start: word.start, end: word.start + text.length, resource: resourceOf(text) }];
}

/** The literal start of `deployment/$NAME`, where it holds the slash. */
function literalStart(word: Word): string | undefined {
  const [first] = word.parts;
  return first?.kind === 'literal' && first.value.includes('/') ? first.value : undefined;
}

/** Whether a flag was given, by any of its names. */
export function hasFlag({ read }: KubectlCall, ...names: readonly string[]): boolean {
  return read.flags.some(({ spec }) => spec.names.some((name) => names.includes(name)));
}
