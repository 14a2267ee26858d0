/**
 * `npm run generate`: renews every generated file that needs nothing but Node, and says how the others are renewed, which come from tools
 * and sources of others and change only with their versions. CI runs it and expects no difference.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const TSX = fileURLToPath(new URL('../../node_modules/.bin/tsx', import.meta.url));

/** From this repository alone. */
const OWN: readonly (readonly [script: string, makes: string])[] = [
  ['alerts-template.ts', "the Alertmanager template of the how-to 'alert-links'"],
  ['download-scripts.ts', 'the tables inside the scripts that pages offer, and their checksums'],
  ['../trees.ts', 'the written structure of the decision trees'],
];

/** From elsewhere: what each needs stands at the top of the script. */
const FOREIGN: readonly (readonly [script: string, makes: string])[] = [
  ['cli.ts', 'what command-line tools accept, from the tools'],
  ['cli-docs.ts', 'what command-line tools accept, from their documentation'],
  ['schemas.ts', "the schemas of Kubernetes' manifests, from its Go modules"],
  ['schemas-configuration.ts', "the schemas of the components' configuration, from their Go modules"],
  ['schemas-custom.ts', 'the schemas of custom resources, from their Go modules'],
  ['schemas-files.ts', 'the schemas of files without apiVersion and kind, from Go modules'],
  ['promql.ts', 'the metrics of a cluster, from the sources of the exporters'],
  ['alert-links.ts', "the links of the notification templates, from Alertmanager's own engine"],
  ['languages-rego.ts', "Rego's built-in functions, from a Go module"],
  ['kubectl-parsers.ts', "what kubectl's own parsers accept and refuse, from its Go modules"],
];

for (const [script, makes] of OWN) {
  console.log(`${script}: ${makes}`);
  const { status } = spawnSync(TSX, [FOLDER + script], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
console.log('\nNot renewed, since they need tools or sources of others; the head of each script says which:');
for (const [script, makes] of FOREIGN) console.log(`  npx tsx scripts/generate/${script}  ${makes}`);
