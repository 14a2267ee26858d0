import type { Word } from 'unbash';
import { flagText, type ReachedCall, type ReachedCommand, readings } from '../../shell';
import type { SlotForm } from '../block';
import { type BlockProblem, blockError } from './problem';
import type { Reference, Surroundings } from './scan';

/** A parameter that stands where its value can be filled in. */
export interface Slot {
  readonly form: SlotForm;
  /** The range that the value takes the place of. */
  readonly pos: number;
  readonly end: number;
  readonly nested: boolean;
}

const REMEDY = 'write it as a double-quoted word of its own';

const SURROUNDINGS: Readonly<Record<Exclude<Surroundings, 'quoted'>, string>> = {
  unquoted: 'without double quotes, where the shell splits its value',
  'here-document':
    'in a here-document: use a fixed text, or write the file first and change it with a command that takes the value as an argument',
  'single quotes':
    'in single quotes, where the shell does not expand it: pass it as an argument, as in jq --arg or sh -c \'… "$1"\' sh',
  arithmetic: 'in an arithmetic expression: assign it to a variable of the block first',
  operation:
    'in an expansion with an operation: assign it to a variable of the block first (the guard of an unset value is added by the site)',
  backticks: 'in backticks: use $(…)',
  'localized string': 'in a $"…" string: use plain double quotes',
};

/** Programs whose arguments are programs in a language of their own, where a value could become code. */
const PROGRAM_TAKERS: ReadonlySet<string> = new Set(
  'awk gawk mawk sed jq yq gojq perl python python3 ruby node'.split(' '),
);

/** Output formats of kubectl that hold a template. */
const TEMPLATE = /^(?:jsonpath|jsonpath-as-json|go-template|template|custom-columns)=/;

/** Options of kubectl whose value is a document, and the one whose value may be a template. */
const DOCUMENT_OPTIONS: ReadonlySet<string> = new Set(['--patch', '--template', '--overrides']);
const OUTPUT = '--output';

/** What may stand beside a parameter in its double quotes: names, paths, addresses, headers and `key=value`; more in a text that is only printed. */
const TESTED_NEIGHBOUR = /^[A-Za-z0-9_./:@%+=,?&# -]*$/;
const PRINTERS: ReadonlySet<string> = new Set(['echo', 'printf', 'logger']);
const PRINTED_NEIGHBOUR = /^[^"'`\\$!{}]*$/;

const SAFE_LITERAL = /^[A-Za-z0-9_./:@+=,-]*$/;

/**
 * Decides whether a parameter stands where filling in a quoted value is sound, and how it is filled there.
 * @param source the text of the block
 * @param reached the simple commands of the text, with those in nested scripts
 */
export function slotOf(source: string, reference: Reference, reached: readonly ReachedCommand[]): Slot | BlockProblem {
  const { name, pos, end, surroundings, word, quoted, command } = reference;
  const refuse = (where: string): BlockProblem =>
    blockError('shell/parameter-position', pos, end, `Unexpected parameter ${name} ${where}`);

  if (surroundings !== 'quoted')
    return refuse(`${SURROUNDINGS[surroundings]}${surroundings === 'unquoted' ? `; ${REMEDY}, "$${name}"` : ''}`);
  if (quoted === undefined || word === undefined) return refuse(`outside a word; ${REMEDY}, "$${name}"`);
  if (command !== undefined && command.name === word) return refuse('as the program to run: name the program itself');
  const script = scriptAround(reached, pos, end);
  if (script !== undefined) {
    return refuse(
      `in a script that ${script} hands to another shell, which reads the value as code: run the command there itself, or pass the value as an argument`,
    );
  }

  const programs = callsWith(reached, word);
  const isWhole = quoted.parts.length === 1;
  if (!isWhole) {
    const taker = programs.find((one) => PROGRAM_TAKERS.has(one.program));
    if (taker !== undefined) {
      return refuse(
        `inside an argument of ${taker.program}, which is a program of its own: pass the value as a separate argument`,
      );
    }
    const neighbours = quoted.parts
      .filter(({ type }) => type === 'Literal')
      .map((part) => source.slice(part.pos, part.end));
    const allowed = programs.some((one) => PRINTERS.has(one.program)) ? PRINTED_NEIGHBOUR : TESTED_NEIGHBOUR;
    const odd = neighbours.find((text) => !allowed.test(text));
    if (odd !== undefined) {
      return refuse(
        `beside ${JSON.stringify(odd)} in one string, expected only letters, digits, blanks and _ . / : @ % + = , ? & # -`,
      );
    }
  }
  if (programs.some((one) => isDocument(one, word))) {
    return refuse(
      'in a template or patch, which has a language of its own: select by name, or filter with grep or jq --arg',
    );
  }
  const form: SlotForm = reference.braced ? 'braced' : 'inside';
  const slot = { nested: reference.nested };
  return isWhole && canReplaceQuotes(source, word, reference)
    ? { ...slot, form: 'word', pos: quoted.pos, end: quoted.end }
    : { ...slot, form, pos, end };
}

/** The label of the wrapper that hands the place to another shell, as `bash -c` does. */
function scriptAround(reached: readonly ReachedCommand[], pos: number, end: number): string | undefined {
  const around = reached.find(
    ({ wrappers, command, at, behind }) =>
      wrappers.length > 0 && command.words.some((word) => at(word.start) <= pos && end <= behind(word.end)),
  );
  return around?.wrappers.at(-1);
}

/** The calls that a word of the text belongs to. */
function callsWith(reached: readonly ReachedCommand[], { pos, end }: Word): ReachedCall[] {
  return reached.flatMap(({ calls, at, behind }) =>
    calls.filter(({ words }) => words.some((one) => at(one.start) === pos && behind(one.end) === end)),
  );
}

function isDocument(call: ReachedCall, { pos }: Word): boolean {
  return readings(call).some(({ read }) =>
    read.flags.some((flag) => {
      if (flag.valueWord?.start !== pos) return false;
      if (flag.spec.names.some((name) => DOCUMENT_OPTIONS.has(name))) return true;
      return flag.spec.names.includes(OUTPUT) && TEMPLATE.test(flagText(flag)?.text ?? '');
    }),
  );
}

/** The quotes may go when everything around them in the word is plain text, and nothing behind it would read a number. */
function canReplaceQuotes(source: string, word: Word, { inTest }: Reference): boolean {
  if (inTest) return false;
  const next = source[word.end] ?? '';
  if (next === '<' || next === '>') return false;
  return (word.parts ?? []).every(
    (part) =>
      (part.type === 'DoubleQuoted' && part.parts.length === 1) ||
      (part.type === 'Literal' && SAFE_LITERAL.test(source.slice(part.pos, part.end))),
  );
}
