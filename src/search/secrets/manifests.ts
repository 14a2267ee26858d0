import type { SecretFinder, SecretSpan } from './span';

const IS_SECRET = /(?:^|[\s{,"'\\-])kind(?:\\?["'])?\s{0,4}:\s{0,4}(?:\\?["'])?Secret(?:List)?\b/m;
const DATA_BLOCK = /^(?<indent>[ \t-]*)["']?(?:data|stringData)["']?:[ \t]*(?:#[^\n]*)?\r?$/gm;
const DATA_OBJECT = /\\{0,3}["']?\b(?:data|stringData)\b\\{0,3}["']?\s{0,4}:\s{0,4}\{(?<body>[^{}]{0,20000})\}/dg;
const FIELD = /^(?<before>[ \t]*["']?[\w.-]{1,253}["']?[ \t]*:[ \t]*)(?<value>[^\n]*)$/;
const OBJECT_FIELD =
  /(?:\\{0,3}["'])[\w.-]{1,253}(?:\\{0,3}["'])\s{0,4}:\s{0,4}(?<quote>\\{0,3}["'])(?<value>[^"'\\\n]{1,20000})/dg;
const BASE64 =
  /^(?:[A-Za-z0-9+/]{4}){1,5000}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$|^(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)$/;

/** A command that prints a Secret's content, and what it printed until the next prompt. */
const PRINTS_SECRET =
  /^[^\n]{0,80}\bget (?:secrets?|secret\/\S+)\b[^\n]{0,200}(?:jsonpath|go-template|custom-columns|base64 (?:-d|--decode|-D))[^\n]*\r?\n(?<secret>(?:(?![^\n]{0,60}[$#>❯%] ?\w)[^\n]+(?:\r?\n|$)){1,50})/dgm;

/** Everything that a Secret holds, whatever its keys are called. */
export const findManifests: SecretFinder = (text) => [
  ...documents(text).flatMap(({ start, text: document }) => {
    const known = IS_SECRET.test(document);
    const other = !known && /(?:^|[\s"'])kind["']?\s{0,4}:/m.test(document);
    const move = ({ start: from, end }: SecretSpan): SecretSpan => ({ start: from + start, end: end + start });
    if (other) return [];
    return [...blocks(document, known), ...(known ? objects(document) : [])].map(move);
  }),
  ...Array.from(text.matchAll(PRINTS_SECRET)).flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.secret ?? [];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  }),
];

/** The YAML documents of a text; JSON is one. */
function documents(text: string): { readonly start: number; readonly text: string }[] {
  const found: { start: number; text: string }[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/^---[ \t]*\r?$/gm)) {
    found.push({ start, text: text.slice(start, index) });
    start = index;
  }
  found.push({ start, text: text.slice(start) });
  return found;
}

/** The values below `data:`. Of an excerpt without a kind only where all of them are base64, as a Secret's are. */
function blocks(document: string, known: boolean): SecretSpan[] {
  return Array.from(document.matchAll(DATA_BLOCK)).flatMap((match) => {
    const depth = (match.groups?.indent ?? '').length;
    const from = match.index + match[0].length;
    const values = fieldsBelow(document, from, depth);
    const isData =
      known || (values.length > 0 && values.every(({ start, end }) => isBase64(document.slice(start, end))));
    return isData ? values : [];
  });
}

function isBase64(value: string): boolean {
  return value.length >= 4 && BASE64.test(value.replace(/["']/g, '')) && /[A-Z0-9=]/.test(value);
}

/** The values of the lines that are indented deeper than a key, block texts included. */
function fieldsBelow(document: string, from: number, depth: number): SecretSpan[] {
  const spans: SecretSpan[] = [];
  let child: number | undefined;
  for (const { 0: match, index } of document.slice(from).matchAll(/\n[^\n]*/g)) {
    const line = match.slice(1).trimEnd();
    if (line === '') continue;
    const indent = line.length - line.trimStart().length;
    if (indent <= depth) break;
    child ??= indent;
    const lineStart = from + index + 1;
    const field = indent === child ? FIELD.exec(line)?.groups : undefined;
    const start = lineStart + (field?.before?.length ?? indent);
    if (start < lineStart + line.length && !/^[|>][+-]?\d?$|^<set to/.test(line.slice(start - lineStart)))
      spans.push({ start, end: lineStart + line.length });
  }
  return spans;
}

function objects(document: string): SecretSpan[] {
  return Array.from(document.matchAll(DATA_OBJECT)).flatMap((match) => {
    const [body = 0] = match.indices?.groups?.body ?? [];
    return Array.from((match.groups?.body ?? '').matchAll(OBJECT_FIELD)).flatMap(({ indices }) => {
      const [start = 0, end = 0] = indices?.groups?.value ?? [];
      return [{ start: body + start, end: body + end }];
    });
  });
}
