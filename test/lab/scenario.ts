import type { ParameterName } from '../../src/commands';

/** A command that is repeated until it prints something. */
export interface Watch {
  readonly run: string;
  readonly shows: RegExp;
  /** 90 without it. */
  readonly seconds?: number;
}

/** What is expected of a reading block that does not simply work. */
export type BlockRule =
  | { readonly shows: RegExp }
  /** It fails here, and the page says that it does in such a case. */
  | { readonly fails: RegExp }
  /** It cannot be run here: the reason. */
  | { readonly skip: string };

/**
 * A fault that is made in a cluster, and the page for it. Scripts run in bash on the node, where kubectl is set up and `$NAMESPACE` is a
 * namespace of the scenario's own; a manifest has no namespace.
 */
export interface Scenario {
  /** The folder of its record: the page, and the cause. */
  readonly id: string;
  /** The key of the page. */
  readonly page: string;
  /** The section of the page for this cause. */
  readonly section: string;
  /** What the scenario is about, as it is printed, with `*` for what varies. It must be in what was recorded, and lead to the page. */
  readonly message: string;
  /** Objects, as YAML. */
  readonly given?: string;
  /** Makes the fault on the node or in the cluster, after the objects. */
  readonly broken?: string;
  /** Takes back what `broken` did outside of the namespace. Runs in any case. */
  readonly mended?: string;
  /** The fault touches all of the node, so nothing else may run meanwhile. */
  readonly alone?: boolean;
  readonly until: Watch;
  /** The Pod that has the fault, by label. It gives POD, CONTAINER and NODE. */
  readonly pod?: string;
  /** Values of the reader beside those of the Pod. */
  readonly values?: { readonly [Name in ParameterName]?: string };
  /** Further outputs for the record, by file. `describe.txt`, `events.txt`, `pods.txt`, `pod.yaml` and `logs.txt` are taken of the Pod. */
  readonly outputs?: Readonly<Record<string, string>>;
  /** Rules for blocks of the page by their title. */
  readonly blocks?: Readonly<Record<string, BlockRule>>;
  /** What ends the fault: blocks of the page by title, or a script where the page says it in words. */
  readonly fix?: Change;
  /** What is seen once the fault has ended. */
  readonly recovered?: Watch;
  /** What takes the fix back, and how the fault is seen again. */
  readonly undo?: Change & { readonly until: Watch };
}

export interface Change {
  readonly blocks?: readonly string[];
  readonly script?: string;
  /** Values that the change needs beside those of the reader. */
  readonly values?: { readonly [Name in ParameterName]?: string };
}
