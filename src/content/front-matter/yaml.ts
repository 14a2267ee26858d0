import { type Document, type ErrorCode, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** A place in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The steps from the front matter's root to one of its values, as in `['signatures', 0, 'text']`. */
export type Path = readonly PropertyKey[];

/** The front matter of a file as data, with the place of each of its parts. */
export interface FrontMatterSource {
  readonly value: unknown;
  /** Where YAML itself is broken. The value is then not to be trusted. */
  readonly errors: readonly { readonly place: Place; readonly code: ErrorCode; readonly message: string }[];
  /** The place of a value or, of a field whose name is the trouble, of its key. A missing value has the place of what should hold it. */
  placeOf(path: Path, part?: 'key' | 'value'): Place;
  /** The line of the file on which the Markdown body starts. */
  readonly bodyLine: number;
  readonly body: string;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Reads the front matter of a page, or gives nothing where the file does not start with one. */
export function parseFrontMatter(text: string): FrontMatterSource | undefined {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) return undefined;
  const [whole, yaml = ''] = match;
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const linesAbove = 1;
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + linesAbove, column: Math.max(col, 1) };
  };
  return {
    value: document.errors.length === 0 ? document.toJS() : undefined,
    errors: document.errors.map((error) => ({
      place: placeAt(error.pos[0]),
      code: error.code,
      message: error.message,
    })),
    placeOf: (path, part = 'value') => placeAt(offsetOf(document, path, part)),
    bodyLine: whole.split('\n').length,
    body: text.slice(whole.length),
  };
}

/** The offset in the YAML text of the value that a path leads to, or of the last part of the path that exists. */
function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) break;
      offset = startOf(isLast && part === 'key' ? pair.key : (pair.value ?? pair.key)) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
