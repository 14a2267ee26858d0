import type { ParameterName } from '../../commands';
import type { Localized } from '../../content';
import { goesOn } from './wrapped';

/** A part of the pasted text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a reader has understood. `text` is searched for; `span` is where it stood. */
export interface Fact {
  readonly kind: FactKind;
  readonly text: string;
  readonly span: Span;
  /** The values of the object that it is about, where the output says which. */
  readonly of?: readonly FoundValue[];
}

/**
 * How much a kind of fact tells: a message names its cause, a status is what a cause looks like, and an event reason
 * is shared by many causes. `symptom` is a state that a reader put into words, for example an empty list of endpoints.
 */
export const FACT_WEIGHTS = {
  alert: 1.2,
  message: 1,
  symptom: 0.9,
  'exit-code': 0.55,
  status: 0.5,
  condition: 0.5,
  event: 0.2,
} as const;

export type FactKind = keyof typeof FACT_WEIGHTS;

/** A value for a command, found in the text. */
export interface FoundValue {
  readonly parameter: ParameterName;
  readonly value: string;
  readonly span: Span;
}

/** What one reader found: facts and values. Nothing where the text is not of its kind. */
export interface Reading {
  readonly reader: string;
  readonly name: Localized;
  readonly facts: readonly Fact[];
  readonly values: readonly FoundValue[];
}

/** Reads one kind of output. It looks at the lines it knows and passes over all others, so that readers share a text. */
export interface Reader {
  readonly id: string;
  readonly name: Localized;
  read(paste: Paste): Pick<Reading, 'facts' | 'values'>;
}

/** A line of a pasted text, without its line end. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** A pasted text with its secrets masked. */
export interface Paste {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** Cuts a text into lines. What a terminal or a chat has wrapped is one line again; offsets stay those of the text. */
export function pasteOf(text: string): Paste {
  const lines: { start: number; end: number }[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const last = lines.at(-1);
    const before = last && text.slice(last.start, last.end);
    const adjoins = last !== undefined && /^\r?\n$/.test(text.slice(last.end, index));
    if (last && before !== undefined && adjoins && goesOn(before, line)) last.end = index + line.length;
    else lines.push({ start: index, end: index + line.length });
  }
  return {
    text,
    lines: lines.map(({ start, end }) => ({ start, text: text.slice(start, end).replace(/[\r\n]/g, ' ') })),
  };
}

/** The span of a part of a line. `part` must stand in the line, at or after `from`. */
export function spanIn(line: Line, part: string, from = 0): Span {
  const at = Math.max(0, line.text.indexOf(part, from));
  return { start: line.start + at, end: line.start + at + part.length };
}
