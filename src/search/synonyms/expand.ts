import type { Locale } from '../../content';
import { termWords } from '../text/tokens';
import { CONCEPTS } from './concepts';
import { GLOSSARY } from './glossary';

/** What a translated word and a word of a recognised symptom count, against 1 for a word of the query itself. */
const GLOSSARY_WEIGHT = 0.5;
const CONCEPT_WEIGHT = 0.6;
/** Long pastes bring the components' own words; guessing at what they mean only adds noise. */
const LONGEST_QUERY = 200;
const LONGEST_SYMPTOM = 80;
/** So many words in a row are hardly chance, in a longer message either. */
const WORDS_OF_A_CERTAIN_PHRASE = 3;
/** A symptom with many words must not outweigh the query itself: it counts as much as so many words. */
const WORDS_OF_A_SYMPTOM = 4;

interface Phrase {
  readonly text: string;
  readonly han: boolean;
  readonly words: ReadonlyMap<string, string>;
  readonly weight: number;
  /** The longest query in which it is looked for, in characters. */
  readonly longest: number;
  /** It names a symptom and is no translation of a word. */
  readonly symptom: boolean;
  /** The language that it translates into. */
  readonly into?: Locale;
}

/** A term that a query stands for without holding it. */
export interface Expansion {
  readonly weight: number;
  /** The word of the term, to show. */
  readonly word: string;
}

const HAN = /\p{Script=Han}/u;
let phrases: readonly Phrase[] | undefined;

/** The further terms that a query stands for. `lower` is the folded query in lower case. English words are translated for a Chinese index only: English pages know no Chinese, Chinese ones know both. */
export function expandQuery(lower: string, locale: Locale): Map<string, Expansion> {
  const expansions = new Map<string, Expansion>();
  if (lower.length > LONGEST_QUERY) return expansions;
  const padded = ` ${lower.replace(/[^\p{L}\p{N}_.<>]+/gu, ' ')} `;
  const said = allPhrases().filter(
    ({ text, han, longest, into }) =>
      (into === undefined || into === locale) &&
      lower.length <= longest &&
      (han ? lower.includes(text) : padded.includes(text)),
  );
  for (const phrase of said) {
    // CPU 限流 is not what 限流 alone is.
    if (phrase.symptom && said.some((other) => other.symptom && isPart(phrase.text, other.text))) continue;
    for (const [term, word] of phrase.words) {
      if ((expansions.get(term)?.weight ?? 0) < phrase.weight) expansions.set(term, { weight: phrase.weight, word });
    }
  }
  return expansions;
}

/** The pairs of characters of a recognised symptom: 连不 and 不上 mean what 连不上 means, and nothing by themselves. */
export function understoodPairs(lower: string): ReadonlySet<string> {
  const said = allPhrases().filter(({ han, symptom, text }) => han && symptom && lower.includes(text));
  return new Set(said.flatMap(({ text }) => Array.from(text.slice(1), (_, at) => text.slice(at, at + 2))));
}

/** Pairs of characters that cut a known word, as 取镜 does in 拉取镜像: they only come about by chance. */
export function cuttingPairs(lower: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  const known = GLOSSARY.flatMap(([han]) =>
    occurrences(lower, han).map((start) => ({ start, end: start + han.length })),
  );
  for (const { start, end } of known) {
    for (const at of [start - 1, end - 1]) {
      const isInside = known.some((word) => word.start <= at && word.end >= at + 2);
      if (at >= 0 && !isInside) pairs.add(lower.slice(at, at + 2));
    }
  }
  return pairs;
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

function allPhrases(): readonly Phrase[] {
  phrases ??= [...conceptPhrases(), ...glossaryPhrases()];
  return phrases;
}

function conceptPhrases(): Phrase[] {
  return CONCEPTS.flatMap(({ said, means }) =>
    said.map((text) =>
      phrase(text, means, CONCEPT_WEIGHT * Math.min(1, WORDS_OF_A_SYMPTOM / termWords(means).size), {
        longest: text.split(' ').length < WORDS_OF_A_CERTAIN_PHRASE ? LONGEST_SYMPTOM : LONGEST_QUERY,
        symptom: true,
      }),
    ),
  );
}

function glossaryPhrases(): Phrase[] {
  return GLOSSARY.flatMap(([han, latin]) => [
    phrase(han, latin, GLOSSARY_WEIGHT),
    ...latin.split(' ').map((word) => phrase(word, han, GLOSSARY_WEIGHT, { into: 'zh-Hans' })),
  ]);
}

function phrase(
  text: string,
  means: string,
  weight: number,
  { longest = LONGEST_QUERY, symptom = false, into }: Partial<Pick<Phrase, 'longest' | 'symptom' | 'into'>> = {},
): Phrase {
  const han = HAN.test(text);
  const lower = text.toLowerCase();
  const bare = lower.replace(/['’]/g, '').replace(/[^\p{L}\p{N}_.<>]+/gu, ' ');
  return {
    text: han ? lower : ` ${bare} `,
    han,
    words: termWords(means),
    weight,
    longest,
    symptom,
    ...(into && { into }),
  };
}

function isPart(text: string, other: string): boolean {
  return other.length > text.length && other.includes(text);
}
