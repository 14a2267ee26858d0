import { listedBy, type Output, readOutput, type TableRow } from './tables';
import type { LeafView, TreeView } from './view';
import type { Walkable } from './walk';

/** An answer that a pasted output suggests, and the words that say so. */
export interface Proposal {
  readonly answerId: string;
  readonly evidence: string;
}

/** What proposing needs of the answers to a question. */
type Readable = Readonly<Record<string, { readonly sees?: readonly string[] }>>;

interface ReadableQuestion {
  readonly commands?: readonly { readonly run: string }[];
  readonly answers: Readonly<Record<string, { readonly sees?: readonly string[]; readonly to: string | object }>>;
}

type AnyTree = Walkable<ReadableQuestion>;

/** A pattern of an answer, and the resources whose tables it may be looked for in; without any it may be in all. */
interface Pattern {
  readonly answerId: string;
  readonly text: string;
  readonly listed: readonly string[];
}

interface Hit {
  readonly answerId: string;
  readonly evidence: string;
  /** The longest pattern wins, since it says most. */
  readonly weight: number;
}

const LONGEST = 200_000;

/** Proposes the answer whose pattern a pasted output shows. Nothing is proposed where none matches, or where two answers match equally well. */
export function proposeAnswer(
  answers: Readable,
  pasted: string,
  commands: readonly string[] = [],
): Proposal | undefined {
  const proposal = decide(patternsOf(answers, commands.flatMap(listedBy)), readOutput(pasted.slice(0, LONGEST)));
  return proposal === UNDECIDED ? undefined : proposal;
}

/**
 * Proposes an answer to a question of a tree: by its own patterns, else by those of everything below it,
 * so that an error line that decides a later question already points the way there. A table is read by the questions only
 * whose commands print it: `None` means something else in each.
 * Of several texts, for example the telling lines of an output and all of it, the first that decides counts.
 */
export function proposeInTree(tree: AnyTree, node: string, ...texts: readonly string[]): Proposal | undefined {
  const question = tree.nodes[node];
  if (question === undefined) return undefined;
  const outputs = texts.map((text) => readOutput(text.slice(0, LONGEST)));
  for (const patterns of [patternsOf(question.answers, listed(question)), patternsBelow(tree, node)]) {
    for (const output of outputs) {
      const proposal = decide(patterns, output);
      // What is below cannot know which of the rows is meant.
      if (proposal === UNDECIDED) return undefined;
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

function listed({ commands = [] }: ReadableQuestion): string[] {
  return commands.flatMap(({ run }) => listedBy(run));
}

function patternsOf(answers: Readable, resources: readonly string[]): Pattern[] {
  return Object.entries(answers).flatMap(([answerId, { sees = [] }]) =>
    sees.map((text) => ({ answerId, text, listed: resources })),
  );
}

/** The patterns of a question and of all that follow it, each under the answer of the question that leads there. */
function patternsBelow(tree: AnyTree, node: string): Pattern[] {
  const below = (to: string | object, answerId: string, seen: ReadonlySet<string>): Pattern[] => {
    const question = typeof to === 'string' && !seen.has(to) ? tree.nodes[to] : undefined;
    if (typeof to !== 'string' || question === undefined) return [];
    const own = patternsOf(question.answers, listed(question)).map((pattern) => ({ ...pattern, answerId }));
    const next = new Set([...seen, to]);
    return [...own, ...Object.values(question.answers).flatMap((answer) => below(answer.to, answerId, next))];
  };
  const answers = Object.entries(tree.nodes[node]?.answers ?? {});
  return answers.flatMap(([answerId, { to }]) => below(to, answerId, new Set([node])));
}

/** The answer that the text decides, or that all telling rows of the tables decide alike; `UNDECIDED` where they contradict each other. */
function decide(patterns: readonly Pattern[], { rows, text }: Output): Proposal | undefined {
  const inRows = rows.map((row) => best(patterns.flatMap((pattern) => inRow(pattern, row))));
  const found = [...inRows, best(patterns.flatMap((pattern) => inText(pattern, text)))].filter(
    (proposal) => proposal !== undefined,
  );
  const [first] = found;
  return found.every(({ answerId }) => answerId === first?.answerId) ? first : UNDECIDED;
}

/** Two answers match, and neither says more. */
const UNDECIDED = { answerId: '', evidence: '' } satisfies Proposal;

function best(hits: readonly Hit[]): Proposal | undefined {
  const most = Math.max(0, ...hits.map((hit) => hit.weight));
  const [first, ...others] = hits.filter((hit) => hit.weight === most);
  if (first === undefined || others.some((hit) => hit.answerId !== first.answerId)) return undefined;
  return { answerId: first.answerId, evidence: first.evidence };
}

function hit({ answerId, text }: Pattern, evidence: string | undefined): Hit[] {
  return evidence === undefined ? [] : [{ answerId, evidence, weight: text.replace(/[…\s]+/gu, '').length }];
}

/** Where a pattern is made of whole cells of a row: `…` between them is any number of cells, inside one any text. */
function inRow(pattern: Pattern, { cells, resource }: TableRow): Hit[] {
  if (resource !== undefined && pattern.listed.length > 0 && !pattern.listed.includes(resource)) return [];
  const source = pattern.text
    .trim()
    .split(/\s*(?<=\s)…(?=\s)\s*/u)
    .map((part) =>
      part
        .split(/\s+/u)
        .map((word) => word.split('…').map(escapeExpression).join('[^\\t]*'))
        .join('[ \\t]'),
    )
    .join('\\t(?:[^\\t]*\\t)*?');
  const match = new RegExp(`\\t(${source})(?=\\t)`, 'u').exec(`\t${cells.join('\t')}\t`);
  return hit(pattern, match?.[1]?.replaceAll('\t', ' '));
}

/** Where a pattern stands in a text: `…` is any text of the same line, white space is of any width, and a word matches whole words only. */
function inText(pattern: Pattern, text: string): Hit[] {
  const source = pattern.text
    .trim()
    .split('…')
    .map((part) => part.trim().split(/\s+/u).map(escapeExpression).join('\\s+'))
    .join('[^\\n]{0,200}?');
  // `<none>` is a word of its own, and not the None of a headless Service.
  const whole = `${/^\w/.test(pattern.text) ? '(?<![\\w<])' : ''}${source}${/\w$/.test(pattern.text) ? '(?![\\w>])' : ''}`;
  return hit(pattern, new RegExp(whole, 'iu').exec(text)?.[0]);
}

function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
