import type { LeafView, TreeView } from './view';
import type { Walkable } from './walk';

/** An answer that a pasted output suggests, and the words that say so. */
export interface Proposal {
  readonly answerId: string;
  readonly evidence: string;
}

/** What proposing needs of the answers to a question. */
type Readable = Readonly<Record<string, { readonly sees?: readonly string[] }>>;

type AnyTree = Walkable<{
  readonly answers: Readonly<Record<string, { readonly sees?: readonly string[]; readonly to: string | object }>>;
}>;

/**
 * Proposes the answer whose pattern a pasted output shows. Of several the longest pattern wins, since it says most.
 * Nothing is proposed where none matches, or where two answers match equally well.
 */
export function proposeAnswer(answers: Readable, pasted: string): Proposal | undefined {
  const text = pasted.slice(0, 200_000);
  const hits = Object.entries(answers).flatMap(([answerId, answer]) =>
    (answer.sees ?? []).flatMap((pattern) => {
      const evidence = find(pattern, text);
      return evidence === undefined ? [] : [{ answerId, evidence, weight: literalLength(pattern) }];
    }),
  );
  const most = Math.max(0, ...hits.map((hit) => hit.weight));
  const best = hits.filter((hit) => hit.weight === most);
  const [first] = best;
  if (first === undefined || best.some((hit) => hit.answerId !== first.answerId)) return undefined;
  return { answerId: first.answerId, evidence: first.evidence };
}

/**
 * Proposes an answer to a question of a tree: by its own patterns, else by those of everything below it,
 * so that an error line that decides a later question already points the way there.
 * Of several texts, for example the telling lines of an output and all of it, the first that decides counts.
 */
export function proposeInTree(tree: AnyTree, node: string, ...texts: readonly string[]): Proposal | undefined {
  const own = tree.nodes[node]?.answers ?? {};
  for (const answers of [own, withPatternsBelow(tree, node)]) {
    for (const text of texts) {
      const proposal = proposeAnswer(answers, text);
      if (proposal !== undefined) return proposal;
    }
  }
  return undefined;
}

/** Proposes the answer that alone leads to a page. Of several pages, the likeliest first, the first that decides counts. */
export function proposeByPage(
  tree: TreeView<unknown>,
  node: string,
  pages: readonly { readonly page: string; readonly evidence: string }[],
): Proposal | undefined {
  const answers = Object.entries(tree.nodes[node]?.answers ?? {});
  for (const { page, evidence } of pages) {
    const [first, ...others] = answers.filter(([, { to }]) => leadsTo(tree, to, page, new Set([node])));
    if (first !== undefined && others.length === 0) return { answerId: first[0], evidence };
  }
  return undefined;
}

function leadsTo(
  tree: TreeView<unknown>,
  to: string | LeafView<unknown>,
  page: string,
  seen: ReadonlySet<string>,
): boolean {
  if (typeof to !== 'string') return to.kind === 'page' && to.page === page;
  if (seen.has(to)) return false;
  const next = new Set([...seen, to]);
  return Object.values(tree.nodes[to]?.answers ?? {}).some((answer) => leadsTo(tree, answer.to, page, next));
}

function withPatternsBelow(tree: AnyTree, node: string): Readable {
  const below = (to: string | object, seen: ReadonlySet<string>): readonly string[] => {
    if (typeof to !== 'string' || seen.has(to)) return [];
    const answers = Object.values(tree.nodes[to]?.answers ?? {});
    const next = new Set([...seen, to]);
    return answers.flatMap((answer) => [...(answer.sees ?? []), ...below(answer.to, next)]);
  };
  const answers = Object.entries(tree.nodes[node]?.answers ?? {});
  return Object.fromEntries(answers.map(([id, { to }]) => [id, { sees: below(to, new Set([node])) }]));
}

/** Where a pattern stands in a text: `…` is any text of the same line, white space is of any width, and a word matches whole words only. */
function find(pattern: string, text: string): string | undefined {
  const source = pattern
    .trim()
    .split('…')
    .map((part) => part.trim().split(/\s+/u).map(escapeExpression).join('\\s+'))
    .join('[^\\n]{0,200}?');
  const whole = `${/^\w/.test(pattern) ? '(?<![\\w])' : ''}${source}${/\w$/.test(pattern) ? '(?![\\w])' : ''}`;
  return new RegExp(whole, 'iu').exec(text)?.[0];
}

function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function literalLength(pattern: string): number {
  return pattern.replaceAll('…', '').replace(/\s+/gu, '').length;
}
