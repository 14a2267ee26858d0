import type { NoteCommand } from '@site/src/trees/browser';

/** Questions, answers and commands of all trees in the reader's language. Its JSON is made by the build. */
export type TreeWords = Readonly<Record<string, WordsOfTree>>;

interface WordsOfTree {
  readonly start: string;
  readonly nodes: Readonly<Record<string, WordsOfQuestion>>;
}

interface WordsOfQuestion {
  readonly ask: string;
  readonly commands: readonly NoteCommand[];
  readonly answers: Readonly<Record<string, { readonly label: string; readonly to: string | object }>>;
}

/** Loads the words. They are needed only when a walk has come from another tree. */
export async function loadWords(): Promise<TreeWords> {
  const { default: words } = await import('@generated/trees/default/words.json');
  return words;
}
