import type { Failure, Kind, Locale } from '../../content';
import type { SearchSignature } from '../document';

/** A page as the index ships it: its names and signatures as text, its prose as numbers of terms. */
export interface IndexPage {
  readonly key: string;
  readonly kind: Kind;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly otherNames: readonly string[];
  readonly sections: readonly IndexSection[];
  readonly signatures: readonly SearchSignature[];
  readonly failures: readonly Failure[];
  readonly alsoSeen: readonly string[];
  readonly statuses: readonly string[];
  readonly events: readonly string[];
  readonly conditions: readonly string[];
  readonly exitCodes: readonly number[];
  readonly alerts: readonly string[];
  readonly retired?: boolean;
  /** Of an alert: the labels that describe its fault, so that those of an exporter fill nothing. */
  readonly labels?: readonly string[];
}

export interface IndexSection {
  readonly id: string;
  readonly title: string;
  /** The numbers of the section's telling terms in the vocabulary, packed. */
  readonly terms: string;
}

/** The search index of one language, as it is written to a file. */
export interface IndexData {
  readonly version: 1;
  readonly locale: Locale;
  /** The telling terms of the prose, sorted, joined by a space. */
  readonly vocabulary: string;
  readonly pages: readonly IndexPage[];
}

/** What the browser knows of the search before it loads anything: the address of the index. */
export interface SearchGlobalData {
  readonly index: string;
}
