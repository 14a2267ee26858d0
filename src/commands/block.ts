import type { ParameterName } from './parameters';
import type { Place } from './place';
import type { Risk } from './risk/level';

/** What a piece of a command is, for its colour. */
export type TokenClass =
  | 'text'
  | 'command'
  | 'flag'
  | 'string'
  | 'variable'
  | 'keyword'
  | 'operator'
  | 'comment'
  | 'guard';

/**
 * How a parameter stands in the source: `word` is all of a double-quoted piece (`"$POD"`, with its quotes) and is filled with a quoted word;
 * `inside` (`$POD`) and `braced` (`${POD}`) stand in a longer double-quoted string.
 */
export type SlotForm = 'word' | 'inside' | 'braced';

/** A piece of a command: a class and its text, or a place for the value of a parameter. The texts in order are the source. */
export type Token = readonly [TokenClass, string] | readonly ['slot', ParameterName, SlotForm];

/** A command that can be copied by itself; it may take several lines. */
export interface CommandPart {
  readonly kind: 'command';
  readonly tokens: readonly Token[];
  readonly risk: Risk;
  /** The guard of an unset parameter must stand in front of this command, since a pipeline or substitution would go on after it failed. */
  readonly front?: true;
  /** The guard would fail in a substitution, and the command around it would go on with an empty word. */
  readonly hollow?: true;
  /** It means something else, or fails, without the commands before it, and is not offered alone. */
  readonly needs?: true;
  /** It is there to set the shell of the reader who pastes it, as an `export` is. */
  readonly lasting?: true;
}

/** What stands between the commands: an empty line, a comment, or the output of a transcript. With its line ends. */
export interface BetweenPart {
  readonly kind: 'space' | 'comment' | 'output' | 'prompt';
  readonly text: string;
}

export type Part = CommandPart | BetweenPart;

/** How to take back what a block does; `none` says that nothing can. */
export type Undo = { readonly kind: 'none' } | { readonly kind: 'text'; readonly text: string };

/** A suppressed rule of the validator with the author's reason. */
export interface Waiver {
  readonly rule: string;
  readonly reason: string;
}

/** A block of commands, read by the build. Plain data: it goes to the browser as JSON. */
export interface CommandBlock {
  readonly language: 'bash' | 'console';
  readonly place: Place;
  readonly title?: string;
  readonly undo?: Undo;
  readonly parts: readonly Part[];
  /** The highest risk of its commands, and the words of the command that made it so, as in `kubectl delete`. */
  readonly risk: Risk;
  readonly because: string;
  /** The parameters of the block, in the order of their first use. */
  readonly parameters: readonly ParameterName[];
  /** Those of them for which a value of a link is not taken before the reader has looked at it and confirmed it. */
  readonly asks: readonly ParameterName[];
  /** The block sends credentials or opens access, and is marked so: the words of the command that does, as in `docker login`. */
  readonly exposes?: string;
  /** Commands of it set the reader's shell, as an `export` does: it is copied without a subshell, in which that would be lost. */
  readonly lasting?: true;
  /** The block is a file that starts with `#!`: it is copied as it stands. */
  readonly script?: true;
}
