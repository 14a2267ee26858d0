import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readSearchableSite } from '../src/plugins/search/read-site';
import { buildIndex, openIndex, searchCorpus } from '../src/search';
import { answerJsonLine, answerReadably } from '../src/search/command-line/answer';
import { readOptions, USAGE } from '../src/search/command-line/options';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Answers queries with the same engine as the site, from the content itself. Exit code 0, 1 after bad input lines, 2 for wrong arguments. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if ('problem' in options) {
    process.stderr.write(`${options.problem}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const engine = openIndex(buildIndex(searchCorpus(readSearchableSite(ROOT), options.locale)));
  const lines =
    options.query === undefined ? createInterface({ input: process.stdin, crlfDelay: Infinity }) : [options.query];
  let number = 0;
  let problems = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    if (!options.json) {
      process.stdout.write(`${answerReadably(engine, line)}\n`);
      continue;
    }
    const answer = answerJsonLine(engine, options.query === undefined ? line : JSON.stringify(line), number);
    if ('output' in answer) process.stdout.write(`${answer.output}\n`);
    else {
      problems++;
      process.stderr.write(`${answer.problem}\n`);
    }
  }
  return problems > 0 ? 1 : 0;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
