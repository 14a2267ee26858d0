import type { SearchCorpus, SearchDocument } from '../document';
import { terms } from '../text/tokens';
import { blankVolatile } from '../text/volatile';
import type { IndexData, IndexPage } from './data';
import { packRising } from './numbers';

/** Of a section's prose the index keeps the terms that tell it from other pages: this many at most. */
const TERMS_PER_SECTION = 40;
/** A term that more than this share of the pages uses tells nothing, once there are enough pages to say so. */
const COMMON_SHARE = 0.4;
const FEWEST_PAGES = 20;

type SectionTerms = ReadonlyMap<string, number>;

/** Builds the index of one language. The result is plain JSON and depends on the documents only. */
export function buildIndex({ locale, documents }: SearchCorpus): IndexData {
  const counted = documents.map((document) => document.sections.map((section) => countTerms(section.text)));
  const frequency = pageFrequency(counted);
  const kept = counted.map((sections) => sections.map((section) => tellingTerms(section, frequency, documents.length)));
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

function pageFrequency(pages: readonly (readonly SectionTerms[])[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const sections of pages) {
    for (const term of new Set(sections.flatMap((section) => [...section.keys()]))) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
  }
  return frequency;
}

function tellingTerms(section: SectionTerms, frequency: ReadonlyMap<string, number>, pages: number): string[] {
  const common = pages < FEWEST_PAGES ? pages : pages * COMMON_SHARE;
  return Array.from(section)
    .filter(([term]) => (frequency.get(term) ?? 0) <= common)
    .map(([term, count]) => ({
      term,
      weight: (1 + Math.log(count)) * Math.log(1 + pages / (frequency.get(term) ?? 1)),
    }))
    .sort((left, right) => right.weight - left.weight || (left.term < right.term ? -1 : 1))
    .slice(0, TERMS_PER_SECTION)
    .map(({ term }) => term);
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
