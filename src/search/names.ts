import type { IndexPage } from './index-data/data';
import { Spelling } from './spelling';

/** The kinds of names that are exact: each is printed by Kubernetes or Prometheus in one spelling. */
export type NameKind = 'alert' | 'status' | 'event' | 'condition' | 'exit-code';

/** A name that stands in a query, and the pages that declare it. */
export interface NameHit {
  readonly kind: NameKind;
  readonly name: string;
  readonly pages: readonly number[];
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** The name was put together from words. */
  readonly guessed: boolean;
}

interface Entry {
  readonly kind: NameKind;
  readonly name: string;
  readonly pages: number[];
}

const IDENTIFIER = /[A-Za-z][A-Za-z0-9]*(?::[A-Za-z][A-Za-z0-9]*)?/g;
/** `Failed` or `Error` are also plain words and name something only when they stand alone; `ImagePullBackOff` always does. */
const DISTINCTIVE = /[a-z][A-Z]|[A-Z]{2}|:/;
const EXIT_CODE =
  /(?:exit(?:ed)?(?:[ _-]?(?:code|status))?(?: with)?(?: code| status)?|退出码|退出状态)[ =:]{0,12}(\d{1,3})\b/gi;
/** A query of so few words names things; a longer one also mentions them. */
const MOST_WORDS_OF_A_NAME = 3;
/** `kube pod crash looping`: a name that was typed in words has no more than these. */
const MOST_JOINED_WORDS = 7;
const SHORTEST_CORRECTED = 6;
/** What people add to a name that is not a part of it. */
const BESIDE_A_NAME: ReadonlySet<string> = new Set(['alert', 'alerts', 'firing', 'error', 'status']);

/** Exact names of pages: alerts, statuses, event reasons, conditions, exit codes. */
export class NameTable {
  #spelling: Spelling | undefined;
  readonly #entries = new Map<string, Entry[]>();

  constructor(pages: readonly IndexPage[]) {
    pages.forEach((page, number) => {
      if (page.kind === 'alert') this.#add('alert', page.key, number);
      for (const name of page.statuses) this.#add('status', name, number);
      for (const name of page.events) this.#add('event', name, number);
      for (const name of page.conditions) this.#add('condition', name, number);
      for (const code of page.exitCodes) this.#add('exit-code', String(code), number);
    });
  }

  /** The names in a folded text, in order of appearance, each once. */
  find(text: string): NameHit[] {
    const short = text.trim().split(/\s+/).length <= MOST_WORDS_OF_A_NAME;
    const hits = new Map<string, NameHit>();
    for (const match of text.matchAll(IDENTIFIER)) {
      const [identifier] = match;
      const parts = identifier.includes(':') ? [identifier, ...identifier.split(':')] : [identifier];
      for (const part of parts) {
        for (const entry of this.#entries.get(part.toLowerCase()) ?? []) {
          if (!short && !DISTINCTIVE.test(entry.name)) continue;
          keep(hits, { ...entry, start: match.index, end: match.index + identifier.length, guessed: false });
        }
      }
    }
    for (const hit of this.#typed(text, hits.size > 0)) keep(hits, hit);
    for (const match of text.matchAll(EXIT_CODE)) this.#addExitCode(hits, match[1] ?? '', match.index, match[0].length);
    const bare = /^\s*(\d{1,3})\s*$/.exec(text);
    if (bare) this.#addExitCode(hits, bare[1] ?? '', 0, text.length);
    return [...hits.values()];
  }

  /** The pages that declare a name of a kind. */
  pagesOf(kind: NameKind, name: string): readonly number[] {
    return this.#entries.get(name.toLowerCase())?.find((entry) => entry.kind === kind)?.pages ?? [];
  }

  /** Names that were typed in words or with a mistake. */
  #typed(text: string, found: boolean): NameHit[] {
    const words = (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !BESIDE_A_NAME.has(word));
    if (words.length > MOST_JOINED_WORDS) return [];
    const joined = words.join('');
    const hit = (entry: Entry): NameHit => ({ ...entry, start: 0, end: text.length, guessed: words.length > 1 });
    const named = this.#entries.get(joined) ?? [];
    if (named.length > 0 || found) return words.length > 1 ? named.map(hit) : [];
    if (joined.length < SHORTEST_CORRECTED) return [];
    this.#spelling ??= new Spelling(this.#entries.keys());
    const near = this.#spelling.within1(joined, 2);
    // A beginning is a name when only one name begins so.
    const begun = /^[A-Za-z]+$/.test(text.trim()) ? this.#spelling.withPrefix(joined, 2) : [];
    const meant = near.length === 0 && begun.length === 1 ? begun : near;
    return meant.flatMap((name) => (this.#entries.get(name) ?? []).map(hit));
  }

  #addExitCode(hits: Map<string, NameHit>, code: string, start: number, length: number): void {
    const entry = this.#entries.get(code)?.find(({ kind }) => kind === 'exit-code');
    if (entry) keep(hits, { ...entry, start, end: start + length, guessed: false });
  }

  #add(kind: NameKind, name: string, page: number): void {
    const key = name.toLowerCase();
    const entries = this.#entries.get(key) ?? [];
    this.#entries.set(key, entries);
    const known = entries.find((entry) => entry.kind === kind);
    if (!known) entries.push({ kind, name, pages: [page] });
    else if (!known.pages.includes(page)) known.pages.push(page);
  }
}

function keep(hits: Map<string, NameHit>, hit: NameHit): void {
  const key = `${hit.kind} ${hit.name}`;
  if (!hits.has(key)) hits.set(key, hit);
}
