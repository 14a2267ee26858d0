import type { Piece } from '../../../shell';

/**
 * The content of a YAML or JSON document with the place of every part, as offsets of the snippet. Both languages become the same nodes, so
 * that the rules about manifests know nothing of the language.
 */
export type DataNode = MapNode | ListNode | ScalarNode | UnknownNode;

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface MapNode extends Place {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: DataNode;
}

export interface ListNode extends Place {
  readonly kind: 'list';
  readonly items: readonly DataNode[];
}

export interface ScalarNode extends Place {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The pieces of the value's text with their offsets in the snippet; absent where it is no text. */
  readonly pieces?: () => readonly Piece[];
}

/** Something that cannot be judged: an alias that was expanded too often. */
export interface UnknownNode extends Place {
  readonly kind: 'unknown';
}

export function entryOf(node: DataNode | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}

/** The node behind a way of keys; undefined where one of them is missing. */
export function valueAt(node: DataNode | undefined, ...keys: readonly string[]): DataNode | undefined {
  let current = node;
  for (const key of keys) current = entryOf(current, key)?.value;
  return current;
}

export function textAt(node: DataNode | undefined, ...keys: readonly string[]): string | undefined {
  return textOf(valueAt(node, ...keys));
}

export function textOf(node: DataNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

export function itemsAt(node: DataNode | undefined, ...keys: readonly string[]): readonly DataNode[] {
  const list = valueAt(node, ...keys);
  return list?.kind === 'list' ? list.items : [];
}

export function entriesAt(node: DataNode | undefined, ...keys: readonly string[]): readonly Entry[] {
  const map = valueAt(node, ...keys);
  return map?.kind === 'map' ? map.entries : [];
}

/** What a node is, in the words of a message: "Unexpected number `3` for …". */
export function describe(node: DataNode): string {
  if (node.kind === 'map') return 'object';
  if (node.kind === 'list') return 'list';
  if (node.kind === 'unknown') return 'value';
  if (node.value === null) return 'empty value';
  if (typeof node.value === 'string') return `text ${quoted(node.value)}`;
  return `${typeof node.value === 'number' ? 'number' : 'boolean'} \`${node.value}\``;
}

export function quoted(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 60 || line !== text ? `\`${line.slice(0, 57)}…\`` : `\`${line}\``;
}
