import type { SearchCorpus, SearchDocument } from '../../src/search';
import { terms } from '../../src/search/text/tokens';

/** A word: a Latin one, or two Han characters, which is what Han text is cut into. */
const WORD = /\p{Script=Han}{2}|[A-Za-z][a-z]+/gu;
const HAN = /\p{Script=Han}/u;

/** A grown site, and the share of words that its invented pages have for themselves. */
export interface GrownCorpus {
  readonly corpus: SearchCorpus;
  readonly newWords: number;
}

/**
 * The same site with so many written pages: the missing ones are copies of the written ones in which words are replaced by
 * invented ones. The share is measured: as many distinct terms as a written page has that no other page has. That is more
 * than a real page would bring to so large a site, since the common words are then known. Alerts and trees stay as they are.
 */
export function growCorpus(corpus: SearchCorpus, pages: number): GrownCorpus {
  const written = corpus.documents.filter(({ kind }) => kind !== 'alert' && kind !== 'tree');
  const newWords = shareOfOwnTerms(corpus.documents, written);
  const known = [...new Set(written.flatMap((document) => prose(document).match(WORD) ?? []))].filter(
    (word) => word.length > 3 || HAN.test(word),
  );
  const invented: SearchDocument[] = [];
  for (let copy = 1; written.length > 0 && written.length + invented.length < pages; copy++) {
    for (const document of written) {
      if (written.length + invented.length < pages) invented.push(invent(document, copy, newWords, known));
    }
  }
  return { corpus: { ...corpus, documents: [...corpus.documents, ...invented] }, newWords };
}

function prose({ title, description, keywords, sections, signatures }: SearchDocument): string {
  const texts = sections.flatMap((section) => [section.title, section.text]);
  return [title, description, ...keywords, ...texts, ...signatures.map(({ text }) => text)].join('\n');
}

function shareOfOwnTerms(all: readonly SearchDocument[], written: readonly SearchDocument[]): number {
  const held = new Map(all.map((document) => [document, new Set(terms(prose(document)))]));
  const pages = new Map<string, number>();
  for (const own of held.values()) for (const term of own) pages.set(term, (pages.get(term) ?? 0) + 1);
  const shares = written.map((document) => {
    const own = [...(held.get(document) ?? [])];
    return own.filter((term) => pages.get(term) === 1).length / Math.max(own.length, 1);
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1);
}

function invent(document: SearchDocument, copy: number, newWords: number, known: readonly string[]): SearchDocument {
  const change = (text: string): string =>
    text.replace(WORD, (word) =>
      (hash(`${word.toLowerCase()} ${copy}`) % 1000) / 1000 < newWords ? inventWord(word, copy, known) : word,
    );
  return {
    ...document,
    key: `${document.key}-${copy}`,
    url: document.url.replace(/\/$/, `-${copy}/`),
    title: change(document.title),
    description: change(document.description),
    keywords: document.keywords.map(change),
    otherNames: document.otherNames.map(change),
    sections: document.sections.map(({ id, title, text }) => ({ id, title: change(title), text: change(text) })),
    signatures: document.signatures.map((signature) => ({ ...signature, text: change(signature.text) })),
    alsoSeen: document.alsoSeen.map(change),
  };
}

/** The beginning of one known word and the end of another: a word that nobody uses, made of the letters that words are made of. */
function inventWord(word: string, copy: number, known: readonly string[]): string {
  const script = known.filter((one) => HAN.test(one) === HAN.test(word));
  const pick = (salt: string): string =>
    script[hash(`${salt} ${copy} ${word.toLowerCase()}`) % Math.max(script.length, 1)] ?? word;
  const [first, second] = [pick('first'), pick('second')];
  return first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.ceil(second.length / 2));
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value >>> 4;
}
