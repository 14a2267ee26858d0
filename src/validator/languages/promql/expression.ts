import type { SyntaxNodeRef } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';
import type { Snippet } from '../../snippet';
import { filledText } from '../holes';
import { regularExpressionProblem } from './regular-expression';
import { typeProblem } from './type-check';

/** One expression of a snippet; a block may show several, divided by empty lines. */
export interface Expression {
  readonly text: string;
  /** Where it starts in the snippet. */
  readonly start: number;
  /** Offsets of the snippet. */
  readonly problem?: { readonly start: number; readonly end: number; readonly message: string };
  readonly calls: readonly Call[];
  readonly metrics: readonly Metric[];
}

export interface Metric {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A function that is called, and the metric it is given directly: `rate(x[5m])`. */
export interface Call {
  readonly function: string;
  readonly argument?: Metric;
}

const read = new WeakMap<Snippet, readonly Expression[]>();

/** The expressions of a snippet; where the whole is one expression, that one. */
export function promqlExpressions(snippet: Snippet): readonly Expression[] {
  const known = read.get(snippet);
  if (known !== undefined) return known;
  const text = readable(filledText(snippet, '1'));
  const whole = expression(text, 0);
  const parts = whole.problem === undefined ? [] : blocks(text);
  const expressions = parts.length > 1 ? parts.map((part) => expression(part.text, part.start)) : [whole];
  read.set(snippet, expressions);
  return expressions;
}

/** Grafana fills in `$__rate_interval` and its like before Prometheus sees them. */
function readable(text: string): string {
  return text.replace(/(?<=[[:]\s*)\$(?:\w+|\{\w+\})/g, (match) => `${'1'.repeat(match.length - 1)}m`);
}

function blocks(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/(?:^|\n)(?:[ \t]*\n)*((?:[ \t]*\S.*(?:\n|$))+)/g)]
    .map((match) => ({ text: match[1] ?? '', start: match.index + match[0].length - (match[1] ?? '').length }))
    .filter((block) => block.text.split('\n').some((line) => line.trim() !== '' && !line.trim().startsWith('#')));
}

function expression(text: string, start: number): Expression {
  const calls: Call[] = [];
  const metrics: Metric[] = [];
  let error: { start: number; end: number } | undefined;
  let open: { start: number; end: number } | undefined;
  let pattern: Problem | undefined;
  const visit = (node: SyntaxNodeRef): void => {
    if (node.type.isError) error ??= { start: node.from, end: node.to };
    // The grammar goes on to the next quote; Prometheus wants it on the same line.
    if (node.name === 'StringLiteral' && isOpenText(text.slice(node.from, node.to)))
      open ??= { start: node.from, end: node.from + 1 };
    if (node.name === 'StringLiteral' && isRegularExpression(node, text)) {
      const message = regularExpressionProblem(text.slice(node.from, node.to));
      if (message !== undefined) pattern ??= { start: node.from, end: node.to, message };
    }
    if (node.name === 'VectorSelector') {
      const identifier = node.node.getChild('Identifier');
      if (identifier !== null)
        metrics.push({
          name: text.slice(identifier.from, identifier.to),
          start: start + identifier.from,
          end: start + identifier.to,
        });
    }
    if (node.name === 'FunctionCall') calls.push(callOf(node, text, start));
  };
  parser.parse(text).iterate({ enter: visit });
  const problem =
    open !== undefined
      ? { ...open, message: 'Unexpected end of the line inside a text, expected its closing quote.' }
      : error === undefined
        ? (typeProblem(text) ?? pattern)
        : syntaxProblem(text, error);
  return {
    text,
    start,
    calls,
    metrics,
    ...(problem !== undefined && {
      problem: { start: start + problem.start, end: start + problem.end, message: problem.message },
    }),
  };
}

/** Behind `=~` and `!~`, and as the last argument of `label_replace`. */
function isRegularExpression({ node }: SyntaxNodeRef, text: string): boolean {
  const holder = node.parent;
  if (holder === null) return false;
  if (/[=!]~\s*$/.test(text.slice(holder.from, node.from))) return true;
  return (
    holder.name === 'FunctionCallBody' &&
    /label_replace\s*$/.test(text.slice(0, holder.from)) &&
    text.slice(node.to, holder.to).trim() === ')'
  );
}

function isOpenText(text: string): boolean {
  return /^["']/.test(text) && (text.includes('\n') || text.length < 2 || !text.endsWith(text[0] ?? ''));
}

function callOf(node: SyntaxNodeRef, text: string, start: number): Call {
  const name = node.node.getChild('FunctionIdentifier');
  const selector = node.node
    .getChild('FunctionCallBody')
    ?.getChild('MatrixSelector')
    ?.getChild('VectorSelector')
    ?.getChild('Identifier');
  return {
    function: name === null ? '' : text.slice(name.from, name.to),
    ...(selector !== null &&
      selector !== undefined && {
        argument: {
          name: text.slice(selector.from, selector.to),
          start: start + selector.from,
          end: start + selector.to,
        },
      }),
  };
}

export interface Problem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

function syntaxProblem(text: string, { start, end }: { start: number; end: number }): Problem {
  const trimmed = text.trimEnd().length;
  if (start >= trimmed)
    return {
      start: Math.max(0, trimmed - 1),
      end: Math.max(1, trimmed),
      message: 'Unexpected end of the expression, expected the rest of it (a closing bracket, an operand).',
    };
  const called = /([A-Za-z_]\w*)\s*$/.exec(text.slice(0, start));
  if (called !== null && text[start] === '(')
    return {
      start: called.index,
      end: called.index + (called[1]?.length ?? 0),
      message: `unknown function ${called[1]}`,
    };
  const shown = text.slice(start, Math.max(end, start + 1)).split('\n', 1)[0] ?? '';
  return {
    start,
    end: Math.max(start + 1, Math.min(end, start + Math.max(1, shown.length))),
    message: `Unexpected \`${shown}\` in the PromQL expression.`,
  };
}
