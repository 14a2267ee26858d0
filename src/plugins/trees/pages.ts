import { type CommandBlock, EXPOSURE, guardedText, type ParameterName } from '../../commands';
import type { TreeIndexProps } from '../../components/trees/TreeIndex';
import type { TreePageProps } from '../../components/trees/TreePage';
import type { TreeWalkData } from '../../components/trees/walkData';
import type { TreeWords } from '../../components/trees/words';
import { type Locale, pageAddress } from '../../content';
import {
  ALL_TREES,
  destinationOf,
  leavesOf,
  type NoteCommand,
  TREE_IDS,
  type Tree,
  type TreeCommand,
  type TreeView,
  treeKey,
  treeTitle,
  viewTree,
} from '../../trees';
import { drawSvg, layOut, treeDiagram, treeGraph, writeList, writeMermaid } from '../../trees/drawing';
import type { Site } from '../content/site';
import { compileTreeCommand } from './compile';

/** What the pages of the trees need to know of the site. */
export interface TreeSite {
  readonly site: Site;
  readonly locale: Locale;
  /** Completes an address of the site with its base path and language, as it stands in a link. */
  readonly at: (address: string) => string;
}

/** Everything that the page of a tree shows, in one language, as JSON. */
export function treePageProps(tree: Tree, context: TreeSite): TreePageProps {
  const walk = treeWalkData(tree, context);
  const links = { question: (node: string) => `#step-${node}` };
  return {
    ...walk,
    picture: drawSvg(layOut(treeDiagram(walk.view, links))),
    mermaid: context.at(`/trees/${tree.id}.mmd`),
  };
}

/** What the walk alone needs, for pages of other kinds. */
export function treeWalkData(tree: Tree, context: TreeSite): TreeWalkData {
  const view = viewOf(tree, context);
  return {
    view,
    parameters: parametersOf(view),
    trees: ALL_TREES.map(({ id }) => ({
      id,
      title: treeTitle(id)[context.locale],
      href: context.at(pageAddress(treeKey(id))),
    })),
  };
}

/** The index of the trees: what each answers, and how far it reaches. */
export function treeIndexProps({ locale, at }: TreeSite): TreeIndexProps {
  return {
    trees: ALL_TREES.map((tree) => ({
      id: tree.id,
      title: treeTitle(tree.id)[locale],
      description: tree.description[locale],
      href: at(pageAddress(treeKey(tree.id))),
      questions: Object.keys(tree.nodes).length,
      ends: leavesOf(tree).length,
    })),
  };
}

/** Questions, answers and commands of all trees: what a note needs of a tree that was walked before. */
export function treeWords(locale: Locale): TreeWords {
  return Object.fromEntries(
    ALL_TREES.map((tree) => [
      tree.id,
      {
        start: tree.start,
        nodes: Object.fromEntries(
          Object.entries(tree.nodes).map(([id, { ask, commands, answers }]) => [
            id,
            {
              ask: ask[locale],
              commands: (commands ?? []).map((command) => noteCommand(command, locale)),
              answers: Object.fromEntries(
                Object.entries(answers).map(([answer, { label, to }]) => [
                  answer,
                  { label: label[locale], to: typeof to === 'string' ? to : {} },
                ]),
              ),
            },
          ]),
        ),
      },
    ]),
  );
}

function noteCommand(command: TreeCommand, locale: Locale): NoteCommand {
  const { asks, exposes } = compileTreeCommand(command, locale);
  return { run: command.run, asks, ...(exposes !== undefined && { exposes }) };
}

/** The files that other programs read of a tree: Mermaid text and the list form as Markdown, by their address without language. */
export function treeFiles(tree: Tree, context: TreeSite, origin: string): Readonly<Record<string, string>> {
  const view = viewOf(tree, context);
  const absolute = (href: string) => new URL(href, origin).href;
  return {
    [`/trees/${tree.id}.mmd`]: writeMermaid(treeGraph(view), absolute),
    [`/trees/${tree.id}/index.md`]: writeList(view, {
      locale: context.locale,
      absolute,
      text: ({ compiled }) => guardedText(compiled),
      mark: ({ compiled }) => (compiled.exposes === undefined ? undefined : EXPOSURE[context.locale]),
    }),
  };
}

function viewOf(tree: Tree, { site, locale, at }: TreeSite): TreeView<CommandBlock> {
  // A fallback that led back to the start of this tree would lead nowhere, so here the tree itself counts as not written.
  const known = { ...site, trees: new Set(TREE_IDS.filter((id) => id !== tree.id)) };
  return viewTree(tree, {
    locale,
    destination: (page, section) => destinationOf(page, section, known),
    address: at,
    compile: (command) => compileTreeCommand(command, locale),
  });
}

function parametersOf(view: TreeView<CommandBlock>): readonly ParameterName[] {
  const questions = Object.values(view.nodes);
  const ends = questions.flatMap(({ answers }) =>
    Object.values(answers).flatMap(({ to }) => (typeof to !== 'string' && to.kind === 'escalation' ? to.commands : [])),
  );
  const commands = [...questions.flatMap((question) => question.commands), ...ends];
  return [...new Set(commands.flatMap(({ compiled }) => compiled.parameters))];
}
