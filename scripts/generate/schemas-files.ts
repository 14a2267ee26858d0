/**
 * Makes the schemas of files without apiVersion and kind, Alertmanager's configuration and `registries.yaml` of k3s and RKE2, from their Go
 * types: `npx tsx scripts/generate/schemas-files.ts "$(go env GOMODCACHE)"`, after `go mod download` of the modules named below.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { GoTypes } from './schemas-go-types';
import { type Kind, mergeVersions, reachable, tableText } from './schemas-types';

const MODULES: Readonly<Record<string, string>> = {
  'github.com/prometheus/alertmanager': 'v0.34.2',
  'github.com/prometheus/common': 'v0.70.1',
  'github.com/rancher/wharfie': 'v0.7.1',
};

/** The files, by the name that `k8s=` may give them. */
const FILES: readonly { readonly path: string; readonly type: string; readonly kind: string }[] = [
  { path: 'github.com/prometheus/alertmanager/config', type: 'Config', kind: 'alertmanager AlertmanagerFile' },
  { path: 'github.com/rancher/wharfie/pkg/registries', type: 'Registry', kind: 'k3s RegistriesFile' },
];

/** Types that read a text, or several forms, by code of their own. */
const COMMON = 'github.com/prometheus/common';
const ALERTMANAGER = 'github.com/prometheus/alertmanager';
const BY_CODE: Readonly<Record<string, string>> = {
  [`${COMMON}/model.Duration`]: 'string',
  [`${COMMON}/model.LabelSet`]: '{}string',
  [`${COMMON}/model.LabelName`]: 'string',
  [`${COMMON}/config.URL`]: 'string',
  [`${COMMON}/config.TLSVersion`]: 'string',
  [`${COMMON}/config.ProxyHeader`]: 'any',
  [`${COMMON}/config.Headers`]: 'any',
  [`${ALERTMANAGER}/config/common.URL`]: 'string',
  [`${ALERTMANAGER}/config/common.SecretURL`]: 'string',
  [`${ALERTMANAGER}/config/common.MatchRegexps`]: '{}string',
  [`${ALERTMANAGER}/config/common.Matchers`]: '[]string',
  [`${ALERTMANAGER}/config.HostPort`]: 'string',
  [`${ALERTMANAGER}/config.duration`]: 'string',
  [`${ALERTMANAGER}/notify/jira.JiraFieldConfig`]: 'any',
  [`${ALERTMANAGER}/timeinterval.TimeInterval`]: 'any',
  [`${ALERTMANAGER}/tracing.TracingConfig`]: 'any',
  [`${ALERTMANAGER}/eventrecorder.Config`]: 'any',
};

const cache = process.argv[2] ?? '';
const types = new GoTypes(folderOf, BY_CODE);
const kinds = new Map<string, Kind>();
for (const { path, type, kind } of FILES) {
  const name = types.add(path, type);
  if (name === undefined) throw new Error(`The module cache has no ${path}.`);
  kinds.set(kind, { type: name, resource: '-', shortNames: [], namespaced: false });
}
// The rules of a file are those of a PrometheusRule.
const RULES = { 'prometheus RulesFile': 'monitoring.v1.PrometheusRule.spec - cluster' };
const made = mergeVersions([reachable({ version: 'any', types: types.found, kinds })]);
const table = {
  source: 'the Go types of the files of Alertmanager, and of k3s and RKE2',
  versions: MODULES,
  command: 'npx tsx scripts/generate/schemas-files.ts "$(go env GOMODCACHE)"',
  ...made,
  kinds: { ...made.kinds, ...RULES },
};
writeFileSync(new URL('../../src/validator/tables/data/files.json', import.meta.url), tableText(table));
console.log(`${Object.keys(table.kinds).length} kinds, ${Object.keys(table.types).length} types`);

/** Where a Go package lies in the module cache. */
function folderOf(path: string): string | undefined {
  const module = path.split('/').slice(0, 3).join('/');
  const folder = `${cache}/${module}@${MODULES[module]}${path.slice(module.length)}`;
  return existsSync(folder) ? folder : undefined;
}
