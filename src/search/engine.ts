import type { Kind, Locale } from '../content';
import { Correction } from './correction';
import { type Evidence, explainAll } from './evidence';
import type { IndexData, IndexPage } from './index-data/data';
import { unpackRising } from './index-data/numbers';
import { NameTable } from './names';
import { PhraseTable } from './phrases';
import { readQuery } from './query';
import { type RankedPage, rank } from './ranking/rank';
import { type SignatureEntry, SignatureTable } from './signatures/table';
import { TermIndex } from './term-index';
import { foldedText } from './text/fold';
import { foldedTerms, namesInside, terms } from './text/tokens';

/** A page that a query leads to. */
export interface SearchResult {
  readonly key: string;
  readonly kind: Kind;
  /** The id of the section that answers, or an empty text for the top of the page. */
  readonly section: string;
  readonly sectionTitle: string;
  /** The page's address in the index's language, without base and fragment. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Why the page was found, in one line of the index's language. */
  readonly why: string;
}

/** An opened index. */
export interface SearchEngine {
  readonly locale: Locale;
  readonly pages: readonly IndexPage[];
  /** The best results first, one per page, at most `limit` (10). Never empty where the index holds a page. Any text is a valid query. */
  search(query: string, limit?: number): SearchResult[];
  /** Whether a text holds a whole message of a component that a page owns. */
  holdsMessage(text: string): boolean;
  /** The labels of an alert that describe its fault; nothing for an alert that the index does not know. */
  labelsOf(alert: string): readonly string[] | undefined;
}

const MOST_RESULTS = 10;
const MOST_REASONS = 3;
/** Of a longer line only the beginning is looked at for a message. */
const LONGEST_MESSAGE = 2000;
const MOST_NAMES_OF_A_SUBJECT = 12;
/** What a wording counts on a page that also shows it: where another page owns it, where none does, and a single word that a tree asks for. */
const WEIGHT_ELSEWHERE = 0.35;
const WEIGHT_UNOWNED = 0.7;
const WEIGHT_OF_A_WORD = 0.45;
/** Where to go when nothing fits, the first that the index holds: the triage tree asks what the query did not say. */
const STARTING_POINTS = ['triage', 'tree-pod', 'tree-service', 'tree-node', 'crash-loop-backoff', 'image-pull-backoff'];

/** Opens the index of a language. Takes some tens of milliseconds at 160 pages; a search takes about one. */
export function openIndex(data: IndexData): SearchEngine {
  const index = fillTermIndex(data);
  const signatures = new SignatureTable(signatureEntries(data.pages));
  const tables = { signatures, names: new NameTable(data.pages), phrases: new PhraseTable(data.pages) };
  const correction = new Correction(data.pages);
  const knows = (term: string): boolean => index.has(term);
  const starting = startingPoints(data.pages);

  const resultOf = ({
    page: number,
    section: sectionNumber,
    score,
    evidence,
  }: RankedPage): SearchResult | undefined => {
    const page = data.pages[number];
    if (!page) return undefined;
    const section = page.sections[sectionNumber];
    const { key, kind, url, title, description } = page;
    const why = explainAll(evidence.slice(0, MOST_REASONS), data.locale);
    const rounded = Math.round(score * 100) / 100;
    return {
      key,
      kind,
      section: section?.id ?? '',
      sectionTitle: section?.title ?? '',
      url,
      title,
      description,
      score: rounded,
      evidence,
      why,
    };
  };

  const labels = new Map(data.pages.map((page) => [page.key, page.labels]));
  const labelsOf: SearchEngine['labelsOf'] = (alert) => labels.get(alert);

  const search: SearchEngine['search'] = (text, limit = MOST_RESULTS) => {
    const ranked = rank(readQuery(correction.correct(text, knows), index, data.locale), data.pages, index, tables);
    const found = ranked.slice(0, limit).map(resultOf);
    const shown = new Set(ranked.slice(0, limit).map(({ page }) => page));
    for (const page of starting) {
      if (found.length >= Math.min(limit, 3)) break;
      if (!shown.has(page))
        found.push(resultOf({ page, section: -1, score: 0, evidence: [{ kind: 'nearest', text: '' }] }));
    }
    return found.filter((result) => result !== undefined);
  };

  const holdsMessage: SearchEngine['holdsMessage'] = (text) => {
    const folded = foldedText(text).slice(0, LONGEST_MESSAGE);
    return signatures.holds(folded.toLowerCase(), new Set(foldedTerms(folded)));
  };

  return { locale: data.locale, pages: data.pages, search, holdsMessage, labelsOf };
}

function fillTermIndex(data: IndexData): TermIndex {
  const index = new TermIndex();
  const vocabulary = data.vocabulary === '' ? [] : data.vocabulary.split(' ');
  const declared = new Set(
    data.pages.flatMap((page) => [...page.statuses, ...page.conditions].flatMap((name) => terms(name)[0] ?? [])),
  );
  data.pages.forEach((page, number) => {
    const names = [...page.statuses, ...page.events, ...page.conditions];
    // A page with many names lists them; it is not about each.
    const isList = names.length > MOST_NAMES_OF_A_SUBJECT;
    index.add(
      { page: number, section: -1 },
      {
        name: [
          ...terms(`${page.title} | ${page.key} | ${page.key.replaceAll('-', '')}`),
          ...namesInside(page.title, declared),
        ],
        keyword: terms([...page.keywords, ...(isList ? [] : names)].join(' | ')),
        otherName: terms(page.otherNames.join(' | ')),
        description: terms(page.description),
        text: terms([...page.alerts, ...(isList ? names : [])].join(' | ')),
      },
    );
    page.sections.forEach((section, at) => {
      const own = page.signatures.filter(({ section: id }) => id === section.id);
      index.add(
        { page: number, section: at },
        {
          heading: terms(section.title),
          signature: terms(own.map(({ text }) => text.replaceAll('*', ' ')).join(' | ')),
          text: unpackRising(section.terms).map((term) => vocabulary[term] ?? ''),
        },
      );
    });
  });
  return index;
}

function signatureEntries(pages: readonly IndexPage[]): SignatureEntry[] {
  const owners = new Map<string, ReadonlySet<string>[]>();
  for (const { text } of pages.flatMap((page) => page.signatures)) {
    const owner = new Set(terms(text.replaceAll('*', ' ')));
    for (const term of owner) {
      const sharing = owners.get(term);
      if (sharing) sharing.push(owner);
      else owners.set(term, [owner]);
    }
  }
  const isOwned = (text: string): boolean => {
    const held = terms(text.replaceAll('*', ' '));
    return (owners.get(held[0] ?? '') ?? []).some((owner) => held.every((term) => owner.has(term)));
  };
  return pages.flatMap(({ kind, sections, signatures, alsoSeen }, page) => [
    ...signatures.map(({ text, emitter, section }) => {
      return { page, section: sections.findIndex(({ id }) => id === section), text, emitter, weight: 1 };
    }),
    ...alsoSeen.map((text) => {
      const weight = isOwned(text)
        ? WEIGHT_ELSEWHERE
        : kind === 'tree' && !/\s/.test(text)
          ? WEIGHT_OF_A_WORD
          : WEIGHT_UNOWNED;
      return { page, section: -1, text, emitter: '', weight };
    }),
  ]);
}

function startingPoints(pages: readonly IndexPage[]): number[] {
  const named = STARTING_POINTS.map((key) => pages.findIndex((page) => page.key === key)).filter((page) => page >= 0);
  return named.length > 0 ? named : pages.slice(0, 3).map((_, page) => page);
}
