import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type CommandBlock, copyBlock, type Values } from '../../../src/commands';
import { COMMAND_LANGUAGES, compileBlock } from '../../../src/commands/compile';
import type { Page } from '../../../src/content';
import { parseMarkdown } from '../../../src/content/read';

/** A block of commands of a page, and where it stands. */
export interface PageBlock {
  /** The id of the nearest heading above it. */
  readonly section: string;
  readonly title: string;
  /** Changes with the commands of the block, not with its title. */
  readonly hash: string;
  readonly block: CommandBlock;
}

/** The blocks of a page that have a title, in order. */
export function pageBlocks(page: Page): PageBlock[] {
  const blocks: PageBlock[] = [];
  let section = '';
  const { headings, body } = page.texts.en;
  const tree: Root = parseMarkdown(body);
  visit(tree, (node) => {
    if (node.type === 'heading') {
      const line = (node.position?.start.line ?? 0) + page.texts.en.bodyLine - 1;
      section = headings.find((heading) => heading.line === line)?.id ?? section;
    }
    if (node.type !== 'code') return;
    const language = COMMAND_LANGUAGES[node.lang ?? ''];
    if (language !== 'bash') return;
    const { block } = compileBlock({ language, text: node.value, meta: node.meta ?? '' });
    if (block?.title === undefined) return;
    blocks.push({ section, title: block.title, hash: hashOf(node.value), block });
  });
  return blocks;
}

/** The block as a reader copies it with these values. Nothing where a value is missing. */
export function commandsOf({ block }: PageBlock, values: Readonly<Record<string, string>>): string | undefined {
  if (block.parameters.some((name) => values[name] === undefined)) return undefined;
  const typed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, origin: 'typed' }]));
  const copied = copyBlock(block, typed as Values);
  return 'text' in copied ? copied.text : undefined;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
