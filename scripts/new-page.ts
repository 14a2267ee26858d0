import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { didYouMean, PAGE_KEYS } from '../src/content';
import { ALERT_NAMES } from '../src/content/alerts';
import { newPage, whyNoNewPage } from '../src/content/new-page';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Starts a page in all languages. Exit code 1 where a file is there already, 2 for a key that no page can have. */
function main([key, ...more]: readonly string[]): number {
  if (key === undefined || more.length > 0) {
    process.stderr.write('Usage: npm run new-page -- <key of the catalogue or name of an alert>\n');
    return 2;
  }
  const reason = whyNoNewPage(key, ALERT_NAMES);
  if (reason !== undefined) {
    process.stderr.write(`${reason}${didYouMean(key, [...PAGE_KEYS, ...ALERT_NAMES])}\n`);
    return 2;
  }
  const files = newPage(key, new Date().toISOString().slice(0, 10));
  const existing = files.filter(({ file }) => existsSync(join(ROOT, file)));
  if (existing.length > 0) {
    process.stderr.write(`Nothing written, since ${existing.map(({ file }) => file).join(' and ')} exists.\n`);
    return 1;
  }
  for (const { file, text } of files) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
    process.stdout.write(`${file}\n`);
  }
  process.stdout.write('CONTRIBUTING.md says how to fill them; `npm run coverage` says what is still missing.\n');
  return 0;
}

process.exitCode = main(process.argv.slice(2));
