import type { Code, Definition, Heading, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { isPageLink, resolvePageLink } from '../links/resolve';
import type { WrittenSite } from '../links/site';
import type { Locale, Localized } from '../locale';
import { type Fence, fencesOf } from '../markdown/fences';
import { parseMarkdown } from '../markdown/parse';
import type { Page } from '../page';
import { absoluteAddress } from './origin';

/** What an export needs from its surroundings. */
export interface MarkdownOptions {
  /** As for `absoluteAddress`. */
  readonly origin: string;
  readonly site: WrittenSite;
  /** Gives the code that stands in the export in place of the one that the page has. */
  readonly rewriteFence: (fence: Fence) => string;
  /** A word of warning that stands above the code. */
  readonly markFence?: (fence: Fence) => Localized | undefined;
}

const LABELS = {
  messages: { en: 'Messages that lead here:', 'zh-Hans': '对应的报错信息：' },
  undo: { en: 'Undo: ', 'zh-Hans': '撤销：' },
  cannotUndo: { en: 'This cannot be undone.', 'zh-Hans': '此操作无法撤销。' },
} as const satisfies Record<string, Localized>;

/** A replacement of a part of the body. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A page as plain Markdown that makes sense away from the site: the title as its heading, the signatures as a list,
 * links with full addresses, headings without ids, fences without meta and with the code that `rewriteFence` gives.
 */
export function markdownExport(page: Page, locale: Locale, options: MarkdownOptions): string {
  const { title, description, body, file } = page.texts[locale];
  const url = absoluteAddress(options.origin, page.address, locale);
  const signatures = page.facts.signatures.map(({ text }) => `- ${inlineCode(text)}`);
  const messages = signatures.length === 0 ? [] : [`${LABELS.messages[locale]}\n\n${signatures.join('\n')}`];
  const rewritten = rewriteBody(body, file, locale, options).trim();
  return `${[`# ${title}`, description, `<${url}>`, ...messages, rewritten].join('\n\n')}\n`;
}

function rewriteBody(body: string, file: string, locale: Locale, options: MarkdownOptions): string {
  const tree = parseMarkdown(body);
  const replacements: Replacement[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') replacements.push(...headingWithoutId(node, body));
    if (node.type === 'link' || node.type === 'definition')
      replacements.push(...fullLink(node, body, file, locale, options));
    if (node.type === 'code') replacements.push(...rewrittenFence(node, body, locale, options));
  });
  return replacements
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end), body);
}

function headingWithoutId(node: Heading, body: string): Replacement[] {
  const { start, end } = offsets(node);
  const id = /\s*\{#[^{}\s]+\}\s*$/.exec(body.slice(start, end))?.[0] ?? '';
  return [{ start: end - id.length, end, text: '' }];
}

/** Only the address inside the link is replaced, so that the code or emphasis in its text stays as it is. */
function fullLink(
  node: Link | Definition,
  body: string,
  file: string,
  locale: Locale,
  options: MarkdownOptions,
): Replacement[] {
  const address = isPageLink(node.url) ? resolvedAddress(file, node.url, options.site) : node.url;
  const { start, end } = offsets(node);
  const at = body.slice(start, end).lastIndexOf(node.url);
  if (at < 0) return [];
  const from = start + at;
  return [{ start: from, end: from + node.url.length, text: absoluteAddress(options.origin, address, locale) }];
}

function resolvedAddress(file: string, target: string, site: WrittenSite): string {
  const resolved = resolvePageLink(file, target, site);
  return resolved.to === 'nothing' ? target : resolved.address;
}

function rewrittenFence(
  node: Code,
  body: string,
  locale: Locale,
  { rewriteFence, markFence }: MarkdownOptions,
): Replacement[] {
  const [fence] = fencesOf({ type: 'root', children: [node] });
  if (fence === undefined) return [];
  const { start, end } = offsets(node);
  const code = rewriteFence(fence);
  const mark = markFence?.(fence);
  const marks = '`'.repeat(Math.max(3, longestRun(code) + 1));
  const { title, undo } = fence.meta;
  const lines = [
    ...(title ? [title, ''] : []),
    ...(mark ? [`**${mark[locale]}**`, ''] : []),
    `${marks}${fence.language}`,
    ...code.split('\n'),
    marks,
    ...(undo ? ['', undo === 'none' ? LABELS.cannotUndo[locale] : LABELS.undo[locale] + undo] : []),
  ];
  const prefix = linePrefix(body, start);
  return [
    { start, end, text: lines.map((line, index) => (index === 0 || line === '' ? line : prefix + line)).join('\n') },
  ];
}

/** What lines of a block inside a list or a quotation start with. */
function linePrefix(body: string, start: number): string {
  return body.slice(body.lastIndexOf('\n', start - 1) + 1, start).replace(/[^>\s]/g, ' ');
}

function inlineCode(text: string): string {
  const marks = '`'.repeat(longestRun(text) + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${marks}${space}${text}${space}${marks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

function offsets(node: Heading | Link | Definition | Code): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
