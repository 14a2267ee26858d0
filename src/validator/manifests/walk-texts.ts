import { nearestWord } from '../cli/suggestion';
import type { FieldSchema } from './schema/types';

export function unknownField(
  key: string,
  fields: ReadonlyMap<string, FieldSchema>,
  path: readonly (string | number)[],
): string {
  const names = [...fields.keys()];
  const near = names.find((name) => name.toLowerCase() === key.toLowerCase()) ?? nearestWord(key, names);
  const place = path.length === 0 ? 'at the top' : `in \`${pathText(path)}\``;
  const some = names.filter((name) => !['apiVersion', 'kind', 'status'].includes(name));
  const help =
    near !== undefined
      ? `expected \`${near}\``
      : some.length <= 12
        ? `expected one of ${oneOf(some)}`
        : 'expected a field of this object; is it indented wrongly?';
  return `Unexpected field \`${key}\` ${place}, ${help}.`;
}

const NAMES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ['a text', 'texts'],
  integer: ['a whole number', 'whole numbers'],
  number: ['a number', 'numbers'],
  boolean: ['`true` or `false`', 'booleans'],
  quantity: ['a quantity such as `500m` or `128Mi`', 'quantities'],
  'int-or-string': ['a whole number or a text', 'numbers or texts'],
  base64: ['a text in base64', 'texts in base64'],
  time: ['a time in quotes', 'times'],
  duration: ['a duration such as `30s`', 'durations'],
};

export function expected(type: string): string {
  if (type.startsWith('[]')) return `a list of ${plural(type.slice(2))}`;
  if (type.startsWith('{}')) return `an object of ${plural(type.slice(2))}`;
  return NAMES[type]?.[0] ?? 'an object';
}

export function plural(type: string): string {
  return NAMES[type]?.[1] ?? 'objects';
}

export function oneOf(words: readonly string[]): string {
  const shown = words.slice(0, 12).map((word) => `\`${word}\``);
  return words.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** `spec.containers[0].name` */
export function pathText(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
