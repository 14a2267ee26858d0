import type { Script } from 'unbash';
import { nearest } from '../../content/nearest';
import {
  parseShell,
  plainText,
  type ReachedCommand,
  type ReachedRedirect,
  reachedCommands,
  reachedRedirects,
} from '../../shell';
import type { Token } from '../block';
import { isParameterName, PARAMETER_NAMES, type ParameterName } from '../parameters';
import { AMBIENT_NAMES } from '../reserved';
import { type CommandRisk, callRisk, type RiskContext, redirectionRisk } from '../risk';
import { exposureOf } from '../risk/exposure';
import { higherRisk, type Risk } from '../risk/level';
import { decidingParameters } from '../trust';
import { type Earlier, NOTHING_EARLIER, needsEarlier, withPiece } from './earlier';
import { closingCommands, type Lasting, lastingCommands } from './lasting';
import { paintScript } from './paint';
import { type Slot, slotOf } from './position';
import { type BlockProblem, blockError } from './problem';
import { type Reference, scanScript } from './scan';
import { commandRanges, type Range } from './statement';
import { zshProblems } from './zsh';

/** A command of a text with everything the site needs of it. */
export interface ReadCommand extends Range {
  readonly tokens: readonly Token[];
  readonly risk: Risk;
  /** The words that gave it its risk. */
  readonly because: string;
  readonly front: boolean;
  /** A parameter of it is in a substitution: where the guard fails there, the command around it runs with an empty word. */
  readonly hollow: boolean;
  /** It means something else, or fails, without the commands before it. */
  readonly needs: boolean;
  /** It is there to set the shell of the reader who pastes it. */
  readonly lasting: boolean;
}

export interface ReadShell {
  readonly commands: readonly ReadCommand[];
  readonly parameters: readonly ParameterName[];
  /** Those of them that decide, by what they are or by where they stand. */
  readonly deciding: readonly ParameterName[];
  /** The words of the first command that sends credentials or opens access. */
  readonly exposes: string | undefined;
  readonly assigned: ReadonlySet<string>;
  /** What it leaves behind for the text of the same block that follows. */
  readonly earlier: Earlier;
  /** It sets the shell of the reader who pastes it. */
  readonly lasting: readonly Lasting[];
  readonly problems: readonly BlockProblem[];
}

const NOTHING = {
  commands: [],
  parameters: [],
  deciding: [],
  exposes: undefined,
  assigned: new Set<string>(),
  lasting: [],
};

/**
 * Reads a shell text: its commands with their tokens and risks, and what is wrong with it.
 * `earlier` is what commands of the same block before the text have left behind.
 */
export function readShell(text: string, earlier: Earlier = NOTHING_EARLIER): ReadShell {
  const { script, problems } = parseShell(text);
  if (problems.length > 0) {
    const errors = problems.map(({ start, end, message }) => blockError('shell/syntax', start, end, message));
    return { ...NOTHING, earlier, problems: errors };
  }
  const scan = scanScript(script);
  const reached = reachedCommands(text);
  const assigned = new Set([...earlier.variables, ...scan.assigned]);
  const slots: (Slot & { name: ParameterName })[] = [];
  const found: BlockProblem[] = [];
  for (const reference of scan.references) {
    const { name } = reference;
    if (assigned.has(name)) continue;
    if (!isParameterName(name)) {
      if (!isAmbient(reference)) found.push(undeclared(reference));
      continue;
    }
    const slot = slotOf(text, reference, reached);
    if ('rule' in slot) found.push(slot);
    else slots.push({ ...slot, name });
  }
  slots.sort((left, right) => left.pos - right.pos);
  const judged = judge(reached, reachedRedirects(text), {
    functions: scan.functions,
    isScript: text.startsWith('#!'),
    assigned: assignedTexts(reached),
  });
  for (const { risk, start, end } of judged) if (risk.unknown) found.push(unknownCommand(start, end, risk.words));
  if (!text.startsWith('#!')) found.push(...zshProblems(text, script, scan.assigned), ...closing(script));
  const paint = paintScript(text, script);
  const lasting = lastingCommands(script);
  const substituted = scan.references.filter((reference) => reference.substituted);
  let before = earlier;
  const commands = commandRanges(text, script).map((range) => {
    const own = slots.filter(({ pos }) => pos >= range.pos && pos < range.end);
    const inside = reached.filter(({ start }) => start >= range.pos && start < range.end);
    const risk = highest(judged.filter(({ start }) => start >= range.pos && start < range.end));
    const { script: part } = parseShell(text.slice(range.pos, range.end));
    const piece = { script: part, scan: scanScript(part), commands: inside, risk: risk.risk };
    const needs = needsEarlier(piece, before);
    before = withPiece(before, piece);
    return {
      ...range,
      ...risk,
      needs,
      lasting: lasting.some(({ pos }) => pos >= range.pos && pos < range.end),
      tokens: tokensOf(text, range, paint, own),
      front: own.some(({ nested }) => nested),
      hollow: own.some(({ pos, end }) => substituted.some((one) => pos <= one.pos && one.end <= end)),
    };
  });
  return {
    commands,
    parameters: [...new Set(slots.map(({ name }) => name))],
    deciding: decidingParameters(text, slots, reached),
    exposes: reached.flatMap(({ calls }) => calls.map(exposureOf)).find((words) => words !== undefined),
    assigned,
    earlier: before,
    lasting,
    problems: found,
  };
}

function closing(script: Script): BlockProblem[] {
  const message =
    'Unexpected exit, which closes the shell of the reader who pastes it, expected a command that fails, or a subshell around it';
  return closingCommands(script).map(({ pos, end }) => blockError('shell/closes-shell', pos, end, message));
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

function unknownCommand(start: number, end: number, words: string): BlockProblem {
  const message = `Unexpected command “${words}”, which no risk table knows: it counts as changing; add it to src/commands/risk, or waive this rule with a reason`;
  return { ...blockError('shell/unknown-command', start, end, message), severity: 'warning' };
}

function assignedTexts(reached: readonly ReachedCommand[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { command } of reached) {
    for (const { name, value } of command.assignments)
      texts.set(name, `${texts.get(name) ?? ''} ${value === undefined ? '' : plainText(value)}`);
  }
  return texts;
}

interface Judged {
  readonly risk: CommandRisk;
  readonly start: number;
  readonly end: number;
}

/** The risks of all calls and redirections, those of groups and loops too, in the order of the text. */
function judge(
  reached: readonly ReachedCommand[],
  ofGroups: readonly ReachedRedirect[],
  context: RiskContext,
): Judged[] {
  const ofCommands = reached.flatMap((command): Judged[] => [
    ...command.calls.map((call) => ({
      risk: callRisk(call, command, context),
      start: call.start,
      end: call.end,
    })),
    { risk: redirectionRisk(command.command.redirects), start: command.start, end: command.end },
  ]);
  const judged = ofGroups.map(({ redirect, start, end }) => ({ risk: redirectionRisk([redirect]), start, end }));
  return [...ofCommands, ...judged].sort((left, right) => left.start - right.start);
}

function highest(judged: readonly Judged[]): { risk: Risk; because: string } {
  let risk: Risk = 'reads';
  let because = '';
  for (const { risk: own } of judged) {
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
