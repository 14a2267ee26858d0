import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../locale';
import { DOCS_FOLDERS } from '../page-file';

/** A file below the folder of a language. */
export interface SourceFile {
  readonly locale: Locale;
  /** Below the folder of the language, with `/`. */
  readonly path: string;
  /** From the project's root, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** Reads every Markdown file of the pages of all languages, in a fixed order. Names that start with `.` or `_` are left out. */
export function readSourceFiles(root: string): SourceFile[] {
  return LOCALES.flatMap((locale) => {
    const folder = DOCS_FOLDERS[locale];
    return pathsBelow(join(root, folder)).map((path) => {
      const file = `${folder}/${path}`;
      return { locale, path, file, text: readFileSync(join(root, file), 'utf8') };
    });
  });
}

function pathsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.mdx?$/.test(path) && !/(?:^|\/)[._]/.test(path))
    .sort();
}
