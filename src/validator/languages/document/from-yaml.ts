import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar } from 'yaml';
import type { DataNode, Entry } from './node';
import { scalarPieces } from './scalar-pieces';

/** Aliases are expanded in place; a document that expands into more nodes than this is not looked at further. */
const MOST_NODES = 20_000;

export interface YamlNodes {
  /** Undefined for an empty document. */
  readonly root?: DataNode;
  /** Keys that their map has already, each with the one that stood first. */
  readonly duplicates: readonly { readonly entry: Entry; readonly first: Entry }[];
  /** Whether a value is written `{{ … }}` without quotes: an action of a template, not a map as key of a map. */
  readonly template: boolean;
}

/** The nodes of a parsed YAML document. */
export function nodesOfYaml(document: Document.Parsed, text: string): YamlNodes {
  const duplicates: { entry: Entry; first: Entry }[] = [];
  if (document.contents === null) return { duplicates, template: false };
  let count = 0;
  let template = false;
  const open = new Set<Node>();
  const convert = (node: Node, place?: { start: number; end: number }): DataNode => {
    count += 1;
    const own = place ?? { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
    if (count > MOST_NODES) return { kind: 'unknown', ...own };
    if (isAlias(node)) {
      const target = node.resolve(document);
      // An anchor may name something that it is itself a part of.
      if (target === undefined || open.has(target)) return { kind: 'unknown', ...own };
      open.add(target);
      const expanded = convert(target, own);
      open.delete(target);
      return expanded;
    }
    if (isMap(node) && text.startsWith('{{', own.start)) template = true;
    if (isMap(node)) return { kind: 'map', ...own, entries: node.items.flatMap(entriesIn(new Map())) };
    if (isSeq(node)) return { kind: 'list', ...own, items: node.items.map((item) => convert(item as Node)) };
    if (isScalar(node)) return scalar(node, text, own);
    return { kind: 'unknown', ...own };
  };
  const entriesIn =
    (seen: Map<string, Entry>) =>
    (pair: Pair): Entry[] => {
      const entries = entriesOf(pair);
      const [entry] = entries;
      if (entry === undefined || isMergeKey(pair.key)) return entries;
      const first = seen.get(entry.key);
      if (first === undefined) seen.set(entry.key, entry);
      else if (first.keyStart !== entry.keyStart) duplicates.push({ entry, first });
      return entries;
    };
  const entriesOf = ({ key, value }: Pair): Entry[] => {
    const keyNode = key as Node;
    const [keyStart = 0, keyEnd = keyStart] = keyNode?.range ?? [];
    const name = isScalar(keyNode) ? String(keyNode.value) : text.slice(keyStart, keyEnd);
    const content: DataNode =
      value === null || value === undefined
        ? { kind: 'scalar', value: null, start: keyEnd, end: keyEnd }
        : convert(value as Node);
    // A merge key takes over the entries of what it names.
    if (isMergeKey(key) && content.kind === 'map') {
      count += content.entries.length;
      return count > MOST_NODES ? [] : [...content.entries];
    }
    if (isMergeKey(key) && content.kind === 'list')
      return content.items.flatMap((item) => (item.kind === 'map' ? item.entries : []));
    return [{ key: name, keyStart, keyEnd, value: content }];
  };
  const root = convert(document.contents);
  return { root, duplicates, template };
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === '<<' && key.type === Scalar.PLAIN;
}

/** Words that the YAML reader of Kubernetes takes for booleans, as YAML 1.1 has it. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map(
  [
    ['y', 'yes', 'on'],
    ['n', 'no', 'off'],
  ].flatMap((words, index) =>
    words.flatMap((word): [string, boolean][] =>
      [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)].map((form) => [form, index === 0]),
    ),
  ),
);

function scalar(node: Scalar, text: string, place: { start: number; end: number }): DataNode {
  const { value } = node;
  if (typeof value === 'string') {
    const boolean = node.type === Scalar.PLAIN ? BOOLEANS.get(value) : undefined;
    if (boolean !== undefined) return { kind: 'scalar', ...place, value: boolean };
    const [start = 0, end = start] = node.range ?? [];
    return { kind: 'scalar', ...place, value, pieces: () => scalarPieces(value, text.slice(start, end), start) };
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null)
    return { kind: 'scalar', ...place, value };
  if (typeof value === 'bigint') return { kind: 'scalar', ...place, value: Number(value) };
  return { kind: 'unknown', ...place };
}
