import type { IndexPage } from './index-data/data';
import { foldedText } from './text/fold';
import { STOP_WORDS } from './text/stop-words';

/** A keyword or title of a page that stands in a query as a whole. */
export interface PhraseHit {
  readonly page: number;
  readonly text: string;
  /** Number of its words; two Han characters are a word. */
  readonly words: number;
}

interface Phrase extends PhraseHit {
  readonly padded: string;
}

/** A longer query is a paste, whose words are not chosen by a person. */
const LONGEST_QUERY = 200;
const FEWEST_WORDS = 2;
const HAN = /\p{Script=Han}/u;

/** The keywords and titles of the pages, in all languages, to be found as whole phrases. */
export class PhraseTable {
  readonly #phrases: readonly Phrase[];

  constructor(pages: readonly IndexPage[]) {
    this.#phrases = pages.flatMap(({ title, keywords, otherNames }, page) =>
      [title, ...headOf(title), ...keywords, ...otherNames].flatMap((text) => {
        const folded = spaced(foldedText(text).toLowerCase());
        const words = countWords(folded);
        return words < FEWEST_WORDS ? [] : [{ page, text, words, padded: HAN.test(folded) ? folded : ` ${folded} ` }];
      }),
    );
  }

  /** The phrases that stand in a folded lower-case query, of each page the longest. */
  find(lower: string): PhraseHit[] {
    if (lower.length > LONGEST_QUERY) return [];
    const query = ` ${spaced(lower)} `;
    const longest = new Map<number, PhraseHit>();
    for (const phrase of this.#phrases) {
      if (phrase.words > (longest.get(phrase.page)?.words ?? 0) && query.includes(phrase.padded))
        longest.set(phrase.page, phrase);
    }
    return [...longest.values()];
  }
}

/** What a title is about stands before its colon. */
function headOf(title: string): string[] {
  const [head = '', rest] = title.split(/[:：]\s?/, 2);
  return rest === undefined ? [] : [head];
}

function spaced(lower: string): string {
  return lower
    .replace(/[^\p{L}\p{N}./_]+/gu, ' ')
    .split(' ')
    .filter((word) => !STOP_WORDS.has(word))
    .join(' ')
    .trim();
}

function countWords(text: string): number {
  return text.split(' ').reduce((sum, word) => sum + (HAN.test(word) ? Math.floor(word.length / 2) : 1), 0);
}
