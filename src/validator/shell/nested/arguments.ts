import { behind, type Invocation, newestReading, type ReadArguments, type WordText, wordText } from '../../../shell';
import type { Found } from './found';
import { jqProgram, yqProgram } from './jq';
import { kubectlSnippets } from './kubectl';
import { optionText } from './options';

type Finder = (invocation: Invocation) => readonly (Found | undefined)[];

/** Which arguments of which programs are code in a language of their own. */
const FINDERS: Readonly<Record<string, Finder>> = {
  kubectl: kubectlSnippets,
  oc: kubectlSnippets,
  jq: (invocation) => [jqProgram(invocation)],
  yq: (invocation) => [yqProgram(invocation)],
  docker: byArguments(inspectTemplate),
  podman: byArguments(inspectTemplate),
  nerdctl: byArguments(inspectTemplate),
  crictl: byArguments((read) => [goTemplate(optionText(read, '--template'))]),
  curl: byArguments((read) => [
    jsonBody(optionText(read, '--data', '--data-raw', '--json')),
    promqlQuery(optionText(read, '--data-urlencode')),
  ]),
  promtool: byArguments(promtoolQuery),
};

function byArguments(find: (read: ReadArguments) => readonly (Found | undefined)[]): Finder {
  return (invocation) => {
    const read = newestReading(invocation);
    return read === undefined ? [] : find(read);
  };
}

export function argumentSnippets(invocation: Invocation): Found[] {
  const finder = Object.hasOwn(FINDERS, invocation.program) ? FINDERS[invocation.program] : undefined;
  return finder === undefined ? [] : finder(invocation).filter((found) => found !== undefined);
}

function inspectTemplate(read: ReadArguments): readonly (Found | undefined)[] {
  const format = optionText(read, '--format');
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

function promtoolQuery({ path, operands }: ReadArguments): readonly (Found | undefined)[] {
  const [, expression] = operands;
  if (!/^query (?:instant|range)$/.test(path.join(' ')) || expression === undefined) return [];
  const { pieces, holes } = wordText(expression);
  return [{ pieces, holes, language: 'promql', purpose: { kind: 'program', of: 'promtool' } }];
}
