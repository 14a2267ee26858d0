import type { Failure, Kind, Locale } from '../content';

/** A section of a page: where a result opens. */
export interface SearchSection {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** An emitter's wording with `*` for its volatile parts. */
export interface SearchSignature {
  readonly text: string;
  readonly section: string;
  readonly emitter: string;
}

/** What can be found, in one language. Everything that search knows about a page stands here. */
export interface SearchDocument {
  readonly key: string;
  readonly kind: Kind;
  /** The address in this language, with a leading and a trailing slash and without the site's base. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Title and keywords in the other languages: people mix languages during an incident. */
  readonly otherNames: readonly string[];
  readonly sections: readonly SearchSection[];
  readonly signatures: readonly SearchSignature[];
  /** What fails here: during what, and how. */
  readonly failures: readonly Failure[];
  /** Wordings that this page also shows, but that another page owns. */
  readonly alsoSeen: readonly string[];
  readonly statuses: readonly string[];
  readonly events: readonly string[];
  readonly conditions: readonly string[];
  readonly exitCodes: readonly number[];
  /** Names of alerts for which this page is a likely next step. An alert's own page has the alert's name as key. */
  readonly alerts: readonly string[];
  /** No longer printed by current versions: found by its name, but after those that are. */
  readonly retired?: boolean;
  /** Of an alert: the labels that describe its fault, so that those of an exporter fill nothing. */
  readonly labels?: readonly string[];
}

/** All documents of one language. */
export interface SearchCorpus {
  readonly locale: Locale;
  readonly documents: readonly SearchDocument[];
}
