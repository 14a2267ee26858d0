import type { DiagramEdge, Shape } from '../diagram/diagram';

/** The outlines of the subset, longest opening bracket first, so that `([` is not read as `(`. */
export const BRACKETS: ReadonlyArray<readonly [open: string, close: string, shape: Shape]> = [
  ['([', '])', 'stadium'],
  ['((', '))', 'circle'],
  ['[(', ')]', 'cylinder'],
  ['[[', ']]', 'subroutine'],
  ['{{', '}}', 'hexagon'],
  ['[', ']', 'rectangle'],
  ['(', ')', 'rounded'],
  ['{', '}', 'decision'],
];

/** What a link looks like: line and head. A label stands in it (`-- yes -->`) or behind it (`-->|yes|`). */
interface LinkKind {
  readonly pattern: RegExp;
  readonly line: NonNullable<DiagramEdge['line']>;
  readonly head: boolean;
}

export const LINKS: readonly LinkKind[] = [
  { pattern: /^-\.+->/, line: 'dotted', head: true },
  { pattern: /^-\.+-(?!>)/, line: 'dotted', head: false },
  { pattern: /^={2,}>/, line: 'thick', head: true },
  { pattern: /^={3,}(?!>)/, line: 'thick', head: false },
  { pattern: /^--+>/, line: 'solid', head: true },
  { pattern: /^---+(?!>)/, line: 'solid', head: false },
];

/** Links that carry their label in the middle. */
export const LABELLED_LINKS: readonly LinkKind[] = [
  { pattern: /^-\.\s+(.+?)\s+\.+->/, line: 'dotted', head: true },
  { pattern: /^-\.\s+(.+?)\s+\.+-(?!>)/, line: 'dotted', head: false },
  { pattern: /^==\s+(.+?)\s+={2,}>/, line: 'thick', head: true },
  { pattern: /^==\s+(.+?)\s+={3,}(?!>)/, line: 'thick', head: false },
  { pattern: /^--\s+(.+?)\s+--+>/, line: 'solid', head: true },
  { pattern: /^--\s+(.+?)\s+---+(?!>)/, line: 'solid', head: false },
];

/** Mermaid's directions and what we draw. Upwards and to the left are drawn downwards and to the right. */
export const DIRECTIONS: Readonly<Record<string, 'right' | 'down'>> = { TD: 'down', TB: 'down', LR: 'right' };

/** Statements of Mermaid that are not in the subset, with the remedy. */
export const REFUSED: ReadonlyArray<readonly [statement: RegExp, remedy: string]> = [
  [/^(?:style|classDef|class|linkStyle)\b/, 'leave it out: colours come from the theme of the site'],
  [/^direction\b/, 'leave it out: a subgraph follows the direction of the diagram'],
  [/^%%\{/, 'leave it out: settings of Mermaid are not used'],
  [/^click\s+\S+\s+(?:call\b|callback\b|[A-Za-z_]+\s*$)/, 'use `click id href "address"`: diagrams run no scripts'],
  [/^\S+@\{/, 'use the brackets of the shape, as in `id[text]` or `id{text}`'],
];
