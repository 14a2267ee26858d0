import { nearest } from '../../content/nearest';
import type { Token } from '../block';
import { isParameterName, PARAMETER_NAMES, type ParameterName } from '../parameters';
import { AMBIENT_NAMES } from '../reserved';
import { commandRisk } from '../risk';
import { exposureOf } from '../risk/exposure';
import { higherRisk, type Risk } from '../risk/level';
import { decidingParameters } from '../trust';
import type { ShellCommand } from './command';
import { paintScript } from './paint';
import { parseShell } from './parse';
import { type Slot, slotOf } from './position';
import { type BlockProblem, blockError } from './problem';
import { type Reference, scanScript } from './scan';
import { commandRanges, type Range } from './statement';
import { walkCommands } from './walk';

/** A command of a text with everything the site needs of it. */
export interface ReadCommand extends Range {
  readonly tokens: readonly Token[];
  readonly risk: Risk;
  /** The words that gave it its risk. */
  readonly because: string;
  readonly front: boolean;
}

export interface ReadShell {
  readonly commands: readonly ReadCommand[];
  readonly parameters: readonly ParameterName[];
  /** Those of them that decide, by what they are or by where they stand. */
  readonly deciding: readonly ParameterName[];
  /** The words of the first command that sends credentials or opens access. */
  readonly exposes: string | undefined;
  readonly assigned: ReadonlySet<string>;
  readonly problems: readonly BlockProblem[];
}

const NOTHING = { commands: [], parameters: [], deciding: [], exposes: undefined, assigned: new Set<string>() };

/**
 * Reads a shell text: its commands with their tokens and risks, and what is wrong with it.
 * `known` are variables that earlier commands of the same block have set.
 */
export function readShell(text: string, known: ReadonlySet<string> = new Set()): ReadShell {
  const { script, problems } = parseShell(text);
  if (problems.length > 0) return { ...NOTHING, problems };
  const scan = scanScript(script);
  const walked = walkCommands(text);
  const assigned = new Set([...known, ...scan.assigned]);
  const slots: (Slot & { name: ParameterName })[] = [];
  const found: BlockProblem[] = [];
  for (const reference of scan.references) {
    const { name } = reference;
    if (assigned.has(name)) continue;
    if (!isParameterName(name)) {
      if (!isAmbient(reference)) found.push(undeclared(reference));
      continue;
    }
    const slot = slotOf(text, reference, walked);
    if ('rule' in slot) found.push(slot);
    else slots.push({ ...slot, name });
  }
  slots.sort((left, right) => left.pos - right.pos);
  for (const command of walked) {
    const risk = commandRisk(command, scan.functions);
    if (risk.unknown) found.push(unknownCommand(command, risk.words));
  }
  const paint = paintScript(text, script);
  const commands = commandRanges(text, script).map((range) => {
    const own = slots.filter(({ pos }) => pos >= range.pos && pos < range.end);
    return {
      ...range,
      ...riskOf(
        walked.filter(({ pos }) => pos >= range.pos && pos < range.end),
        scan.functions,
      ),
      tokens: tokensOf(text, range, paint, own),
      front: own.some(({ nested }) => nested),
    };
  });
  return {
    commands,
    parameters: [...new Set(slots.map(({ name }) => name))],
    deciding: decidingParameters(text, slots, walked),
    exposes: walked.map(exposureOf).find((words) => words !== undefined),
    assigned,
    problems: found,
  };
}

function isAmbient({ name, literal }: Reference): boolean {
  return literal || AMBIENT_NAMES.has(name) || /^(?:\d+|[@*#?$!-])$/.test(name);
}

function undeclared({ name, pos, end }: Reference): BlockProblem {
  const near = nearest(name, PARAMETER_NAMES);
  const meant = near === undefined ? '' : `${near}, `;
  const message = `Unexpected variable ${name}, expected ${meant}a parameter of the table, a variable that the block sets, or one of the shell`;
  return blockError('shell/undeclared-variable', pos, end, message);
}

function unknownCommand({ pos, end }: ShellCommand, words: string): BlockProblem {
  const message = `Unexpected command “${words}”, which no risk table knows: it counts as changing; add it to src/commands/risk, or waive this rule with a reason`;
  return { ...blockError('shell/unknown-command', pos, end, message), severity: 'warning' };
}

function riskOf(commands: readonly ShellCommand[], functions: ReadonlySet<string>): { risk: Risk; because: string } {
  let risk: Risk = 'reads';
  let because = '';
  for (const command of commands) {
    const own = commandRisk(command, functions);
    if (because === '' || higherRisk(own.risk, risk) !== risk) because = own.words;
    risk = higherRisk(own.risk, risk);
  }
  return { risk, because };
}

function tokensOf(
  text: string,
  range: Range,
  paint: ReturnType<typeof paintScript>,
  slots: readonly (Slot & { name: ParameterName })[],
): Token[] {
  const tokens: Token[] = [];
  let index = range.pos;
  for (const slot of [...slots, { name: undefined, pos: range.end, end: range.end }]) {
    while (index < slot.pos) {
      const kind = paint[index] ?? 'text';
      let end = index + 1;
      while (end < slot.pos && (paint[end] ?? 'text') === kind) end += 1;
      tokens.push([kind, text.slice(index, end)]);
      index = end;
    }
    if (slot.name !== undefined) {
      tokens.push(['slot', slot.name, slot.form]);
      index = slot.end;
    }
  }
  return tokens;
}
