import type { ParameterName, Place } from '../commands';
import type { Localized } from '../content';
import type { TreeCommand } from './tree';

/** The name with which a text begins: capital letters and underscores. */
type NameAtStart<Text extends string, Name extends string = ''> = Text extends `${infer Letter}${infer Rest}`
  ? Letter extends Capital
    ? NameAtStart<Rest, `${Name}${Letter}`>
    : Name
  : Name;

type Capital =
  | ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M')
  | ('N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z' | '_');

/** The shell variables of a command that are no parameters of the site. */
type UnknownParameter<Text extends string> = Text extends `${string}$${infer Rest}`
  ? Exclude<NameAtStart<Rest>, ParameterName | ''> | UnknownParameter<Rest>
  : never;

/** Nothing where every variable of a command is a parameter; else a type that no text has and that names the wrong one. */
type OnlyParameters<Text extends string> = [UnknownParameter<Text>] extends [never]
  ? unknown
  : { readonly 'not a parameter of src/commands': UnknownParameter<Text> };

/** A command that only reads. A variable that is no parameter of the site does not compile. */
export function reads<const Text extends string>(
  title: Localized,
  run: Text & OnlyParameters<Text>,
  on?: Place,
): TreeCommand {
  return { title, run, ...(on && { on }) };
}

/** A command that leaves something behind, with the way to undo it. It is shown as what it is. */
export function changes<const Text extends string>(
  title: Localized,
  run: Text & OnlyParameters<Text>,
  undo: Localized | 'none',
  on?: Place,
): TreeCommand {
  return { title, run, undo, ...(on && { on }) };
}
