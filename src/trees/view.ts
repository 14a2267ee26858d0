import type { Place } from '../commands';
import { type Locale, type PageKey, pageAddress, type TreeId } from '../content';
import type { Destination } from './destination';
import { type Answer, INDEXES, type Leaf, type Question, type Tree, type TreeCommand } from './tree';
import { treeKey, treeTitle } from './tree-key';

/** A command in one language, with whatever the command room made of its text at build time. */
export interface CommandView<Compiled> {
  readonly title: string;
  readonly run: string;
  readonly on: Place;
  readonly undo?: string;
  readonly compiled: Compiled;
}

export type LeafView<Compiled> =
  | {
      readonly kind: 'page';
      readonly page: PageKey;
      readonly title: string;
      readonly section?: string;
      readonly finding?: string;
      readonly href: string;
      readonly external: boolean;
      readonly fallback: boolean;
    }
  | {
      readonly kind: 'tree';
      readonly tree: TreeId;
      readonly title: string;
      readonly finding?: string;
      readonly href: string;
    }
  | { readonly kind: 'index'; readonly title: string; readonly finding?: string; readonly href: string }
  | {
      readonly kind: 'escalation';
      readonly title: string;
      readonly finding?: string;
      readonly collect: readonly string[];
      readonly commands: readonly CommandView<Compiled>[];
    };

/** What an end is called: its cause, where it leads to the section of one, and not the page that holds several. */
export function causeOf(leaf: LeafView<unknown>): string {
  return leaf.kind === 'page' && leaf.section !== undefined && leaf.href.includes('#cause-')
    ? leaf.section
    : leaf.title;
}

export interface AnswerView<Compiled> {
  readonly label: string;
  readonly sees: readonly string[];
  readonly look?: string;
  readonly to: string | LeafView<Compiled>;
}

export interface QuestionView<Compiled> {
  readonly ask: string;
  readonly help?: string;
  readonly commands: readonly CommandView<Compiled>[];
  readonly answers: Readonly<Record<string, AnswerView<Compiled>>>;
}

/** A tree in one language with its leaves resolved: JSON, and all that the page in the browser needs. */
export interface TreeView<Compiled> {
  readonly id: TreeId;
  readonly title: string;
  readonly description: string;
  readonly start: string;
  readonly nodes: Readonly<Record<string, QuestionView<Compiled>>>;
}

export interface ViewOptions<Compiled> {
  readonly locale: Locale;
  /** Where a page leads, as `destinationOf` says. */
  readonly destination: (page: PageKey, section?: string) => Destination;
  /** Completes an address of the site: with base path and language. */
  readonly address: (address: string) => string;
  readonly compile: (command: TreeCommand) => Compiled;
}

/** Reduces a tree to one language. */
export function viewTree<Compiled>(tree: Tree, options: ViewOptions<Compiled>): TreeView<Compiled> {
  const nodes = Object.entries(tree.nodes).map(([id, question]) => [id, viewQuestion(question, options)] as const);
  return {
    id: tree.id,
    title: treeTitle(tree.id)[options.locale],
    description: tree.description[options.locale],
    start: tree.start,
    nodes: Object.fromEntries(nodes),
  };
}

function viewQuestion<Compiled>(question: Question, options: ViewOptions<Compiled>): QuestionView<Compiled> {
  const { locale } = options;
  const answers = Object.entries(question.answers).map(([id, answer]) => [id, viewAnswer(answer, options)] as const);
  return {
    ask: question.ask[locale],
    ...(question.help && { help: question.help[locale] }),
    commands: viewCommands(question.commands, options),
    answers: Object.fromEntries(answers),
  };
}

function viewAnswer<Compiled>(answer: Answer, options: ViewOptions<Compiled>): AnswerView<Compiled> {
  return {
    label: answer.label[options.locale],
    sees: answer.sees ?? [],
    ...(answer.look && { look: answer.look[options.locale] }),
    to: typeof answer.to === 'string' ? answer.to : viewLeaf(answer.to, options),
  };
}

function viewLeaf<Compiled>(leaf: Leaf, options: ViewOptions<Compiled>): LeafView<Compiled> {
  const { locale, destination, address } = options;
  const finding = leaf.finding && { finding: leaf.finding[locale] };
  switch (leaf.kind) {
    case 'page': {
      const { title, sectionTitle, external, fallback, ...target } = destination(leaf.page, leaf.section);
      const href = external ? target.href : address(target.href);
      const section = sectionTitle && { section: sectionTitle[locale] };
      return { kind: 'page', page: leaf.page, title: title[locale], ...section, ...finding, href, external, fallback };
    }
    case 'tree': {
      const key = treeKey(leaf.tree);
      return {
        kind: 'tree',
        tree: leaf.tree,
        title: treeTitle(leaf.tree)[locale],
        ...finding,
        href: address(pageAddress(key)),
      };
    }
    case 'index':
      return { kind: 'index', title: INDEXES[leaf.address][locale], ...finding, href: address(leaf.address) };
    case 'escalation':
      return {
        kind: 'escalation',
        title: leaf.title[locale],
        ...finding,
        collect: leaf.collect[locale],
        commands: viewCommands(leaf.commands, options),
      };
  }
}

function viewCommands<Compiled>(
  commands: readonly TreeCommand[] | undefined,
  { locale, compile }: ViewOptions<Compiled>,
): readonly CommandView<Compiled>[] {
  return (commands ?? []).map((command) => ({
    title: command.title[locale],
    run: command.run,
    on: command.on ?? 'workstation',
    ...(command.undo && { undo: command.undo === 'none' ? 'none' : command.undo[locale] }),
    compiled: compile(command),
  }));
}
