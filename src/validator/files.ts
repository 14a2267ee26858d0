import { readFileSync, statSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { ValidateOptions } from './options';
import type { FileReport, Report } from './report';
import { askShellCheck } from './shellcheck/ask';
import { validateText } from './validate';

/** A path that names nothing, or a file that cannot be read. */
export class UnreadablePath extends Error {}

/**
 * The files that paths stand for, sorted, each once: a file is itself whatever its ending; a folder is the `.md`, `.mdx` and `.markdown` files
 * below it; anything else is a glob pattern. Throws `UnreadablePath` where a path stands for nothing.
 */
export function expandPaths(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => {
    const found = isFile(path)
      ? [path]
      : globSync(isFolder(path) ? `${path.replace(/\/+$/, '')}/**/*.{md,mdx,markdown}` : path, GLOB_OPTIONS);
    if (found.length === 0 && !isFolder(path))
      throw new UnreadablePath(
        `Unexpected path \`${path}\`, expected a file, a folder or a pattern that matches files.`,
      );
    return found;
  });
  return [...new Set(files.map((file) => file.replaceAll('\\', '/')))].sort();
}

const GLOB_OPTIONS = { ignore: ['**/node_modules/**'], expandDirectories: false, absolute: false };

export interface FilesOptions extends Omit<ValidateOptions, 'shellcheck'> {
  /** Whether ShellCheck is asked, where it is installed; yes by default. */
  readonly shellcheck?: boolean;
}

/** A file with its text; `path` is what the report names. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** Validates files, folders and patterns. */
export async function validateFiles(paths: readonly string[], options: FilesOptions = {}): Promise<Report> {
  return validateTexts(
    expandPaths(paths).map((path) => ({ path, text: readFileSync(path, 'utf8') })),
    options,
  );
}

/** Validates several texts, with one run of ShellCheck for all their scripts. */
export async function validateTexts(texts: readonly NamedText[], options: FilesOptions = {}): Promise<Report> {
  const { lookup, note } =
    options.shellcheck === false ? { lookup: undefined, note: undefined } : await askShellCheck(texts);
  const files: FileReport[] = [];
  for (const { path, text } of texts) files.push(await validateText(path, text, { ...options, shellcheck: lookup }));
  return { files, notes: note === undefined ? [] : [note] };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
