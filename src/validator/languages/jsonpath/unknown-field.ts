import { nearestWord } from '../../cli/suggestion';
import type { SchemaTable } from '../../manifests/schema/table';
import type { RuleDescription, RuleRemark } from '../../rule';
import type { JsonPathSteps } from './parse';

export const templateUnknownField: RuleDescription = {
  id: 'jsonpath/unknown-field',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Path to a field that the resource does not have', 'zh-Hans': '路径指向资源没有的字段' },
  rationale: {
    en: 'kubectl prints an empty line and no error, which looks like an answer.',
    'zh-Hans': 'kubectl 只输出空行而不报错，看起来却像是结果。',
  },
  docs: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  examples: {
    wrong: [
      { language: 'bash', code: "kubectl get pods -o jsonpath='{.items[*].status.podIPAddress}'" },
      { language: 'bash', code: 'kubectl get pods -o custom-columns=NAME:.metadata.name,NODE:.spec.node' },
      { language: 'bash', code: "kubectl get pods -o jsonpath='{.status.podIP}'" },
      { language: 'bash', code: 'kubectl get pod "$POD" -o jsonpath=\'{.sepc.nodeName}\'' },
    ],
    right: [
      { language: 'bash', code: "kubectl get pods -o jsonpath='{.items[*].status.podIP}'" },
      { language: 'bash', code: 'kubectl get pods -o custom-columns=NAME:.metadata.name,NODE:.spec.nodeName' },
    ],
  },
};

/** What a list has itself; `*` and `**` lead anywhere. */
const OF_A_LIST = new Set(['items', 'apiVersion', 'kind', 'metadata', '*', '**']);

/**
 * Follows a path through the schema of a resource. `list` says that the path starts at a list of them; otherwise `items` leads into one as
 * well, since the same word of a command may mean one object or several.
 */
export function* fieldRemarks(
  path: JsonPathSteps,
  resource: string,
  list: boolean,
  schemas: SchemaTable,
): Generator<RuleRemark> {
  const kind = schemas.resource(resource);
  if (kind === undefined) return;
  let type: string = kind.type;
  const steps = [...path];
  const [first, second] = steps;
  if (list) {
    if (first !== undefined && !OF_A_LIST.has(first.name)) {
      const { name, start, end } = first;
      yield {
        start,
        end,
        message: `Unexpected field \`${name}\` of a list, which is what kubectl prints without a name, expected \`.items[*]\` in front of it.`,
      };
    }
    if (first?.name !== 'items') return;
    steps.splice(0, second?.name === '*' ? 2 : 1);
  }
  for (const { name, start, end } of steps) {
    if (name === '**') return;
    if (type.startsWith('[]')) {
      // kubectl steps into a list with a name only through `[*]` or an index; without it prints nothing.
      if (name !== '*') return;
      type = type.slice(2);
      continue;
    }
    if (name === '*') return;
    if (type.startsWith('{}')) {
      type = type.slice(2);
      continue;
    }
    const fields = schemas.type(type);
    if (fields === undefined) return;
    const field = fields.get(name);
    if (field === undefined) {
      const near = nearestWord(name, fields.keys());
      yield {
        start,
        end,
        message: `Unexpected field \`${name}\` in a path through ${kind.kind}, expected ${near === undefined ? `a field of ${type.split('.').at(-1)}` : `\`${near}\``}.`,
      };
      return;
    }
    type = field.type;
  }
}
