import { foldedText } from '../text/fold';
import { terms, words } from '../text/tokens';

/** A signature ready to be looked for. */
export interface SignaturePattern {
  /** Its literal parts between the wildcards, folded and in lower case. */
  readonly fragments: readonly string[];
  /** Its terms, each once. */
  readonly terms: readonly string[];
  /** Its words, each as the terms that it gives. */
  readonly words: readonly (readonly string[])[];
  /** Those of its terms that any text holds in which the signature stands: none that touches a wildcard. */
  readonly certainTerms: readonly string[];
  /** Number of literal characters: of several signatures that match, the longest wins. */
  readonly length: number;
}

/** Where a signature stands in a folded text. */
export interface SignatureMatch {
  readonly start: number;
  readonly end: number;
}

/** How much text one wildcard may stand for, in characters: enough for an image reference with digest and a URL behind it. */
const WIDEST_GAP = 400;
/** How many beginnings are tried in one text before giving up: a bound for hostile input. */
const MOST_ATTEMPTS = 64;
const TOUCHING_WILDCARD = /[^\s*]*\*\S*/g;
/** A plain word: a joined identifier could be split otherwise in a longer text. */
const CERTAIN = /^(?:[a-z0-9]+|\p{Script=Han}{2})$/u;
const WORD = /[\p{L}\p{N}_]/u;
const HAN = /\p{Script=Han}/u;

/** Prepares a signature's text, in which `*` stands for volatile parts. */
export function signaturePattern(text: string): SignaturePattern {
  const fragments = text
    .split('*')
    .map((piece) => foldedText(piece).toLowerCase().trim())
    .filter((piece) => piece !== '');
  return {
    fragments,
    terms: Array.from(new Set(terms(text.replaceAll('*', ' ')))),
    words: Array.from(new Set(words(text.replaceAll('*', ' '))), terms).filter((found) => found.length > 0),
    certainTerms: Array.from(new Set(terms(text.replace(TOUCHING_WILDCARD, ' ')))).filter((term) => CERTAIN.test(term)),
    length: fragments.reduce((sum, fragment) => sum + fragment.length, 0),
  };
}

/** Finds a signature in a text that is folded and in lower case. Bounded by the text's length times a small constant. */
export function findSignature(pattern: SignaturePattern, lower: string): SignatureMatch | undefined {
  const [first, ...rest] = pattern.fragments;
  if (first === undefined) return undefined;
  let from = 0;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const start = lower.indexOf(first, from);
    if (start < 0) return undefined;
    const end = matchRest(rest, lower, start + first.length);
    if (end === undefined && rest.length > 0 && !rest.every((fragment) => lower.includes(fragment, start)))
      return undefined;
    if (end !== undefined && onWordBorders(lower, start, end)) return { start, end };
    from = start + 1;
  }
  return undefined;
}

function matchRest(fragments: readonly string[], lower: string, from: number): number | undefined {
  let end = from;
  for (const fragment of fragments) {
    const window = lower.slice(end, end + WIDEST_GAP + fragment.length);
    const at = window.indexOf(fragment);
    if (at < 0) return undefined;
    end += at + fragment.length;
  }
  return end;
}

function onWordBorders(lower: string, start: number, end: number): boolean {
  return !joined(lower[start - 1], lower[start]) && !joined(lower[end - 1], lower[end]);
}

function joined(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return WORD.test(left) && WORD.test(right) && !HAN.test(left) && !HAN.test(right);
}
