import type { Area } from './area';
import type { PageKey } from './catalogue';
import type { Failure } from './failure';
import type { Kind } from './kind';
import type { Locale, Localized } from './locale';

/** An emitter's own wording, with `*` as the only wildcard for its volatile parts, and the section of the page that it leads to. */
export interface Signature {
  readonly text: string;
  readonly section: string;
  /** Who prints it: `kubelet`, `containerd`, `CRI-O`, `dockerd`, `kubectl`, `kube-scheduler`, … */
  readonly emitter: string;
  /** The emitter's versions that print this wording, as in `containerd >=2.0`, where it is known to differ. */
  readonly versions?: string;
}

/** What a page rests on: rows of a seed document with the section that carries them and the errata applied, or an upstream document. */
export type Source =
  | { readonly rows: readonly string[]; readonly section: string; readonly errata?: readonly string[] }
  | { readonly title: string; readonly url: string };

/** The facts of a page that are the same in every language. They stand in the front matter of the English page only. */
export interface PageFacts {
  readonly signatures: readonly Signature[];
  /** What fails here: so that `i/o timeout` during a pull and during a probe lead to two pages. */
  readonly failures: readonly Failure[];
  /** Texts that this page also shows, but that another page owns. */
  readonly alsoSeen: readonly string[];
  /** Waiting, terminated and Pod reasons, as `kubectl get pods` shows them. */
  readonly statuses: readonly string[];
  readonly events: readonly string[];
  readonly conditions: readonly string[];
  readonly exitCodes: readonly number[];
  /** Names of alerts for which this page is a likely next step. */
  readonly alerts: readonly string[];
  /** The id of the decision tree that this page belongs to. */
  readonly tree?: string;
  readonly related: readonly PageKey[];
  /** The Kubernetes minor versions for which the page was checked. */
  readonly versions: readonly string[];
  /** The day of the last review, as YYYY-MM-DD. */
  readonly reviewed: string;
  readonly sources: readonly Source[];
}

/** A heading of a page with its explicit id. `line` is the line of the file, from 1. */
export interface Heading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
  readonly line: number;
}

/** A page in one language. */
export interface PageText {
  readonly title: string;
  /** One sentence that says what the page is about; it stands under the title and in lists. */
  readonly description: string;
  readonly keywords: readonly string[];
  /** The path of the file from the project's root, with `/`. */
  readonly file: string;
  /** The Markdown below the front matter. */
  readonly body: string;
  /** The line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
  readonly headings: readonly Heading[];
}

/** A written page in all languages. */
export interface Page {
  /** The key of the catalogue, or the name of the alert. */
  readonly key: string;
  readonly kind: Exclude<Kind, 'tree'>;
  /** The area of a runbook. */
  readonly area?: Area;
  /** Without language prefix, with a trailing slash. */
  readonly address: string;
  readonly facts: PageFacts;
  readonly texts: Localized<PageText>;
}

/** Something wrong with a file: where, and a message that says what was found, what was expected and how to mend it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly locale?: Locale;
}
