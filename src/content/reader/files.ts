import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../locale';
import type { Problem } from '../page';
import { DOCS_FOLDERS } from '../page-file';
import { type SourceText, sourceText } from './source-text';

/** A file below the folder of a language. */
export interface SourceFile {
  readonly locale: Locale;
  /** Below the folder of the language, with `/`. */
  readonly path: string;
  /** From the project's root, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** The files of the pages, and what is wrong with those that hold no readable text. */
export interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** Every file that is there, from the project's root, readable or not. */
  readonly names: ReadonlySet<string>;
}

/** Reads every Markdown file of the pages of all languages, in a fixed order. Names that start with `.` or `_` are left out. */
export function readSourceFiles(root: string): SourceFiles {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const names = new Set<string>();
  for (const locale of LOCALES) {
    const folder = DOCS_FOLDERS[locale];
    for (const path of pathsBelow(join(root, folder))) {
      const file = `${folder}/${path}`;
      names.add(file);
      const read = readText(join(root, file));
      if ('text' in read) files.push({ locale, path, file, text: read.text });
      else problems.push({ file, locale, ...read.problem });
    }
  }
  return { files, problems, names };
}

function readText(path: string): SourceText {
  try {
    if (statSync(path).isDirectory()) {
      return {
        problem: {
          line: 1,
          column: 1,
          message: 'Unexpected folder with the name of a page, expected a file. Rename it.',
        },
      };
    }
    return sourceText(readFileSync(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/, \w+ '.*'$/, '') : String(error);
    return {
      problem: {
        line: 1,
        column: 1,
        message: `Unreadable file (${reason}), expected a file that may be read. Correct its rights, or remove it.`,
      },
    };
  }
}

function pathsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.mdx?$/.test(path) && !/(?:^|\/)[._]/.test(path))
    .sort();
}
