/** Proves the validator: breaks every snippet of the pages in many ways and shows which breakages it does not find. */
import { readFileSync } from 'node:fs';
import { diagramProblem } from '../src/plugins/validator/diagram';
import { expandPaths } from '../src/validator/build';
import { type MutationResult, runMutations } from '../src/validator/mutation/run';

const EXPECTED = 0.99;

async function main(): Promise<void> {
  const paths = process.argv.slice(2);
  const files = expandPaths(paths.length === 0 ? ['docs'] : paths);
  const pages = files.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const results = await runMutations(pages, { site: paths.length === 0, diagram: diagramProblem });
  for (const line of table(results)) console.log(line);
  const survivors = results.filter(({ caught, equivalent }) => !caught && equivalent === undefined);
  for (const { operator, language, file, line, shown, limit } of survivors)
    console.log(
      `survived  ${file}:${line}  ${language}, ${operator}:  ${shown}${limit === undefined ? '' : `  (${limit})`}`,
    );
  for (const one of results.filter(({ caught, equivalent }) => !caught && equivalent !== undefined)) {
    console.log(`no defect  ${one.file}:${one.line}  ${one.operator}:  ${one.shown}  (${one.equivalent})`);
  }
  const broken = results.filter(({ equivalent }) => equivalent === undefined).length;
  const rate = broken === 0 ? 1 : 1 - survivors.length / broken;
  console.log(
    `\n${broken - survivors.length} of ${broken} broken snippets caught: ${(rate * 100).toFixed(2)} %, expected at least ${EXPECTED * 100} %`,
  );
  process.exitCode = rate < EXPECTED ? 1 : 0;
}

function table(results: readonly MutationResult[]): string[] {
  const rows = new Map<string, { caught: number; survived: number }>();
  for (const { operator, language, caught, equivalent } of results) {
    if (equivalent !== undefined) continue;
    const key = `${language.padEnd(12)}${operator}`;
    const row = rows.get(key) ?? { caught: 0, survived: 0 };
    if (caught) row.caught += 1;
    else row.survived += 1;
    rows.set(key, row);
  }
  const width = Math.max(...[...rows.keys()].map((key) => key.length));
  return [
    `${'language    operator'.padEnd(width)}  caught  survived`,
    ...[...rows]
      .sort(([a], [b]) => a.localeCompare(b, 'en'))
      .map(
        ([key, { caught, survived }]) =>
          `${key.padEnd(width)}  ${String(caught).padStart(6)}  ${String(survived).padStart(8)}`,
      ),
  ];
}

void main();
