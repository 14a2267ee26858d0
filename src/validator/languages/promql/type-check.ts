import { createRequire } from 'node:module';
import type { Problem } from './expression';

type Promql = typeof import('@prometheus-io/codemirror-promql');
type Checks = typeof import('@prometheus-io/codemirror-promql/dist/cjs/parser/parser.js');
type State = typeof import('@codemirror/state');
type Language = typeof import('@codemirror/language');

// All in one form of module: the checks of one form do not know the states of the other.
const load = createRequire(import.meta.url);
const { EditorState } = load('@codemirror/state') as State;
const { ensureSyntaxTree } = load('@codemirror/language') as Language;
const { promQLLanguage, LanguageType } = load('@prometheus-io/codemirror-promql') as Promql;
const { Parser } = load('@prometheus-io/codemirror-promql/dist/cjs/parser/parser.js') as Checks;

const language = promQLLanguage(LanguageType.PromQL);

/** What Prometheus' own checks say about an expression that parses, with offsets of the expression. */
export function typeProblem(text: string): Problem | undefined {
  const checked = new Parser(parsedState(text));
  checked.analyze();
  const first = checked.getDiagnostics().find(({ severity }) => severity === 'error');
  if (first === undefined) return undefined;
  const message = first.message.charAt(0).toUpperCase() + first.message.slice(1);
  return { start: first.from, end: Math.max(first.to, first.from + 1), message: `${message}.` };
}

/**
 * An editor's state whose tree is whole. An editor gives up after 20 ms, so that on a loaded machine a right expression
 * would be checked by half of its tree; the state has the rest only after its next change.
 */
function parsedState(text: string): ReturnType<typeof EditorState.create> {
  const state = EditorState.create({ doc: text, extensions: language });
  ensureSyntaxTree(state, text.length, Number.POSITIVE_INFINITY);
  return state.update({}).state;
}
