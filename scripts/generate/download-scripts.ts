import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Heading, Page } from '../../src/content';
import { loadSite } from '../../src/plugins/content/site';

/** The scripts that how-tos offer as downloads. The how-to has the name of the script. */
export const SCRIPTS = ['image-pull-diagnose', 'image-audit'] as const;
export type ScriptName = (typeof SCRIPTS)[number];

const BEGIN = '# --- generated from the runbooks: begin ---\n';
const END = '# --- generated from the runbooks: end ---\n';

/** Programs whose messages never reach a Pod: they are read on a node or on a workstation. */
const ELSEWHERE = /^(?:crictl|ctr|kubeadm)$|in its log/;
/** What says only that a pull failed; any other signature says more. */
const UNSPECIFIC = 'image-pull-backoff#triage';
const SIGNATURES_COMMENT =
  'Section of a page and the message that leads there, where * stands for anything. The first that fits wins.';
/** A section of a page that a script names: `"registry-tls#cause-clock"`. */
const NAMED = /"([a-z0-9-]+#[a-z0-9-]+)"/g;

export function scriptFile(name: ScriptName): string {
  return `static/scripts/${name}.sh`;
}

/** The files that state the checksum of a script. */
export function pageFiles(name: ScriptName): readonly string[] {
  const path = `how-to/${name}.md`;
  return [`docs/${path}`, `i18n/zh-Hans/docusaurus-plugin-content-docs/current/${path}`];
}

/** The script with the tables that its runbooks give today. Throws where it names a section that no page has. */
export function scriptWithTables(script: string, pages: readonly Page[]): string {
  const [start, stop] = [script.indexOf(BEGIN), script.indexOf(END)];
  if (start < 0 || stop < start) throw new Error(`Expected the lines \`${BEGIN.trim()}\` and \`${END.trim()}\`.`);
  const [head, tail] = [script.slice(0, start + BEGIN.length), script.slice(stop)];
  const signatures = head.includes('$(signatures)') ? signatureLines(pages) : [];
  const named = [...`${head}${tail}`.matchAll(NAMED)].map(([, place = '']) => place);
  const places = [...new Set([...named, ...signatures.map(([place = '']) => place)])].sort();
  const tables = [
    ...(signatures.length > 0 ? [table('signatures', SIGNATURES_COMMENT, signatures)] : []),
    table('pages_table', 'Key, address and title of a page.', pageLines(places, pages)),
    table(
      'sections_table',
      'Section of a page, and its heading where it is about one cause.',
      sectionLines(places, pages),
    ),
  ];
  return `${head}# By scripts/generate/download-scripts.ts; the columns are separated by tabs.\n\n${tables.join('\n')}\n${tail}`;
}

/** The page with the checksum of the script as it is now. Throws where the page states none. */
export function pageWithChecksum(page: string, name: ScriptName, script: string): string {
  const stated = new RegExp(`[0-9a-f]{64}(?=  ${name}\\.sh)`, 'g');
  if (!stated.test(page)) throw new Error(`Expected the checksum of ${name}.sh in its page.`);
  return page.replace(stated, createHash('sha256').update(script).digest('hex'));
}

/** Section and text of every message about images that can stand in the status or the events of a Pod: the longest first, the unspecific ones last. */
function signatureLines(pages: readonly Page[]): string[][] {
  return pages
    .filter(({ area }) => area === 'images')
    .flatMap(({ key, facts }) => facts.signatures.map((one) => ({ ...one, place: `${key}#${one.section}` })))
    .filter(({ emitter }) => !ELSEWHERE.test(emitter))
    .toSorted(
      (left, right) =>
        Number(left.place === UNSPECIFIC) - Number(right.place === UNSPECIFIC) ||
        literal(right.text) - literal(left.text) ||
        compare(left.text, right.text),
    )
    .map(({ place, text }) => [place, text]);
}

/** The number of characters of a signature that are no wildcard. */
function literal(text: string): number {
  return text.replaceAll('*', '').length;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function pageLines(places: readonly string[], pages: readonly Page[]): string[][] {
  const keys = [...new Set(places.map((place) => pageAndHeading(place, pages).page.key))];
  return pages.filter(({ key }) => keys.includes(key)).map(({ key, address, texts }) => [key, address, texts.en.title]);
}

function sectionLines(places: readonly string[], pages: readonly Page[]): string[][] {
  return places.map((place) => {
    const { page, heading } = pageAndHeading(place, pages);
    const isTitleEnough = page.kind === 'runbook' && !heading.id.startsWith('cause-');
    return isTitleEnough ? [place] : [place, heading.text];
  });
}

function pageAndHeading(place: string, pages: readonly Page[]): { readonly page: Page; readonly heading: Heading } {
  const [key, section] = place.split('#');
  const page = pages.find((one) => one.key === key);
  const heading = page?.texts.en.headings.find(({ id }) => id === section);
  if (page === undefined || heading === undefined) throw new Error(`No page has the section \`${place}\`.`);
  return { page, heading };
}

function table(name: string, comment: string, lines: readonly (readonly string[])[]): string {
  const rows = lines.map((cells) => `${cells.join('\t')}\n`);
  return `# ${comment}\n${name}() {\n  cat <<'TABLE'\n${rows.join('')}TABLE\n}\n`;
}

function main(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
  const { list } = loadSite(root);
  for (const name of SCRIPTS) {
    const script = scriptWithTables(readFileSync(scriptFile(name), 'utf8'), list);
    writeFileSync(scriptFile(name), script);
    for (const file of pageFiles(name)) writeFileSync(file, pageWithChecksum(readFileSync(file, 'utf8'), name, script));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
