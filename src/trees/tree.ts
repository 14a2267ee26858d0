import type { Place } from '../commands';
import type { Localized, PageKey, TreeId, TreeKey } from '../content';

/** A command that answers a question. `run` is shell text in which only parameters of the site are filled in. */
export interface TreeCommand {
  readonly title: Localized;
  readonly run: string;
  readonly on?: Place;
  /** How to undo what the command changes, or `none`. Only for a command that does not merely read. */
  readonly undo?: Localized | 'none';
}

/** The end of a path: a page and one of its sections. */
export interface PageLeaf {
  readonly kind: 'page';
  readonly page: Exclude<PageKey, TreeKey>;
  /** The id of a heading of that page, the same in every language. */
  readonly section?: string;
  /** What the path has shown, or the first thing to do, in one or two sentences. */
  readonly finding?: Localized;
}

/** The end of a path: another tree, to which the path and the values go along. */
export interface TreeLeaf {
  readonly kind: 'tree';
  readonly tree: TreeId;
  readonly finding?: Localized;
}

/** The indexes of the site to which a path may lead. */
export const INDEXES = {
  '/alerts/': { en: 'Alerts by name', 'zh-Hans': '按名称查告警' },
} as const satisfies Record<string, Localized>;

/** The end of a path: an index of the site, where the reader picks the page by its name. */
export interface IndexLeaf {
  readonly kind: 'index';
  readonly address: keyof typeof INDEXES;
  readonly finding?: Localized;
}

/** The end of a path: somebody else has to act, and this is what to collect for them. */
export interface EscalationLeaf {
  readonly kind: 'escalation';
  readonly title: Localized;
  readonly finding?: Localized;
  readonly collect: Localized<readonly string[]>;
  readonly commands?: readonly TreeCommand[];
}

export type Leaf = PageLeaf | TreeLeaf | IndexLeaf | EscalationLeaf;

/** An answer to a question. */
export interface Answer<NodeId extends string = string> {
  /** A few words: it stands on a button, on an edge of the picture and in the note. */
  readonly label: Localized;
  /**
   * What the output looks like if this is the answer, in the emitter's own wording, one pattern per entry.
   * `…` stands for any text. A pasted output is compared with these patterns.
   */
  readonly sees?: readonly string[];
  /** What to look for, where wording alone does not show it. */
  readonly look?: Localized;
  /** The next question of this tree, or the end of the path. */
  readonly to: NodeId | Leaf;
}

/** One step of a tree: a question, how to answer it, and its answers by their id. */
export interface Question<NodeId extends string = string> {
  /** The question itself. It is the heading of the step and the text of its box in the picture. */
  readonly ask: Localized;
  /** Why it is asked, or how to read the output. */
  readonly help?: Localized;
  readonly commands?: readonly TreeCommand[];
  /** In the order in which they are shown; the ids stand in addresses and therefore stay. */
  readonly answers: Readonly<Record<string, Answer<NodeId>>>;
}

/** A decision tree. Its title stands in the catalogue of pages. */
export interface Tree {
  readonly id: TreeId;
  /** One sentence: what the tree finds out, and from where it starts. */
  readonly description: Localized;
  readonly start: string;
  readonly nodes: Readonly<Record<string, Question>>;
  /** Pages that share the subject of this tree and that no path needs to reach, each with the reason. */
  readonly exceptions?: Readonly<Partial<Record<PageKey, string>>>;
}

/**
 * Declares a tree. The ids of its questions are taken from the keys of `nodes`; a start or an answer that names another id does not compile.
 */
export function defineTree<NodeId extends string>(
  tree: Omit<Tree, 'start' | 'nodes'> & {
    readonly start: NoInfer<NodeId>;
    readonly nodes: Readonly<Record<NodeId, Question<NoInfer<NodeId>>>>;
  },
): Tree {
  return tree;
}
