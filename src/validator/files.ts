import { readFileSync, statSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { ValidateOptions } from './options';
import type { FileReport, Report } from './report';
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

/** Validates files, folders and patterns, one after the other. */
export async function validateFiles(paths: readonly string[], options: ValidateOptions = {}): Promise<Report> {
  const files: FileReport[] = [];
  for (const file of expandPaths(paths)) files.push(await validateText(file, readFileSync(file, 'utf8'), options));
  return { files, notes: [] };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
