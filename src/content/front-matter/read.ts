import type { z } from 'zod';
import type { Kind } from '../kind';
import type { Problem } from '../page';
import { describeIssues, type KnownFields } from './describe';
import { englishFields, englishFrontMatter, TRANSLATED_FIELDS, translatedFrontMatter } from './schema';
import { type FrontMatterSource, parseFrontMatter } from './yaml';

/** The front matter of a file: its data where it is right, else what is wrong with it. */
export interface FrontMatter<Data> {
  readonly source?: FrontMatterSource;
  readonly data?: Data;
  readonly problems: readonly Problem[];
}

/** What the front matter of an English page holds once it has been checked. */
export type EnglishFrontMatter = z.output<ReturnType<typeof englishFrontMatter>>;

/** What the front matter of a translation holds once it has been checked. */
export type TranslatedFrontMatter = z.output<typeof translatedFrontMatter>;

/** Reads the front matter of an English page of a kind from the whole text of its file. */
export function readEnglishFrontMatter(file: string, text: string, kind: Exclude<Kind, 'tree'>) {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return readFrontMatter(file, text, englishFrontMatter(kind, folder), {
    at: englishFields,
    remedy: () => 'Remove it, or correct its name.',
  });
}

/** Reads the front matter of a translation from the whole text of its file. */
export function readTranslatedFrontMatter(file: string, text: string) {
  return readFrontMatter(file, text, translatedFrontMatter, {
    at: () => TRANSLATED_FIELDS,
    remedy: (field) =>
      englishFields([]).includes(field)
        ? 'Facts stand in the English page only: remove it here.'
        : 'Remove it, or correct its name.',
  });
}

function readFrontMatter<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
  fields: KnownFields,
): FrontMatter<Data> {
  const source = parseFrontMatter(text);
  if (source === undefined) {
    const message =
      'Missing front matter, expected `---` on the first line, the fields of the page, and `---` again. CONTRIBUTING.md lists the fields.';
    return { problems: [{ file, line: 1, column: 1, message }] };
  }
  if (source.errors.length > 0) {
    const problems = source.errors.map(({ place, code, message }) => ({
      file,
      ...place,
      message:
        code === 'DUPLICATE_KEY'
          ? 'Unexpected second field of this name, expected each field once. Remove one of the two.'
          : `Unexpected YAML in the front matter, expected fields as \`name: value\` (${message.replace(/\.$/, '')}). Put texts with \`: \`, \`#\`, \`*\` or quotes into quotes.`,
    }));
    return { source, problems };
  }
  const result = schema.safeParse(source.value);
  if (result.success) return { source, data: result.data, problems: [] };
  const problems = describeIssues(result.error.issues, source.value, fields).map(({ path, part, message }) => ({
    file,
    ...source.placeOf(path, part),
    message,
  }));
  return { source, problems };
}
