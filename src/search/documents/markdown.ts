import type { PageText } from '../../content';
import type { SearchSection } from '../document';

/** Commands repeat on every page and are full of program text; what a block prints, configures or quotes is what people paste. */
const LEFT_OUT: ReadonlySet<string> = new Set(['bash', 'sh', 'shell', 'jq', 'promql', 'mermaid', 'powershell']);
const FENCE = /^\s*(`{3,}|~{3,})\s*([\w-]*)(.*)$/;
const TITLE = /title="([^"]*)"/;

/** The sections of a page as plain text: one per heading that has an id. */
export function sectionsOf({
  body,
  bodyLine,
  headings,
}: Pick<PageText, 'body' | 'bodyLine' | 'headings'>): SearchSection[] {
  const lines = body.split(/\r?\n/);
  const anchored = headings.filter(({ id }) => id !== '');
  return anchored.map(({ id, text, line }, at) => {
    const end = anchored[at + 1]?.line ?? bodyLine + lines.length;
    return { id, title: plainLine(text), text: plainText(lines.slice(line - bodyLine + 1, end - bodyLine)) };
  });
}

/** Markdown lines as the words that a reader sees. */
export function plainText(lines: readonly string[]): string {
  const kept: string[] = [];
  let fence: { readonly mark: string; readonly leftOut: boolean } | undefined;
  for (const line of lines) {
    const [, mark, language, meta] = FENCE.exec(line) ?? [];
    if (mark !== undefined && fence === undefined) {
      fence = { mark, leftOut: LEFT_OUT.has(language ?? '') };
      kept.push(TITLE.exec(meta ?? '')?.[1] ?? '');
    } else if (mark !== undefined && fence !== undefined && mark.startsWith(fence.mark)) fence = undefined;
    else if (fence === undefined) kept.push(plainLine(line));
    else if (!fence.leftOut) kept.push(line);
  }
  return kept.filter((line) => line.trim() !== '').join('\n');
}

function plainLine(line: string): string {
  return line
    .replace(/<!--.*?-->/g, ' ')
    .replace(/\{#[^}\s]+\}\s*$/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*\|[\s:|-]+\|\s*$/, '')
    .replace(/[|*`]|^#+\s/g, ' ');
}
