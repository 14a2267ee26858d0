import type { Kind } from '../../content';
import type { IndexPage } from '../index-data/data';
import type { NameHit, NameKind } from '../names';
import type { PhraseHit } from '../phrases';
import type { Query } from '../query';
import type { TallyOf } from './tally';

/** What a name counts, on the same scale as messages. */
const NAME_SCORES: Readonly<Record<NameKind, number>> = {
  alert: 160,
  status: 50,
  event: 40,
  condition: 40,
  'exit-code': 45,
};
/** A name in a page's title or key is what the page is about; elsewhere the page is one of several. */
const NAME_ELSEWHERE = 0.5;
const NAMES_OF_A_SUBJECT = 8;
/** A name that more pages declare says little of each. */
const FEW_PAGES = 2;
/** In a longer text a status is the setting, and the message says the cause; an alert's name stays what it is. */
const NAME_IN_TEXT = 0.5;
const WORDS_OF_A_TEXT = 7;
/** A name that was put together from words is likely, not certain. */
const NAME_GUESSED = 0.5;
/** Somebody who asks for a guide or for facts names a state in passing. */
const NOT_ASKED = 0.6;
/** What each word of a keyword counts that its author chose and the query holds as a whole. */
const PHRASE_SCORE = 6;
const MOST_PHRASE_WORDS = 4;

/** Counts the keywords and titles that stand in a query as a whole. */
export function countPhrases(hits: readonly PhraseHit[], tallyOf: TallyOf): void {
  for (const { page, text, words } of hits) {
    tallyOf(page).addName(PHRASE_SCORE * Math.min(words, MOST_PHRASE_WORDS), { kind: 'keyword', text });
  }
}

/** Counts the names of alerts, statuses, events, conditions and exit codes in a query. */
export function countNames(
  hits: readonly NameHit[],
  query: Query,
  pages: readonly IndexPage[],
  priors: Readonly<Record<Kind, number>>,
  tallyOf: TallyOf,
): void {
  const isAsked = Object.values(priors).some((factor) => factor > 1);
  const setting = query.folded.text.split(' ', WORDS_OF_A_TEXT).length < WORDS_OF_A_TEXT ? 1 : NAME_IN_TEXT;
  for (const { kind, name, guessed, pages: declaring } of hits) {
    const score = NAME_SCORES[kind] * (kind === 'alert' ? 1 : setting) * (guessed ? NAME_GUESSED : 1);
    const shared = Math.min(1, FEW_PAGES / declaring.length);
    for (const number of declaring) {
      const page = pages[number];
      if (!page) continue;
      const wanted = isAsked && priors[page.kind] === 1 && kind !== 'alert' ? NOT_ASKED : 1;
      const place = (isAbout(page, name) || priors[page.kind] > 1 ? 1 : elsewhere(page) * shared) * wanted;
      tallyOf(number).addName(score * place, { kind, text: name });
    }
  }
}

/** A page that declares many names is a list of them and about none. */
function elsewhere({ statuses, events, conditions }: IndexPage): number {
  const declared = statuses.length + events.length + conditions.length;
  return NAME_ELSEWHERE * Math.min(1, NAMES_OF_A_SUBJECT / Math.max(declared, 1));
}

function isAbout(page: IndexPage, name: string): boolean {
  return (
    page.key === name ||
    page.title
      .toLowerCase()
      .split(/[^\p{L}\p{N}:]+/u)
      .includes(name.toLowerCase())
  );
}
