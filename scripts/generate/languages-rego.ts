/**
 * Makes the list of Rego's built-in functions from OPA's own `capabilities.json`:
 * `npx tsx scripts/generate/languages-rego.ts "$(go env GOMODCACHE)"`, after `go mod download github.com/open-policy-agent/opa@v1.22.0`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const VERSION = 'v1.22.0';
const path = `${process.argv[2] ?? ''}/github.com/open-policy-agent/opa@${VERSION}/capabilities.json`;
const { builtins } = JSON.parse(readFileSync(path, 'utf8')) as { builtins: readonly { name: string }[] };
const table = {
  source: 'capabilities.json of github.com/open-policy-agent/opa',
  version: VERSION,
  command: 'npx tsx scripts/generate/languages-rego.ts "$(go env GOMODCACHE)"',
  names: [...new Set([...builtins.map(({ name }) => name), 'set'])].sort(),
};
writeFileSync(
  new URL('../../src/validator/tables/data/rego-builtins.json', import.meta.url),
  `${JSON.stringify(table)}\n`,
);
console.log(`${table.names.length} functions`);
