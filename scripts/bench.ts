import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { listen } from '../src/server/listen';
import { siteServer } from '../src/server/server';
import { buildGrownSite } from './bench/grow';
import { benchSearch } from './bench/search';
import { measureValidator } from './bench/validator';
import { type PageWeight, weighPages } from './bench/weight';

const ROOT = path.join(__dirname, '..');

const USAGE = `Usage: npm run bench -- [--budgets]

Prints the budgets beside what was measured on the built site. Exit status 1 when a byte budget is broken.
--budgets  only what has a byte budget: no timings, no comparison with other engines`;

/** The pages that are weighed: one of each kind that a reader may land on first. The first runbook is one of the longest. */
const PAGES = [
  '/runbooks/image-pull-backoff/',
  '/runbooks/registry-dns/',
  '/zh-Hans/runbooks/registry-dns/',
  '/runbooks/kubernetes/kubepodcrashlooping/',
  '/alerts/',
  '/',
];
const GROWN_PAGES = 300;
const RUNBOOKS = 3;

/** The bytes of a first load: of a page that is read, and of one that is also a tool, as the home page with its search. */
const PAGE_BUDGET = 50_000;
const TOOL_BUDGET = 65_000;
const TOOLS = ['/alerts/', '/'];
/** Of these, what is script, on a page that is read: what it is today. The aim is 25 KB. */
const SCRIPT_BUDGET = 31_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { budgets: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return console.log(USAGE);
  if (!fs.existsSync(path.join(ROOT, 'build', 'index.html'))) {
    throw new Error('There is no built site in build/. Run "npm run build" first.');
  }
  const failures = await benchBytes();
  failures.push(...(await benchSearchWith(values.budgets)));
  if (!values.budgets) await benchValidator();
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}

async function benchBytes(): Promise<string[]> {
  console.log('First load, cold cache, brotli over all requests until the load event');
  const now = await serve(path.join(ROOT, 'build'), (site) => weighPages(site, PAGES));
  console.log(`The same with ${GROWN_PAGES} pages for each language, in a generated copy`);
  const grown = buildGrownSite(ROOT, GROWN_PAGES);
  try {
    const then = await serve(grown.root, (site) => weighPages(site, PAGES.slice(0, RUNBOOKS)));
    console.log(
      `  cold build of both languages: ${grown.seconds.toFixed(0)} s for ${grown.pages} pages each (budget at 160: 90 s)`,
    );
    return [...now, ...then].flatMap(printWeight);
  } finally {
    grown.remove();
  }
}

function benchSearchWith(onlyBudgets: boolean): Promise<string[]> {
  if (onlyBudgets) return benchSearch(ROOT, { rivals: false });
  return serve(path.join(ROOT, 'build'), (site) => benchSearch(ROOT, { site }));
}

async function benchValidator(): Promise<void> {
  const { snippets, snippetsPerSecond, wholeSite } = await measureValidator();
  console.log(`Validator: ${snippets} snippets, ${snippetsPerSecond.toFixed(0)} a second on one core (budget 1000)`);
  console.log(
    `  the whole site, with ShellCheck where it is installed: ${(wholeSite / 1000).toFixed(1)} s (budget 10 s)`,
  );
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
  const isTool = TOOLS.includes(page);
  const budget = isTool ? TOOL_BUDGET : PAGE_BUDGET;
  const script = parts.filter((part) => part.path.endsWith('.js')).reduce((sum, part) => sum + part.bytes, 0);
  console.log(
    `  ${kilobytes(bytes).padStart(9)} of ${kilobytes(budget)}, script ${kilobytes(script)}, later ${kilobytes(later)}  ${page}  (${largest.join(', ')})`,
  );
  const tooHeavy = bytes > budget ? [`Unexpected weight of ${page}: ${bytes} bytes, expected at most ${budget}.`] : [];
  if (!isTool && script > SCRIPT_BUDGET) {
    tooHeavy.push(`Unexpected weight of the scripts of ${page}: ${script} bytes, expected at most ${SCRIPT_BUDGET}.`);
  }
  return [...tooHeavy, ...foreign.map((url) => `Unexpected request of ${page} to another host: ${url}`)];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

void main();
