import type { z } from 'zod';
import { didYouMean } from '../nearest';
import type { Path } from './yaml';

/** A value of the front matter in the words of a message: `"1.x"`, `the number 1.3`, `a list`, `an empty value`. */
export function describeValue(value: unknown): string {
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'number') return `the number ${value}`;
  return JSON.stringify(value);
}

/** A path as an author reads it: `signatures[0].text`. */
export function describePath(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index ? '.' : ''}${String(step)}`))
    .join('');
}

/** The value that a path leads to, or `undefined` where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** One thing wrong with the front matter: the path that it concerns, and the message for the author. */
export interface FrontMatterIssue {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
}

/** The fields that may stand at a place, and what to do about one that may not. */
export interface KnownFields {
  at(path: Path): readonly string[];
  remedy(field: string): string;
}

/**
 * Puts the issues of the schema into words. A message of the schema says what was expected and what to do; this adds
 * the field and what was found. Of alternatives, the one with the fewest issues is taken for what the author meant.
 */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  root: unknown,
  fields: KnownFields,
): FrontMatterIssue[] {
  return issues.flatMap((issue): FrontMatterIssue[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = fields.at(issue.path);
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        part: 'key',
        message: `Unexpected field \`${describePath([...issue.path, key])}\`, expected only ${known.join(', ')}.${didYouMean(key, known)} ${fields.remedy(key)}`,
      }));
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const [nearest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
      const rooted = nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
      return describeIssues(rooted, root, fields);
    }
    const field = describePath(issue.path);
    const found = valueAt(root, issue.path);
    const start = found === undefined ? `Missing \`${field}\`` : `Unexpected ${describeValue(found)} in \`${field}\``;
    return [{ path: issue.path, part: 'value', message: `${start}, ${issue.message}` }];
  });
}
