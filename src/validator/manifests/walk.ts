import { nearestWord } from '../cli/suggestion';
import { type DataNode, describe, entryOf, type MapNode, quoted } from '../languages/document/node';
import { VALUES } from './enums';
import type { Problem, ProblemCode, TypedNode } from './problem';
import { quantityProblem } from './quantity';
import type { SchemaTable } from './schema/table';
import { compareVersions, type FieldSchema } from './schema/types';
import { expected, oneOf, pathText, plural, unknownField } from './walk-texts';

/** How strictly a document is read. */
export interface WalkOptions {
  readonly kubernetes: readonly string[];
  /** Fields may be missing everywhere: a patch. */
  readonly partial?: boolean;
  /** Fields may be missing in the outermost object: an excerpt. */
  readonly partialRoot?: boolean;
  /** `null` deletes a field and `$patch` and its like are instructions: a patch of this kind. */
  readonly patch?: 'strategic' | 'merge';
}

export interface WalkResult {
  readonly problems: readonly Problem[];
  readonly typed: readonly TypedNode[];
}

const DEEPEST = 60;

/** Holds a document to the schema of a type: every field known, of its type and with an allowed value, nothing missing. */
export function walk(root: DataNode, type: string, schemas: SchemaTable, options: WalkOptions): WalkResult {
  const walker = new Walker(schemas, options);
  walker.value(root, type, []);
  return walker;
}

class Walker implements WalkResult {
  readonly problems: Problem[] = [];
  readonly typed: TypedNode[] = [];

  constructor(
    private readonly schemas: SchemaTable,
    private readonly options: WalkOptions,
  ) {}

  private report(code: ProblemCode, start: number, end: number, message: string): void {
    this.problems.push({ code, start, end, message });
  }

  value(node: DataNode, own: string, path: readonly (string | number)[], field?: FieldSchema): void {
    if (node.kind === 'unknown' || own === 'any' || path.length > DEEPEST) return;
    if (node.kind === 'scalar' && node.value === null) {
      this.nothing(node, own, path, field);
      return;
    }
    if (own.startsWith('[]')) {
      this.list(node, own.slice(2), path, field);
      return;
    }
    if (own.startsWith('{}')) {
      this.map(node, own.slice(2), path);
      return;
    }
    const fields = this.schemas.type(own);
    if (fields !== undefined) {
      this.object(node, own, fields, path);
      return;
    }
    this.simple(node, own, path, field);
  }

  private nothing(node: DataNode, own: string, path: readonly (string | number)[], field?: FieldSchema): void {
    if (this.options.patch !== undefined || field?.required !== true) return;
    this.report(
      'wrong-type',
      Math.max(0, node.start - (node.start === node.end ? 1 : 0)),
      node.end,
      `Unexpected empty value for \`${pathText(path)}\`, expected ${expected(own)}.`,
    );
  }

  private list(node: DataNode, own: string, path: readonly (string | number)[], field?: FieldSchema): void {
    if (node.kind !== 'list') {
      this.wrongType(node, `a list of ${plural(own)}`, path);
      return;
    }
    for (const [index, item] of node.items.entries())
      this.value(item, own, [...path, index], { ...entryField, ...field });
    this.duplicates(node.items, path, field?.keys ?? []);
  }

  private map(node: DataNode, own: string, path: readonly (string | number)[]): void {
    if (node.kind !== 'map') {
      this.wrongType(node, `an object of ${plural(own)}`, path);
      return;
    }
    for (const { key, value: inner } of node.entries) this.value(inner, own, [...path, key]);
  }

  private object(
    node: DataNode,
    own: string,
    fields: ReadonlyMap<string, FieldSchema>,
    path: readonly (string | number)[],
  ): void {
    if (node.kind !== 'map') {
      this.wrongType(node, 'an object', path);
      return;
    }
    this.typed.push({ type: own, node, path });
    for (const { key, keyStart, keyEnd, value: inner } of node.entries) {
      if (this.options.patch === 'strategic' && isInstruction(key)) continue;
      const field = fields.get(key);
      if (field === undefined) this.report('unknown-field', keyStart, keyEnd, unknownField(key, fields, path));
      else {
        this.versions(field, keyStart, keyEnd, [...path, key]);
        this.value(inner, field.type, [...path, key], { ...field, values: VALUES[`${own}.${key}`] ?? field.values });
      }
    }
    if (this.options.partial !== true && !(this.options.partialRoot === true && path.length === 0))
      this.missing(node, fields, path);
  }

  private versions(field: FieldSchema, start: number, end: number, path: readonly (string | number)[]): void {
    const { since, until } = field;
    const without = this.options.kubernetes.filter(
      (version) =>
        (since !== undefined && compareVersions(version, since) < 0) ||
        (until !== undefined && compareVersions(version, until) > 0),
    );
    if (without.length === 0) return;
    const span = since === undefined ? `until ${until}` : `since Kubernetes ${since}`;
    this.report(
      'version-field',
      start,
      end,
      `Unexpected \`${pathText(path)}\`: it exists ${span}, but not in ${without.join(', ')}, for which this page is checked.`,
    );
  }

  private missing(node: MapNode, fields: ReadonlyMap<string, FieldSchema>, path: readonly (string | number)[]): void {
    for (const { name, required } of fields.values()) {
      if (!required || entryOf(node, name) !== undefined) continue;
      const [first] = node.entries;
      const [start, end] = first === undefined ? [node.start, node.end] : [first.keyStart, first.keyEnd];
      const where = path.length === 0 ? 'object' : `\`${pathText(path)}\``;
      this.report(
        'missing-field',
        start,
        end,
        `Unexpected ${where} without \`${name}\`, expected \`${pathText([...path, name])}\`: the field is required.`,
      );
    }
  }

  private duplicates(items: readonly DataNode[], path: readonly (string | number)[], keys: readonly string[]): void {
    if (keys.length === 0) return;
    const seen = new Set<string>();
    for (const item of items) {
      const names = keys.map((key) => keyValue(item, key));
      if (names.some((name) => name === undefined)) continue;
      const name = names.join(' ');
      const entry = entryOf(item, keys[0] ?? '');
      if (seen.has(name) && entry !== undefined)
        this.report(
          'duplicate-entry',
          entry.value.start,
          entry.value.end,
          `Unexpected second entry with ${keys.map((key, index) => `\`${key}: ${names[index]}\``).join(' and ')} in \`${pathText(path)}\`, expected each once.`,
        );
      seen.add(name);
    }
  }

  private simple(node: DataNode, own: string, path: readonly (string | number)[], field?: FieldSchema): void {
    if (node.kind !== 'scalar') {
      this.wrongType(node, expected(own), path);
      return;
    }
    const { value: content } = node;
    if (own === 'quantity') {
      const problem = quantityProblem(content);
      if (problem !== undefined)
        this.report(
          'quantity',
          node.start,
          node.end,
          `Unexpected quantity ${quoted(String(content))} for \`${pathText(path)}\`: ${problem}.`,
        );
      return;
    }
    if (!fits(content, own)) {
      this.wrongType(node, expected(own), path);
      return;
    }
    const { values } = field ?? {};
    if (values !== undefined && typeof content === 'string' && content !== '' && !values.includes(content)) {
      const near = values.find((one) => one.toLowerCase() === content.toLowerCase()) ?? nearestWord(content, values);
      this.report(
        'unknown-value',
        node.start,
        node.end,
        `Unexpected value ${quoted(content)} for \`${pathText(path)}\`, expected ${near === undefined ? oneOf(values) : `\`${near}\` or another of ${oneOf(values)}`}.`,
      );
    }
  }

  private wrongType(node: DataNode, what: string, path: readonly (string | number)[]): void {
    const start = node.start;
    const end = node.kind === 'scalar' ? node.end : Math.min(node.end, start + 1);
    const boolean =
      node.kind === 'scalar' && typeof node.value === 'boolean' && what === 'a text'
        ? ' Kubernetes reads `yes`, `no`, `on`, `off`, `true` and `false` as booleans: put it into quotes.'
        : node.kind === 'scalar' && typeof node.value === 'number' && what === 'a text'
          ? ' Put it into quotes.'
          : '';
    this.report(
      'wrong-type',
      start,
      Math.max(end, start + 1),
      `Unexpected ${describe(node)} for \`${pathText(path)}\`, expected ${what}.${boolean}`,
    );
  }
}

const entryField: FieldSchema = { name: '', type: 'any', required: true };

function keyValue(item: DataNode, key: string): string | undefined {
  const entry = entryOf(item, key);
  // Of the keys of a list only the protocol of a port has a default.
  if (entry === undefined) return key === 'protocol' ? 'TCP' : undefined;
  return entry.value.kind === 'scalar' ? String(entry.value.value) : undefined;
}

function isInstruction(key: string): boolean {
  return key === '$patch' || key === '$retainKeys' || /^\$(?:setElementOrder|deleteFromPrimitiveList)\//.test(key);
}

function fits(content: string | number | boolean | null, type: string): boolean {
  if (type === 'string' || type === 'base64' || type === 'time' || type === 'duration')
    return typeof content === 'string';
  if (type === 'integer') return typeof content === 'number' && Number.isInteger(content);
  if (type === 'number') return typeof content === 'number';
  if (type === 'boolean') return typeof content === 'boolean';
  if (type === 'int-or-string')
    return typeof content === 'string' || (typeof content === 'number' && Number.isInteger(content));
  return true;
}
