import { behind, type Invocation, newestReading, type ReadArguments, type WordText } from '../../../shell';
import type { Purpose } from '../../snippet';
import type { Found } from './found';
import { optionText, optionValue } from './options';

/** The code in the arguments of a kubectl call: a patch, an output template, an override. */
export function kubectlSnippets(invocation: Invocation): readonly (Found | undefined)[] {
  const read = newestReading(invocation);
  if (read === undefined) return [];
  const [verb, resource] = [...read.path, ...read.operands.map(({ value }) => value)];
  // A variable in the place of the name is a name too.
  const single = resource?.includes('/') === true || read.path.length + read.operands.length > 2;
  return [
    verb === 'patch' ? patch(read, resource) : undefined,
    ...templates(read, templatePurpose(verb, resource, single), verb),
    override(read, verb),
  ];
}

function patch(read: ReadArguments, resource: string | undefined): Found | undefined {
  const body = optionText(read, '--patch');
  if (body === undefined) return undefined;
  const type = optionValue(read, '--type') ?? 'strategic';
  if (type !== 'strategic' && type !== 'merge' && type !== 'json') return undefined;
  const language = /^\s*[[{]/.test(body.text) || body.text.trim() === '' ? 'json' : 'yaml';
  return found(body, language, { kind: 'patch', type, ...(resource !== undefined && { resource }) });
}

const TEMPLATES: readonly (readonly [prefix: string, language: string])[] = [
  ['jsonpath=', 'jsonpath'],
  ['jsonpath-as-json=', 'jsonpath'],
  ['go-template=', 'go-template'],
  ['custom-columns=', 'custom-columns'],
];

function templates(read: ReadArguments, purpose: Purpose, verb: string | undefined): (Found | undefined)[] {
  const output = optionText(read, '--output');
  const separate = optionText(read, '--template');
  const row = TEMPLATES.find(([prefix]) => output?.text.startsWith(prefix));
  const wait = verb === 'wait' ? optionText(read, '--for') : undefined;
  return [
    output !== undefined && row !== undefined ? found(behind(output, row[0].length), row[1], purpose) : undefined,
    separate !== undefined
      ? found(separate, output?.text === 'jsonpath' ? 'jsonpath' : 'go-template', purpose)
      : undefined,
    wait?.text.startsWith('jsonpath=')
      ? found(waitPath(behind(wait, 'jsonpath='.length)), 'jsonpath', purpose)
      : undefined,
  ];
}

/** `--for=jsonpath='{.status.phase}'=Running`: the template ends with its last brace. */
function waitPath({ text, pieces, holes }: WordText): WordText {
  const length = text.lastIndexOf('}') + 1;
  let left = length;
  const kept = pieces.flatMap((piece) => {
    const taken = piece.text.slice(0, Math.max(0, left));
    left -= piece.text.length;
    return taken === '' ? [] : [taken.length === piece.text.length ? piece : { text: taken, start: piece.start }];
  });
  return { text: text.slice(0, length), pieces: kept, holes: holes.filter((hole) => hole.end <= length) };
}

function templatePurpose(verb: string | undefined, resource: string | undefined, single: boolean): Purpose {
  if (resource === undefined) return { kind: 'template', of: 'kubectl' };
  return {
    kind: 'template',
    of: 'kubectl',
    resource: resource.split('/')[0] ?? resource,
    list: verb === 'get' && !single,
  };
}

function override(read: ReadArguments, verb: string | undefined): Found | undefined {
  const body = verb === 'run' ? optionText(read, '--overrides') : undefined;
  return body === undefined ? undefined : found(body, 'json', { kind: 'patch', type: 'merge', resource: 'pod' });
}

function found({ pieces, holes }: WordText, language: string, purpose: Purpose): Found {
  return { pieces, holes, language, purpose };
}
