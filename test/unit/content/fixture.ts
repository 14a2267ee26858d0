import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ReadOptions, readPages } from '../../../src/content/read';

export const FIXTURE = 'test/fixtures/content/site';
export const CHINESE = 'i18n/zh-Hans/docusaurus-plugin-content-docs/current';
export const TLS = 'docs/runbooks/images/registry-tls.md';
export const TLS_CHINESE = `${CHINESE}/runbooks/images/registry-tls.md`;
export const SECRET = 'docs/how-to/image-pull-secret.md';

export const OPTIONS: ReadOptions = {
  trees: new Set(),
  alerts: new Map([
    ['KubePodCrashLooping', '/runbooks/kubernetes/kubepodcrashlooping/'],
    ['KubePodNotReady', '/runbooks/kubernetes/kubepodnotready/'],
  ]),
};

/** What to do with a file of the fixture: replace a text that it holds, give it a new content, or remove it. */
export type Change = readonly [from: string | RegExp, to: string] | { readonly content: string } | 'remove';

/** Reads a copy of the fixture in which some files were changed. */
export function readChanged(changes: Readonly<Record<string, Change>>, options: ReadOptions = OPTIONS) {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(FIXTURE, root, { recursive: true });
    for (const [file, change] of Object.entries(changes)) {
      const path = join(root, file);
      if (change === 'remove') rmSync(path);
      else {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, 'content' in change ? change.content : replaced(readFileSync(path, 'utf8'), change));
      }
    }
    return readPages(root, options);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The problems of a changed fixture as an author sees them. */
export function problemsOf(changes: Readonly<Record<string, Change>>, options: ReadOptions = OPTIONS): string {
  return readChanged(changes, options)
    .problems.map(({ file, line, column, message }) => `${file.replace(CHINESE, 'zh')}:${line}:${column} ${message}`)
    .join('\n');
}

function replaced(text: string, [from, to]: readonly [string | RegExp, string]): string {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`The fixture does not hold ${String(from)}.`);
  return result;
}
