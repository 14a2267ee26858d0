import type { Snippet } from './snippet';

/** Longer than any snippet a reader would copy; it bounds the work on hostile input. */
const LONGEST = 50_000;
const DEEPEST = 50;
/** What the checks of a file may take before the rest of it is left unchecked, in milliseconds for each megabyte. */
const BUDGET = 1_000;

/** Why a snippet is not given to its checkers at all. */
export function unfitReason({ text }: Snippet): string | undefined {
  if (text.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  return depthOf(text) > DEEPEST ? `its brackets are nested more than ${DEEPEST} deep` : undefined;
}

/** How deep brackets are nested, at most; quotes are not looked at. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '(' || character === '{' || character === '[') {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if ((character === ')' || character === '}' || character === ']') && depth > 0) depth -= 1;
  }
  return deepest;
}

/** The time that the checks of a file may take, in milliseconds. An ordinary file needs a tenth of it. */
export function fileBudget(text: string): number {
  return BUDGET * Math.max(1, text.length / 1_000_000);
}

/** The processor time of this process so far, in milliseconds: unlike the clock it does not run on while other programs do. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
