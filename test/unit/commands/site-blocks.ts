import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { visit } from 'unist-util-visit';
import type { CommandBlock } from '../../../src/commands';
import { COMMAND_LANGUAGES, compileBlock } from '../../../src/commands/compile';
import { LOCALES } from '../../../src/content';
import { ALERTS } from '../../../src/content/alerts';
import { parseMarkdown } from '../../../src/content/markdown/parse';
import { compileTreeCommand } from '../../../src/plugins/trees/compile';
import { ALL_TREES } from '../../../src/trees';

/** A block of commands as the site publishes it, and where it stands. */
export interface SiteBlock {
  readonly where: string;
  readonly block: CommandBlock;
}

const ROOT = path.resolve(__dirname, '../../..');

/** Every block of commands of the site: of the pages in both languages, of the trees, and of the alerts' first steps. */
export function siteBlocks(): SiteBlock[] {
  return [...pageBlocks(), ...treeBlocks(), ...alertBlocks()];
}

function pageBlocks(): SiteBlock[] {
  const files = globSync(['docs/**/*.md', 'i18n/zh-Hans/docusaurus-plugin-content-docs/current/**/*.md'], {
    cwd: ROOT,
  });
  return files.sort().flatMap((file) => {
    const blocks: SiteBlock[] = [];
    visit(parseMarkdown(readFileSync(path.join(ROOT, file), 'utf8')), 'code', (node) => {
      const language = COMMAND_LANGUAGES[node.lang ?? ''];
      if (language === undefined) return;
      const { block } = compileBlock({ language, text: node.value, meta: node.meta ?? '' });
      if (block !== undefined) blocks.push({ where: `${file}:${node.position?.start.line}`, block });
    });
    return blocks;
  });
}

function treeBlocks(): SiteBlock[] {
  return ALL_TREES.flatMap((tree) =>
    Object.entries(tree.nodes).flatMap(([node, { commands, answers }]) => {
      const leaves = Object.values(answers).flatMap(({ to }) =>
        typeof to !== 'string' && to.kind === 'escalation' ? (to.commands ?? []) : [],
      );
      return LOCALES.flatMap((locale) =>
        [...(commands ?? []), ...leaves].map((command) => ({
          where: `tree ${tree.id}, ${node}`,
          block: compileTreeCommand(command, locale),
        })),
      );
    }),
  );
}

function alertBlocks(): SiteBlock[] {
  return Object.entries(ALERTS).flatMap(([name, { steps }]) =>
    steps.flatMap(({ command, on }) => {
      if (command === undefined) return [];
      const { block } = compileBlock({ language: 'bash', text: command, meta: on === undefined ? '' : `on=${on}` });
      return block === undefined ? [] : [{ where: `alert ${name}`, block }];
    }),
  );
}
