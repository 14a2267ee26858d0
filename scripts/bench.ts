import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { listen, siteServer } from '../src/server/server';
import { buildGrownSite } from './bench/grow';
import { type PageWeight, weighPages } from './bench/weight';

const ROOT = path.join(__dirname, '..');

/** The pages that are weighed: one of each kind that a reader may land on first. */
const PAGES = [
  '/runbooks/image-pull-backoff/',
  '/zh-Hans/runbooks/image-pull-backoff/',
  '/runbooks/kubernetes/kubepodcrashlooping/',
  '/alerts/',
  '/',
];
const RUNBOOK_BUDGET = 160_000;
const GROWN_PAGES = 300;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { budgets: { type: 'boolean' } } });
  const failures: string[] = [];
  if (!fs.existsSync(path.join(ROOT, 'build', 'index.html')))
    throw new Error('There is no built site in build/. Run "npm run build" first.');

  console.log('First load, cold cache, brotli over all requests until the load event');
  const weights = await serve(path.join(ROOT, 'build'), (site) => weighPages(site, PAGES));
  failures.push(...weights.flatMap(printWeight));

  console.log(`\nThe same with ${GROWN_PAGES} pages for each language, in a generated copy`);
  const grown = buildGrownSite(ROOT, GROWN_PAGES);
  try {
    const [weight] = await serve(grown.root, (site) => weighPages(site, PAGES.slice(0, 1)));
    if (weight) failures.push(...printWeight(weight));
    console.log(
      `  build of both languages, cold: ${grown.seconds.toFixed(1)} s for ${grown.pages} pages each (at 160: under 90 s)`,
    );
  } finally {
    grown.remove();
  }
  if (!values.budgets) console.log('\nMore figures: npm run bench -- --help');

  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}

async function serve<Result>(root: string, use: (site: string) => Promise<Result>): Promise<Result> {
  const server = siteServer(root);
  const port = await listen(server, 4330);
  try {
    return await use(`http://localhost:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function printWeight({ path: page, bytes, later, parts, foreign }: PageWeight): string[] {
  const largest = parts.slice(0, 4).map((part) => `${path.basename(part.path) || 'page'} ${kilobytes(part.bytes)}`);
  console.log(
    `  ${kilobytes(bytes).padStart(9)}  budget ${kilobytes(RUNBOOK_BUDGET)}, later ${kilobytes(later)}  ${page}  (${largest.join(', ')})`,
  );
  const tooHeavy =
    bytes > RUNBOOK_BUDGET ? [`Unexpected weight of ${page}: ${bytes} bytes, expected at most ${RUNBOOK_BUDGET}.`] : [];
  return [...tooHeavy, ...foreign.map((url) => `Unexpected request of ${page} to another host: ${url}`)];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

void main();
