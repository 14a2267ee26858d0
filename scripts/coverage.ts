import { fileURLToPath } from 'node:url';
import {
  citationsOf,
  coverage,
  coverageTable,
  formatProblems,
  openRows,
  SEED_ROWS,
  SEEDS,
  treeCitations,
} from '../src/content/read';
import { loadSite } from '../src/plugins/content/site';

const USAGE = `Usage: npm run coverage [-- --open]

Prints how many rows of the seed documents the pages carry; with --open also every row that is still missing.
Exit status: 0, 1 where pages have problems, which are printed, 2 for a wrong option.
`;

const options = process.argv.slice(2);
const unknown = options.find((option) => option !== '--open');
if (unknown !== undefined) {
  process.stderr.write(`Unexpected ${unknown}, expected --open or nothing.\n\n${USAGE}`);
  process.exit(2);
}

const site = loadSite(fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, ''));
const citations = [...citationsOf(site.list), ...treeCitations(SEED_ROWS, site.trees)];
const covered = coverage(SEED_ROWS, citations);
if (options.includes('--open')) process.stdout.write(`${openRows(covered)}\n\n`);
process.stdout.write(`${coverageTable(covered, SEEDS, citations)}\n`);
// Last, so that a terminal shows it without scrolling.
if (site.problems.length > 0) {
  process.stderr.write(`\n${formatProblems(site.problems)}Rows on pages that could not be read do not count.\n`);
  process.exitCode = 1;
}
