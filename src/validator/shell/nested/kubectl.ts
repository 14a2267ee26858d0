import type { Purpose } from '../../snippet';
import type { Invocation } from '../invocation';
import type { Word } from '../model';
import type { WordText } from '../word';
import { behind, type Found } from './found';
import { operands, optionText, optionValue } from './options';

/** The options of kubectl that take a value and may stand in front of a resource name. */
const VALUED = new Set([
  '-n',
  '--namespace',
  '--context',
  '--cluster',
  '--kubeconfig',
  '--as',
  '-s',
  '--server',
  '--token',
  '--user',
  '--request-timeout',
  '-l',
  '--selector',
  '--field-selector',
  '-o',
  '--output',
  '-p',
  '--patch',
  '--type',
  '--sort-by',
  '-c',
  '--container',
  '-f',
  '--filename',
  '--subresource',
  '--patch-file',
  '-L',
  '--label-columns',
  '--field-manager',
  '--as-group',
  '--chunk-size',
  '-v',
  '--template',
]);

/** The code in the arguments of a kubectl call: a patch, an output template, an override. */
export function kubectlSnippets({ args }: Invocation, script: string): readonly (Found | undefined)[] {
  const own = args.slice(0, args.findIndex((word) => word.text === '--') >>> 0);
  const words = operands(own, VALUED);
  const [verb, resource] = words.map((word) => word.value);
  // A variable in the place of the name is a name too.
  const single = resource?.includes('/') === true || words.length > 2;
  return [
    verb === 'patch' ? patch(own, resource, script) : undefined,
    ...template(own, script, templatePurpose(verb, resource, single), verb),
    override(own, verb, script),
  ];
}

function patch(args: readonly Word[], resource: string | undefined, script: string): Found | undefined {
  const body = optionText(args, ['-p', '--patch'], script);
  if (body === undefined) return undefined;
  const type = optionValue(args, ['--type'], script) ?? 'strategic';
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

function template(
  args: readonly Word[],
  script: string,
  purpose: Purpose,
  verb: string | undefined,
): (Found | undefined)[] {
  const output = optionText(args, ['-o', '--output'], script);
  const separate = optionText(args, ['--template'], script);
  const row = TEMPLATES.find(([prefix]) => output?.text.startsWith(prefix));
  const wait = optionText(args, ['--for'], script);
  return [
    output !== undefined && row !== undefined ? found(behind(output, row[0].length), row[1], purpose) : undefined,
    separate !== undefined
      ? found(separate, output?.text === 'jsonpath' ? 'jsonpath' : 'go-template', purpose)
      : undefined,
    verb === 'wait' && wait?.text.startsWith('jsonpath=')
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
  if (resource === undefined) return { kind: 'template' };
  return { kind: 'template', resource: resource.split('/')[0] ?? resource, list: verb === 'get' && !single };
}

function override(args: readonly Word[], verb: string | undefined, script: string): Found | undefined {
  const body = optionText(args, ['--overrides'], script);
  return verb !== 'run' || body === undefined
    ? undefined
    : found(body, 'json', { kind: 'patch', type: 'merge', resource: 'pod' });
}

function found({ pieces, holes }: WordText, language: string, purpose: Purpose): Found {
  return { pieces, holes, language, purpose };
}
