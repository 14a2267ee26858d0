import { nearestWord } from '../../cli/suggestion';
import type { Remark } from '../../finding';
import { type LanguageChecker, remarksResult } from '../../language-checker';
import { loadSchemas, schemas } from '../../manifests/schema/load';
import type { SchemaTable } from '../../manifests/schema/table';
import { walk } from '../../manifests/walk';
import type { CheckContext } from '../../rule';
import { type DataNode, describe, entryOf, textAt, valueAt } from '../document/node';
import { withoutHoles } from '../holes';
import { yamlDocuments } from '../yaml/documents';
import { jsonPatchRule } from './patch-rules';
import { jsonTree } from './tree';

const OPERATIONS: Readonly<Record<string, string | undefined>> = {
  add: 'value',
  replace: 'value',
  test: 'value',
  remove: undefined,
  move: 'from',
  copy: 'from',
};

/** The body of `kubectl patch --type=json`: its operations, their paths through the resource, and their values. */
export const jsonPatchChecker: LanguageChecker = {
  languages: ['json', 'yaml'],
  rules: [jsonPatchRule],
  async prepare() {
    await loadSchemas();
  },
  check(snippet, context) {
    const { purpose } = snippet;
    if (purpose.kind !== 'patch' || purpose.type !== 'json') return remarksResult([]);
    const root = snippet.language === 'json' ? jsonTree(snippet).root : yamlDocuments(snippet)[0]?.root;
    if (root === undefined || jsonTree(snippet).problem !== undefined) return remarksResult([]);
    const word = purpose.resource?.split('/')[0];
    return remarksResult(withoutHoles(snippet, patchRemarks(root, word, context, schemas())));
  },
};

function patchRemarks(
  root: DataNode,
  resource: string | undefined,
  context: CheckContext,
  table: SchemaTable,
): Remark[] {
  if (root.kind !== 'list')
    return [
      remark(
        root,
        `Unexpected ${describe(root)} as a JSON patch, expected a list of operations; a part of the object is a patch of \`--type=merge\` or \`strategic\`.`,
      ),
    ];
  return root.items.flatMap((item) => operationRemarks(item, resource, context, table));
}

function operationRemarks(
  item: DataNode,
  resource: string | undefined,
  context: CheckContext,
  table: SchemaTable,
): Remark[] {
  const [op, path] = [textAt(item, 'op'), textAt(item, 'path')];
  const remarks: Remark[] = [];
  const opNode = valueAt(item, 'op');
  const pathNode = valueAt(item, 'path');
  if (opNode === undefined || op === undefined)
    remarks.push(remark(item, 'Missing `op` of the operation, expected for example `"op": "replace"`.'));
  else if (!Object.hasOwn(OPERATIONS, op)) {
    const near = op === 'set' || op === 'update' ? 'replace' : nearestWord(op, Object.keys(OPERATIONS));
    remarks.push(
      remark(
        opNode,
        `Unexpected operation \`${op}\`, expected ${near === undefined ? '`add`, `remove`, `replace`, `move`, `copy` or `test`' : `\`${near}\``}.`,
      ),
    );
  } else {
    const needed = OPERATIONS[op];
    if (needed !== undefined && entryOf(item, needed) === undefined)
      remarks.push(remark(item, `Missing \`${needed}\` of the operation \`${op}\`.`));
  }
  if (pathNode === undefined || path === undefined) remarks.push(remark(item, 'Missing `path` of the operation.'));
  else if (path !== '' && !path.startsWith('/'))
    remarks.push(remark(pathNode, `Unexpected path \`${path}\`, expected it to start with \`/\`.`));
  else if (resource !== undefined) remarks.push(...pathRemarks(item, pathNode, path, resource, context, table));
  return remarks;
}

/** Follows the path through the schema, then holds the value to the type that it arrives at. */
function pathRemarks(
  item: DataNode,
  pathNode: DataNode,
  path: string,
  resource: string,
  context: CheckContext,
  table: SchemaTable,
): Remark[] {
  const kind = table.resource(resource);
  if (kind === undefined) return [];
  let type: string = kind.type;
  for (const step of path.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (type === 'any') return [];
    if (type.startsWith('[]')) {
      if (!/^(?:\d+|-)$/.test(name))
        return [
          remark(pathNode, `Unexpected \`${name}\` in the path \`${path}\`, expected the index of an entry or \`-\`.`),
        ];
      type = type.slice(2);
    } else if (type.startsWith('{}')) type = type.slice(2);
    else {
      const fields = table.type(type);
      const field = fields?.get(name);
      if (field === undefined) {
        const near = nearestWord(name, fields?.keys() ?? []);
        return [
          remark(
            pathNode,
            `Unexpected field \`${name}\` in the path \`${path}\` of a ${kind.kind}, expected ${near === undefined ? 'a field of the resource; a `/` inside a key is written `~1`' : `\`${near}\``}.`,
          ),
        ];
      }
      type = field.type;
    }
  }
  const value = valueAt(item, 'value');
  if (value === undefined || textAt(item, 'op') === 'test') return [];
  return walk(value, type, table, { kubernetes: context.kubernetes, partial: true }).problems.map(
    ({ start, end, message }) => ({
      rule: jsonPatchRule.id,
      start,
      end,
      message,
    }),
  );
}

function remark(node: DataNode, message: string): Remark {
  const end = node.kind === 'scalar' ? node.end : node.start + 1;
  return { rule: jsonPatchRule.id, start: node.start, end: Math.max(end, node.start + 1), message };
}
