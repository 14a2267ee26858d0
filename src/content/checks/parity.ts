import { type Fence, fencesOf } from '../markdown/fences';
import { linksOf } from '../markdown/links';
import type { Problem } from '../page';
import { withoutComments } from './comments';
import { type CheckedText, problemAt } from './text';

/** Gives what has to be the same in all languages of a `mermaid` fence, which is its structure without labels. */
export type MermaidStructure = (code: string) => string;

/** The meta of a fence that a translation may translate. */
const TRANSLATED_META: ReadonlySet<string> = new Set(['title', 'undo']);

/** Checks that a translation has the headings, fences and links of the English page. Problems stand in the translation. */
export function checkParity(english: CheckedText, translated: CheckedText, structure?: MermaidStructure): Problem[] {
  return [
    ...headingParity(english, translated),
    ...fenceParity(english, translated, structure),
    ...linkParity(english, translated),
  ];
}

function headingParity(english: CheckedText, translated: CheckedText): Problem[] {
  const expected = english.text.headings;
  const found = translated.text.headings;
  const index = expected.findIndex(({ id, depth }, at) => id !== found[at]?.id || depth !== found[at]?.depth);
  const wanted = expected[index];
  const got = found[index < 0 ? expected.length : index];
  if (wanted === undefined && got === undefined) return [];
  const line = got?.line ?? found.at(-1)?.line ?? translated.text.bodyLine;
  const name = (heading: typeof wanted) => `\`${'#'.repeat(heading?.depth ?? 2)} … {#${heading?.id}}\``;
  const message =
    wanted === undefined
      ? `Unexpected heading ${name(got)}, expected the end of the page as in \`${english.text.file}\`. Headings are the same in all languages.`
      : `${got === undefined ? 'Missing heading' : `Unexpected heading ${name(got)}`}, expected ${name(wanted)} as on line ${wanted.line} of \`${english.text.file}\`. Headings are the same in all languages.`;
  return [problemAt(translated, line, message)];
}

function fenceParity(english: CheckedText, translated: CheckedText, structure?: MermaidStructure): Problem[] {
  const expected = fencesOf(english.tree);
  const found = fencesOf(translated.tree);
  if (expected.length !== found.length) {
    return [fenceCount(english, translated, expected, found, structure)];
  }
  return expected.flatMap((wanted, index) => {
    const got = found[index];
    const difference = got === undefined ? undefined : fenceDifference(wanted, got, structure);
    if (got === undefined || difference === undefined) return [];
    const message = `${difference} as on line ${wanted.line} of \`${english.text.file}\`. Only comments, \`title\` and \`undo\` are translated: change the one that is wrong.`;
    return [problemAt(translated, got.line, message, got.column)];
  });
}

/** Names the first fence that stands in one language only: the one behind the last two that are the same. */
function fenceCount(
  english: CheckedText,
  translated: CheckedText,
  expected: readonly Fence[],
  found: readonly Fence[],
  structure?: MermaidStructure,
): Problem {
  const at = expected.findIndex((fence, index) => {
    const other = found[index];
    return other === undefined || fenceDifference(fence, other, structure) !== undefined;
  });
  const wanted = expected[at];
  const got = found[at < 0 ? expected.length : at];
  const count = `${found.length} fences, expected ${expected.length} as in \`${english.text.file}\``;
  const first =
    found.length < expected.length && wanted !== undefined
      ? `The first that is missing or differs is ${nameOf(wanted)} of line ${wanted.line} there.`
      : `The first that is too many or differs is ${nameOf(got)} here.`;
  const line = got?.line ?? found.at(-1)?.line ?? translated.text.bodyLine;
  return problemAt(translated, line, `Unexpected ${count}. ${first} Code is the same in all languages.`);
}

function nameOf(fence: Fence | undefined): string {
  const title = fence?.meta.title;
  return `the \`${fence?.language}\` fence${title === undefined ? '' : ` ${JSON.stringify(title)}`}`;
}

function fenceDifference(wanted: Fence, got: Fence, structure?: MermaidStructure): string | undefined {
  if (wanted.language !== got.language) {
    return `Unexpected language \`${got.language}\` of a fence, expected \`${wanted.language}\``;
  }
  const wantedMeta = comparableMeta(wanted);
  const gotMeta = comparableMeta(got);
  if (wantedMeta !== gotMeta) return `Unexpected meta \`${gotMeta}\` of a fence, expected \`${wantedMeta}\``;
  const comparable = ({ language, code }: Fence) =>
    language === 'mermaid' ? (structure?.(code) ?? '') : withoutComments(language, code);
  const wantedLines = comparable(wanted).split('\n');
  const gotLines = comparable(got).split('\n');
  const length = Math.max(wantedLines.length, gotLines.length);
  for (let line = 0; line < length; line++) {
    if (wantedLines[line] === gotLines[line]) continue;
    return `Unexpected code ${quote(gotLines[line])}, expected ${quote(wantedLines[line])}`;
  }
  return undefined;
}

/** The meta that has to be the same, with the presence of what may differ. */
function comparableMeta({ meta }: Fence): string {
  return Object.entries(meta)
    .map(([name, value]) =>
      TRANSLATED_META.has(name) && value !== 'none' ? `${name}="…"` : `${name}=${JSON.stringify(value)}`,
    )
    .sort()
    .join(' ');
}

function linkParity(english: CheckedText, translated: CheckedText): Problem[] {
  const expected = new Map(linksOf(english.tree).map((link) => [comparableTarget(link.target), link]));
  const found = new Map(linksOf(translated.tree).map((link) => [comparableTarget(link.target), link]));
  const surplus = [...found].filter(([target]) => !expected.has(target));
  const lacking = [...expected].filter(([target]) => !found.has(target));
  return [
    ...surplus.map(([, { target, line, column }]) => {
      const message = `Unexpected link \`${target}\`, expected links that \`${english.text.file}\` has too. Add it there, or remove it here.`;
      return problemAt(translated, line, message, column);
    }),
    ...lacking.map(([, { target, line }]) => {
      const message = `Missing link \`${target}\`, expected as on line ${line} of \`${english.text.file}\`. Add it.`;
      return problemAt(translated, translated.text.bodyLine, message);
    }),
  ];
}

/** Official documents exist in Chinese too; a translation may link that version of the same document. */
function comparableTarget(target: string): string {
  return target.replace(/^https:\/\/kubernetes\.io\/zh-cn\//, 'https://kubernetes.io/');
}

function quote(line: string | undefined): string {
  return line === undefined ? 'the end of the fence' : JSON.stringify(line);
}
