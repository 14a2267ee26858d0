import type { Remark } from '../finding';
import { type Snippet, touchesHole } from '../snippet';

/**
 * The text with every place that a shell fills in replaced by as many of one character, so that a parser can read it: digits are a value
 * and a part of a word in most languages. Where the author left something out, blanks stand.
 */
export function filledText({ text, holes }: Snippet, character = '1'): string {
  let filled = text;
  for (const { start, end, elision } of holes) {
    const filler = elision === true ? ' ' : character;
    filled = filled.slice(0, start) + filler.repeat(Math.max(0, end - start)) + filled.slice(end);
  }
  return filled;
}

/** The remarks that do not judge what a shell fills in. */
export function withoutHoles(snippet: Snippet, remarks: readonly Remark[]): Remark[] {
  return snippet.holes.length === 0
    ? [...remarks]
    : remarks.filter(({ start, end }) => !touchesHole(snippet, start, end));
}

/** Whether a hole stands on the line of an offset, so that a syntax error there may come from it. */
export function holeOnLine(snippet: Snippet, offset: number): boolean {
  const start = snippet.text.lastIndexOf('\n', offset - 1) + 1;
  const end = snippet.text.indexOf('\n', offset);
  return touchesHole(snippet, start, end < 0 ? snippet.text.length : end + 1);
}
