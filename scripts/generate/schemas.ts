/**
 * Makes the schemas of Kubernetes manifests, from the sources of Kubernetes:
 * `npx tsx scripts/generate/schemas.ts 1.33=<kubernetes>,<api> 1.34=… …`, oldest first, where the two are the folders of the Go modules
 * `k8s.io/kubernetes` and `k8s.io/api` of one version (`go mod download -json k8s.io/kubernetes@v1.36.3` prints where it put them).
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { enumFields, readGoPackage } from './schemas-go';
import { openapiSchemas } from './schemas-openapi';
import { mergeVersions, reachable, tableText, type VersionSchemas } from './schemas-types';

const TARGET = new URL('../../src/validator/tables/data/kubernetes.json', import.meta.url);

const schemas: VersionSchemas[] = [];
const sources: Record<string, string> = {};
for (const argument of process.argv.slice(2)) {
  const [version = '', folders = ''] = argument.split('=');
  const [kubernetes = '', api = ''] = folders.split(',');
  const packages = readdirSync(api, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[a-z0-9]+\/v\w+\/types\.go$/.test(file))
    .map((file) => file.replace(/\/types\.go$/, ''))
    .map((path) => ({ prefix: path.replaceAll('/', '.'), source: readGoPackage(`${api}/${path}`) }));
  schemas.push(reachable(openapiSchemas(version, kubernetes, enumFields(packages))));
  sources[version] = /@(v[\d.]+)/.exec(kubernetes)?.[1] ?? '';
}

const table = {
  source: 'api/openapi-spec/swagger.json, api/discovery and the +enum types of k8s.io/api of Kubernetes',
  versions: sources,
  command: 'npx tsx scripts/generate/schemas.ts <version>=<k8s.io/kubernetes>,<k8s.io/api> …',
  ...mergeVersions(schemas),
};
writeFileSync(TARGET, tableText(table));
console.log(`${Object.keys(table.kinds).length} kinds, ${Object.keys(table.types).length} types`);
