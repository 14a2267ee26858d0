import { type Hole, type Piece, PositionMap } from '../shell';
import type { LineIndex } from './positions';

/** A file under examination. `path` is what the user gave, with `/`. `site` says whether this site's own conventions hold in it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly site: boolean;
}

/** What a snippet is there for, as far as its surroundings say so. */
export type Purpose =
  /** A fence of the page; its meta may say more. */
  | { readonly kind: 'fence' }
  /** Code in a sentence or table cell. */
  | { readonly kind: 'inline' }
  /** Read as a manifest by a command, for example `kubectl apply -f -`. */
  | { readonly kind: 'manifest'; readonly command: string }
  /** The body of `kubectl patch`; `resource` is the word of the command line, for example `deploy` or `deployment/web`. */
  | { readonly kind: 'patch'; readonly type: 'strategic' | 'merge' | 'json'; readonly resource?: string }
  /** An output template, of kubectl or of a container tool; `list` says that it is applied to a list (`get pods`) and not to one object. */
  | { readonly kind: 'template'; readonly of?: 'kubectl'; readonly resource?: string; readonly list?: boolean }
  /** Written to a file by the surrounding command. */
  | { readonly kind: 'file'; readonly path: string }
  /** Commands inside another snippet: `bash -c`, `ssh`, a transcript's line, a Dockerfile's `RUN`, a Pod's `command`. */
  | { readonly kind: 'commands'; readonly place: 'workstation' | 'node' | 'pod' | 'image' }
  /** A program or expression given to a tool, or a field of a document that holds one (`expr:` of an alert rule). */
  | { readonly kind: 'program'; readonly of: string };

/** One piece of code in one language, and where each of its characters stands in the file. */
export interface Snippet {
  readonly file: SourceFile;
  /** The canonical name of the language; see `extract/language-names.ts`. */
  readonly language: string;
  /** The name as the author wrote it (`sh`, `yml`); empty where none is written. */
  readonly label: string;
  readonly text: string;
  readonly positions: PositionMap;
  readonly meta: SnippetMeta;
  readonly purpose: Purpose;
  readonly holes: readonly Hole[];
  readonly parent?: Snippet;
}

/** The words behind a fence's language: `title="…" on=node undo="…" k8s=Pod.spec waive="shell/unused-variable: shown on purpose"`. */
export interface SnippetMeta {
  readonly values: ReadonlyMap<string, string>;
  /** The values of `waive="rule-id: reason"`, which may stand several times. */
  readonly waivers: readonly string[];
  /** Where the meta words stand in the file, for findings about them. */
  readonly start: number;
  readonly end: number;
}

export interface NestedOptions {
  readonly language: string;
  readonly purpose: Purpose;
  /** The nested text in order, each piece with its offset in the parent's text. Escapes are pieces with a `length` of their own. */
  readonly pieces: readonly Piece[];
  readonly holes?: readonly Hole[];
}

/** A snippet inside a snippet. It shares the parent's file and meta (so a waiver of the fence holds for it). */
export function nestedSnippet(parent: Snippet, options: NestedOptions): Snippet {
  return {
    file: parent.file,
    language: options.language,
    label: options.language,
    text: options.pieces.map((piece) => piece.text).join(''),
    positions: new PositionMap(options.pieces, parent.positions),
    meta: parent.meta,
    purpose: options.purpose,
    holes: options.holes ?? [],
    parent,
  };
}

/** Whether a range of the snippet's text touches a place that the shell fills in. */
export function touchesHole(snippet: Snippet, start: number, end: number): boolean {
  return snippet.holes.some((hole) => hole.start < end && start < hole.end);
}
