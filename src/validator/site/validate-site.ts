import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expandPaths, type FilesOptions, validateTexts } from '../files';
import type { Report } from '../report';

const FOLDERS = ['docs', 'i18n'];

/** Validates all pages of a site, every file of `docs` and `i18n` below `root`. Paths in the report are relative to `root`. */
export async function validateSite(root: string, options: FilesOptions = {}): Promise<Report> {
  const folders = FOLDERS.map((folder) => path.join(root, folder)).filter((folder) => existsSync(folder));
  const texts = expandPaths(folders).map((file) => ({
    path: path.relative(root, file).replaceAll('\\', '/'),
    text: readFileSync(file, 'utf8'),
  }));
  return validateTexts(texts, { ...options, site: true });
}
