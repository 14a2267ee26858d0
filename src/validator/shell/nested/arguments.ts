import type { Invocation } from '../invocation';
import { type WordText, wordText } from '../word';
import { behind, type Found } from './found';
import { jqProgram, yqProgram } from './jq';
import { kubectlSnippets } from './kubectl';
import { optionText } from './options';

type Finder = (invocation: Invocation, script: string) => readonly (Found | undefined)[];

/** Which arguments of which programs are code in a language of their own. */
const FINDERS: Readonly<Record<string, Finder>> = {
  kubectl: kubectlSnippets,
  jq: (invocation, script) => [jqProgram(invocation, script)],
  yq: (invocation, script) => [yqProgram(invocation, script)],
  docker: inspectTemplate,
  podman: inspectTemplate,
  nerdctl: inspectTemplate,
  crictl: ({ args }, script) => [goTemplate(optionText(args, ['--template'], script))],
  curl: ({ args }, script) => [
    jsonBody(optionText(args, ['-d', '--data', '--data-raw', '--json'], script)),
    promqlQuery(optionText(args, ['--data-urlencode'], script)),
  ],
  promtool: promtoolQuery,
};

export function argumentSnippets(invocation: Invocation, script: string): Found[] {
  const finder = Object.hasOwn(FINDERS, invocation.program) ? FINDERS[invocation.program] : undefined;
  return finder === undefined ? [] : finder(invocation, script).filter((found) => found !== undefined);
}

function inspectTemplate({ args }: Invocation, script: string): readonly (Found | undefined)[] {
  const inspect = args.some((word) => word.value === 'inspect');
  const format = optionText(args, inspect ? ['--format', '-f'] : ['--format'], script);
  return format?.text.includes('{{') ? [goTemplate(format)] : [];
}

function goTemplate(text: WordText | undefined): Found | undefined {
  return text && { pieces: text.pieces, holes: text.holes, language: 'go-template', purpose: { kind: 'template' } };
}

function jsonBody(text: WordText | undefined): Found | undefined {
  if (text === undefined || !/^\s*[[{]/.test(text.text)) return undefined;
  return { pieces: text.pieces, holes: text.holes, language: 'json', purpose: { kind: 'program', of: 'curl' } };
}

function promqlQuery(text: WordText | undefined): Found | undefined {
  if (!text?.text.startsWith('query=')) return undefined;
  const { pieces, holes } = behind(text, 'query='.length);
  return { pieces, holes, language: 'promql', purpose: { kind: 'program', of: 'curl' } };
}

function promtoolQuery({ args }: Invocation, script: string): readonly (Found | undefined)[] {
  const [verb, mode, , expression] = args.filter((word) => !word.text.startsWith('-'));
  if (verb?.value !== 'query' || !/^(?:instant|range)$/.test(mode?.value ?? '') || expression === undefined) return [];
  const { pieces, holes } = wordText(expression, script);
  return [{ pieces, holes, language: 'promql', purpose: { kind: 'program', of: 'promtool' } }];
}
