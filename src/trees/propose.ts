import type { Walkable } from './walk';

/** An answer that a pasted output suggests, and the words that say so. */
export interface Proposal {
  readonly answerId: string;
  readonly evidence: string;
}

/** What proposing needs of the answers to a question. */
type Readable = Readonly<Record<string, { readonly sees?: readonly string[] }>>;

type ReadableTo = Readonly<Record<string, { readonly sees?: readonly string[]; readonly to: string | object }>>;

/**
 * The answers to a question with the patterns of everything below them, so that an error line that decides a later question
 * already points the way to it.
 */
export function withPatternsBelow(tree: Walkable<{ readonly answers: ReadableTo }>, node: string): Readable {
  const below = (to: string | object, seen: ReadonlySet<string>): readonly string[] => {
    if (typeof to !== 'string' || seen.has(to)) return [];
    const answers = Object.values(tree.nodes[to]?.answers ?? {});
    const next = new Set([...seen, to]);
    return answers.flatMap((answer) => [...(answer.sees ?? []), ...below(answer.to, next)]);
  };
  const answers = Object.entries(tree.nodes[node]?.answers ?? {});
  return Object.fromEntries(
    answers.map(([id, { sees = [], to }]) => [id, { sees: [...sees, ...below(to, new Set([node]))] }]),
  );
}

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
