import type { CommandBlock, CommandPart, Token, TokenClass } from './block';
import type { ParameterName } from './parameters';
import { quote, quoteInside } from './quote';
import { needsConfirmation, type Origin, type Values } from './values';

/** The state of a parameter in a block: without a value, with one, or with one of a link that the block does not take yet. */
export type SlotState = 'unset' | 'set' | 'unconfirmed';

/** A piece of a command as the reader sees it. */
export type ShownToken =
  | { readonly kind: TokenClass; readonly text: string }
  | {
      readonly kind: 'slot';
      readonly text: string;
      readonly parameter: ParameterName;
      readonly state: SlotState;
      readonly origin?: Origin;
    };

/** A piece of a block as the reader sees it. `command` counts the commands from 0; what stands around and between them has none. */
export interface ShownPart {
  readonly command?: number;
  readonly kind: 'command' | 'space' | 'comment' | 'output' | 'prompt' | 'guard';
  readonly tokens: readonly ShownToken[];
}

/** The text for the clipboard, or the parameters that must be set or confirmed before there is one. */
export type Copied = { readonly text: string } | { readonly missing: readonly ParameterName[] };

/** What a block takes a parameter to be. Where it asks, it takes no value from a link before the reader has confirmed it. */
export function slotState(block: CommandBlock, name: ParameterName, values: Values): SlotState {
  const value = values[name];
  if (value === undefined) return 'unset';
  return block.asks.includes(name) && needsConfirmation(value) ? 'unconfirmed' : 'set';
}

/** The parameters of a block, or of some of its commands, that are not set for it. */
export function missingParameters(block: CommandBlock, values: Values, commands = commandsOf(block)): ParameterName[] {
  const used = new Set(commands.flatMap(parametersOf));
  return block.parameters.filter((name) => used.has(name) && slotState(block, name, values) !== 'set');
}

/** The commands of a block in their order, each of which can be copied by itself. */
export function commandsOf(block: CommandBlock): CommandPart[] {
  return block.parts.filter((part) => part.kind === 'command');
}

/**
 * A block as the reader sees it for a set of values: with the guards of what is not set, and where it changes something, in one subshell.
 * That is what is copied, so that a text that was selected by hand, or on a page without JavaScript, is as safe as the button's.
 */
export function showBlock(block: CommandBlock, values: Values): ShownPart[] {
  const missing = missingParameters(block, values);
  const frame = block.language === 'bash' ? frameOf(block, commandsOf(block), missing) : undefined;
  const shown: ShownPart[] = frame === undefined ? [] : [guardPart(`${frame.opening}\n`)];
  let command = 0;
  for (const part of block.parts) {
    if (part.kind === 'command') {
      const tokens = part.tokens.map((token) => showToken(block, token, values));
      shown.push({ command, kind: 'command', tokens });
      command += 1;
    } else {
      const kind = part.kind === 'comment' ? 'comment' : 'text';
      shown.push({ kind: part.kind, tokens: [{ kind, text: part.text }] });
    }
  }
  if (frame !== undefined) shown.push(guardPart(`\n${frame.closing}`));
  return shown;
}

/**
 * The text of a whole block for the clipboard: its commands without comments, prompts and output, no newline at the end, and with a guard for
 * each unset parameter. A block that destroys has no text until its parameters are set, and confirmed where they come from a link.
 */
export function copyBlock(block: CommandBlock, values: Values): Copied {
  return copyCommands(block, commandsOf(block), values);
}

/** The same for one command of several. `index` counts from 0. Throws a RangeError when there is no such command, or when it needs an earlier one. */
export function copyCommand(block: CommandBlock, index: number, values: Values): Copied {
  const command = commandsOf(block)[index];
  if (command === undefined || command.needs === true)
    throw new RangeError(`The block has no command ${index} that can be copied alone.`);
  return copyCommands(block, [command], values);
}

/** A block as text with guards, for readers without our page: the Markdown export. Comments stay, output stays out of it. */
export function guardedText(block: CommandBlock): string {
  if (block.language === 'bash') {
    const commands = commandsOf(block);
    const frame = frameOf(block, commands, block.parameters);
    const text = block.parts
      .map((part) => (part.kind === 'command' ? commandText(block, part, {}, true) : part.text))
      .join('');
    return frame === undefined ? text : `${frame.opening}\n${text}\n${frame.closing}`;
  }
  return block.parts.map((part) => (part.kind === 'command' ? commandText(block, part, {}, true) : part.text)).join('');
}

function copyCommands(block: CommandBlock, commands: readonly CommandPart[], values: Values): Copied {
  const missing = missingParameters(block, values, [...commands]);
  if (block.risk === 'destroys' && missing.length > 0) return { missing };
  if (block.script === true) return { text: scriptText(block, values) };
  const texts = commands.map((command) => commandText(block, command, values, false));
  const frame = frameOf(block, commands, missing);
  return { text: (frame === undefined ? texts : [frame.opening, ...texts, frame.closing]).join('\n') };
}

function scriptText(block: CommandBlock, values: Values): string {
  return block.parts
    .map((part) => (part.kind === 'command' ? commandText(block, part, values, true) : part.text))
    .join('');
}

function commandText(block: CommandBlock, command: CommandPart, values: Values, comments: boolean): string {
  const tokens = comments ? command.tokens : withoutComments(command.tokens);
  return tokens.map((token) => showToken(block, token, values).text).join('');
}

/** A zsh that is typed into takes `#` for an argument, so comments are for reading only. The space before one goes with it. */
function withoutComments(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    if (token[0] !== 'comment') {
      kept.push(token);
      continue;
    }
    const last = kept.at(-1);
    if (last?.[0] === 'text') kept[kept.length - 1] = ['text', last[1].replace(/[ \t]+$/, '')];
  }
  return kept;
}

/** What stands around commands that are copied together. */
interface Frame {
  readonly opening: string;
  readonly closing: string;
}

/**
 * An interactive shell goes on with the next pasted line after a guard has failed, and the rest of a pipeline runs in spite of it.
 * In a subshell with `-e` and `-u`, and with all guards in front, nothing runs before everything is set. The subshell stays when everything is
 * set, so that the first failure ends it, and so that the page does not move when values arrive.
 * What is to set the reader's own shell, and what only reads but would go on with an empty word, stands in braces instead, and only while something
 * is missing: a failed guard ends them as a whole.
 */
function frameOf(
  block: CommandBlock,
  commands: readonly CommandPart[],
  missing: readonly ParameterName[],
): Frame | undefined {
  const several = commands.length > 1 || commands.some(({ front }) => front === true);
  if (!several || block.script === true) return undefined;
  const guards = missing.map((name) => ` "${guard(name)}"`).join('');
  if (block.lasting === true || block.risk === 'reads') {
    const goesOn = block.lasting === true || commands.some(({ hollow, needs }) => hollow === true || needs === true);
    return guards === '' || !goesOn ? undefined : { opening: `{ :${guards};`, closing: '}' };
  }
  return { opening: guards === '' ? '( set -eu;' : `( set -eu; :${guards};`, closing: ')' };
}

function guardPart(text: string): ShownPart {
  return { kind: 'guard', tokens: [{ kind: 'guard', text }] };
}

/** Short, since it is seen; each shell says of itself which name is not set. */
function guard(name: ParameterName): string {
  return `\${${name}:?}`;
}

function showToken(block: CommandBlock, token: Token, values: Values): ShownToken {
  if (token[0] !== 'slot') return { kind: token[0], text: token[1] };
  const [kind, parameter, form] = token;
  const state = slotState(block, parameter, values);
  const value = values[parameter];
  if (state === 'set' && value !== undefined) {
    const text = form === 'word' ? quote(value.value) : quoteInside(value.value);
    return { kind, text, parameter, state, origin: value.origin };
  }
  const text = form === 'word' ? `"${guard(parameter)}"` : guard(parameter);
  return value === undefined
    ? { kind, text, parameter, state }
    : { kind, text, parameter, state, origin: value.origin };
}

function parametersOf(command: CommandPart): ParameterName[] {
  return command.tokens.flatMap((token) => (token[0] === 'slot' ? [token[1]] : []));
}
