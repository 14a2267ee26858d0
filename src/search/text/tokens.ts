import { fold, foldedText } from './fold';
import { stem } from './stem';
import { HAN_STOP_WORDS, STOP_WORDS } from './stop-words';

const RUN = /\p{Script=Han}+|[A-Za-z0-9_]+(?:[.\-/:@]+[A-Za-z0-9_]+)*|[\p{L}\p{N}]+/gu;
const HAN = /^\p{Script=Han}/u;
const HUMP = /[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g;
const HAS_HUMP = /[a-z][A-Z]|[A-Z]{2}[a-z]/;
const SEPARATORS = ['/', '@', ':', '.', '-', '_'] as const;
const SEPARATOR = /[/@:.\-_]+/;
/** A number of one or two digits counts something; longer ones are codes and ports. */
const TELLING = /\p{L}|\d{3}/u;
/** Docker Hub is a registry and Docker Desktop a program: a page about them is not about Docker. */
const NAME_OF_TWO_WORDS = /\b(docker) (hub|desktop)\b/gi;
const LONGEST_TERM = 64;

/**
 * The terms of a text, in order, repeated as they repeat. An identifier gives itself and its parts at `/ @ : . - _` and at humps,
 * so that `registry.k8s.io/pause:3.9` is also found by `pause`; Han text gives its pairs of characters; English words give their stem.
 */
export function terms(text: string): string[] {
  return foldedTerms(foldedText(text));
}

/** The same for a text that is folded already. */
export function foldedTerms(text: string): string[] {
  const found: string[] = [];
  for (const [run] of text.replace(NAME_OF_TWO_WORDS, '$1$2').matchAll(RUN)) {
    if (HAN.test(run)) addHan(run, found);
    else addIdentifier(run, SEPARATOR.test(run) ? 0 : SEPARATORS.length, found);
  }
  return found;
}

/** The terms of a folded text, run by run: an identifier as a whole comes first, then its parts. */
export function termRuns(text: string): string[][] {
  return Array.from(text.matchAll(RUN), ([run]) => foldedTerms(run)).filter((found) => found.length > 0);
}

/** The terms of a folded text, each with the word that it first came from, as it was written. */
export function termWords(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const keep = (term: string, word: string): void => {
    if (!found.has(term)) found.set(term, word);
  };
  for (const [run] of text.matchAll(RUN)) {
    if (HAN.test(run)) continue;
    for (const part of run.split(SEPARATOR)) for (const term of foldedTerms(part)) keep(term, part);
  }
  for (const term of foldedTerms(text)) keep(term, term);
  return found;
}

/** The known names that are a part of a longer identifier, as `NotReady` is of `KubeNodeNotReady`, as terms. `known` holds terms. */
export function namesInside(text: string, known: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (const [run] of text.matchAll(RUN)) {
    const humps = HAS_HUMP.test(run) ? Array.from(run.matchAll(HUMP), ([hump]) => hump.toLowerCase()) : [];
    for (let start = 0; start < humps.length; start++) {
      for (let end = start + 2; end <= humps.length; end++) {
        const term = stem(humps.slice(start, end).join(''));
        if (known.has(term)) found.add(term);
      }
    }
  }
  return [...found];
}

/** The words of a text as they were typed, in lower case, without parts and stems: what spelling is checked on. */
export function words(text: string): string[] {
  return Array.from(fold(text).lower.matchAll(RUN), ([run]) => run);
}

function addHan(run: string, found: string[]): void {
  for (const piece of run.replace(HAN_STOP_WORDS, ' ').split(' ')) {
    const characters = Array.from(piece);
    if (characters.length === 1) found.push(piece);
    for (let at = 0; at + 1 < characters.length; at++) found.push(`${characters[at]}${characters[at + 1]}`);
  }
}

function addIdentifier(identifier: string, depth: number, found: string[]): void {
  const lower = identifier.toLowerCase();
  const separator = SEPARATORS[depth];
  if (separator === undefined) {
    addWord(lower, found);
    if (HAS_HUMP.test(identifier)) for (const [hump] of identifier.matchAll(HUMP)) addWord(hump.toLowerCase(), found);
    return;
  }
  if (!identifier.includes(separator)) {
    addIdentifier(identifier, depth + 1, found);
    return;
  }
  if (identifier.length <= LONGEST_TERM && TELLING.test(lower)) found.push(lower);
  for (const part of identifier.split(separator)) if (part !== '') addIdentifier(part, depth + 1, found);
}

function addWord(word: string, found: string[]): void {
  if (word.length > LONGEST_TERM || STOP_WORDS.has(word)) return;
  if (word.length === 1 || !TELLING.test(word)) return;
  found.push(stem(word));
}
