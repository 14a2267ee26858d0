import type { SearchCorpus, SearchDocument } from '../document';
import { terms } from '../text/tokens';
import { blankVolatile } from '../text/volatile';
import type { IndexData, IndexPage } from './data';
import { packRising } from './numbers';

/** Of a section's prose the index keeps the terms that tell it from other pages: this many at most. */
const TERMS_PER_SECTION = 5;
/** A term that more than this share of the pages uses tells nothing, once there are enough pages to say so. */
const COMMON_SHARE = 0.3;
const FEWEST_PAGES = 20;
/** A pair of Han characters that stands on one page only is mostly the border of two words. */
const FEWEST_PAGES_OF_A_PAIR = 2;
/** A plain word that the whole site says once is a turn of phrase; an identifier that it says once is what somebody looks for. */
const PLAIN_WORD = /^[a-z]+$/;
/** The name of an example, which no reader's cluster has: a host, an image, a file with its folder. */
const EXAMPLE = /example|[/@]|^.{31,}$/;
const HAN_PAIR = /^\p{Script=Han}{2}$/u;

/** How often each term stands in a section. */
type SectionTerms = ReadonlyMap<string, number>;

/** Builds the index of one language. The result is plain JSON and depends on the documents only. */
export function buildIndex({ locale, documents }: SearchCorpus): IndexData {
  const counted = documents.map((document) => document.sections.map((section) => countTerms(section.text)));
  const frequency = pageFrequency(counted);
  const kept = counted.map((sections, page) => {
    const named = namedTerms(documents[page]);
    return oncePerPage(sections.map((section) => tellingTerms(section, named, frequency, documents.length)));
  });
  const vocabulary = Array.from(new Set(kept.flat(2))).sort();
  const numbers = new Map(vocabulary.map((term, number) => [term, number]));
  return {
    version: 1,
    locale,
    vocabulary: vocabulary.join(' '),
    pages: documents.map((document, page) => indexPage(document, kept[page] ?? [], numbers)),
  };
}

function countTerms(text: string): SectionTerms {
  const counts = new Map<string, number>();
  for (const term of terms(blankVolatile(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The terms of a page that the index ships as text anyway, in fields that count more than prose. */
function namedTerms(document: SearchDocument | undefined): ReadonlySet<string> {
  if (document === undefined) return new Set();
  const { title, description, keywords, statuses, events } = document;
  return new Set(terms([title, description, ...keywords, ...statuses, ...events].join(' | ')));
}

function pageFrequency(pages: readonly (readonly SectionTerms[])[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const sections of pages) {
    for (const term of new Set(sections.flatMap((section) => [...section.keys()]))) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
  }
  return frequency;
}

interface Weighed {
  readonly term: string;
  readonly weight: number;
}

function tellingTerms(
  section: SectionTerms,
  named: ReadonlySet<string>,
  frequency: ReadonlyMap<string, number>,
  pages: number,
): Weighed[] {
  const enough = pages >= FEWEST_PAGES;
  const isTelling = (term: string): boolean => {
    const count = frequency.get(term) ?? 0;
    if (EXAMPLE.test(term) || named.has(term) || (enough && count > pages * COMMON_SHARE)) return false;
    if (enough && count === 1 && section.get(term) === 1 && PLAIN_WORD.test(term)) return false;
    return !enough || count >= FEWEST_PAGES_OF_A_PAIR || !HAN_PAIR.test(term);
  };
  return Array.from(section)
    .filter(([term]) => isTelling(term))
    .map(([term, count]) => ({
      term,
      weight: (1 + Math.log(count)) * Math.log(1 + pages / (frequency.get(term) ?? 1)),
    }))
    .sort((left, right) => right.weight - left.weight || (left.term < right.term ? -1 : 1))
    .slice(0, TERMS_PER_SECTION);
}

/** Each term only in the section of the page where it counts most. */
function oncePerPage(sections: readonly (readonly Weighed[])[]): string[][] {
  const best = new Map<string, { readonly section: number; readonly weight: number }>();
  sections.forEach((section, number) => {
    for (const { term, weight } of section) {
      if ((best.get(term)?.weight ?? 0) < weight) best.set(term, { section: number, weight });
    }
  });
  return sections.map((section, number) =>
    section.filter(({ term }) => best.get(term)?.section === number).map(({ term }) => term),
  );
}

function indexPage(
  document: SearchDocument,
  kept: readonly string[][],
  numbers: ReadonlyMap<string, number>,
): IndexPage {
  const { sections, ...names } = document;
  return {
    ...names,
    sections: sections.map(({ id, title }, section) => ({
      id,
      title,
      terms: packRising(
        (kept[section] ?? []).map((term) => numbers.get(term) ?? 0).sort((left, right) => left - right),
      ),
    })),
  };
}
