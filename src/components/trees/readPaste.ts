import type { LoadedSearch } from '@site/src/components/search/load';
import type { Diagnosis } from '@site/src/search/diagnosis/diagnose';
import type { FoundValue } from '@site/src/search/diagnosis/reading';
import { isTableHeader, type Proposal, proposeByPage, proposeInTree, type TreeView } from '@site/src/trees/browser';

/** What a pasted output says about a question of a tree. */
export interface PasteReading {
  /** Nothing where the output does not decide the question. */
  readonly proposal?: Proposal | undefined;
  /** What it holds for the commands. */
  readonly values: readonly FoundValue[];
}

export type ReadPaste = (tree: TreeView<unknown>, node: string, pasted: string) => Promise<PasteReading>;

/**
 * Reads with the readers of the search. They mask secrets, and know which lines of an output tell something, so that the rows of
 * healthy Pods decide nothing; where no pattern of the tree matches, the page to which they lead may show the way.
 */
export function readerOf({ diagnose }: Pick<LoadedSearch, 'diagnose'>): ReadPaste {
  let last: { readonly pasted: string; readonly diagnosis: Promise<Diagnosis> } | undefined;
  return async (tree, node, pasted) => {
    // The next questions ask about the same paste.
    if (last?.pasted !== pasted) last = { pasted, diagnosis: diagnose(pasted) };
    const diagnosis = await last.diagnosis;
    const pages = diagnosis.findings
      .filter(({ likelihood }) => likelihood !== 'unlikely')
      .map(({ result, facts }) => ({ page: result.key, evidence: facts[0]?.text ?? result.title }));
    const proposal =
      proposeInTree(tree, node, tellingLines(diagnosis), diagnosis.text) ?? proposeByPage(tree, node, pages);
    return { proposal, values: diagnosis.values };
  };
}

/** The lines in which a reader has understood something, and the columns of their tables. */
function tellingLines({ text, readings }: Diagnosis): string {
  const starts = new Set(
    readings.flatMap(({ facts }) => facts.map(({ span }) => text.lastIndexOf('\n', span.start - 1) + 1)),
  );
  let start = 0;
  return text
    .split('\n')
    .filter((line) => {
      const tells = starts.has(start) || isTableHeader(line);
      start += line.length + 1;
      return tells;
    })
    .join('\n');
}
