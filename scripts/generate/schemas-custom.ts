/**
 * Makes the schemas of custom resources from their definitions (CustomResourceDefinition files of the Go modules named below):
 * `npx tsx scripts/generate/schemas-custom.ts "$(go env GOMODCACHE)"`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { HAND_WRITTEN } from './schemas-hand-written';
import { type Field, type Kind, mergeVersions, tableText } from './schemas-types';

/** Folders of definitions in the module cache, and which of their kinds are taken. */
const SOURCES: readonly { readonly folder: string; readonly kinds: RegExp }[] = [
  {
    folder: 'github.com/prometheus-operator/prometheus-operator@v0.91.0/example/prometheus-operator-crd',
    kinds:
      /^(?:PrometheusRule|ServiceMonitor|PodMonitor|Probe|ScrapeConfig|AlertmanagerConfig|Prometheus|Alertmanager)$/,
  },
  { folder: 'sigs.k8s.io/gateway-api@v1.5.1/config/crd/standard', kinds: /./ },
  {
    folder: 'github.com/cert-manager/cert-manager@v1.21.2/deploy/crds',
    kinds: /^(?:Certificate|CertificateRequest|Issuer|ClusterIssuer|Challenge|Order)$/,
  },
  {
    folder: 'github.com/open-policy-agent/frameworks/constraint@v0.0.0-20260616163050-e1eaa1bf6d62/config/crds',
    kinds: /^ConstraintTemplate$/,
  },
  {
    folder: 'github.com/external-secrets/external-secrets@v1.3.2/config/crds/bases',
    kinds:
      /^(?:ExternalSecret|ClusterExternalSecret|SecretStore|ClusterSecretStore|\w+AccessToken|ECRAuthorizationToken)$/,
  },
  { folder: 'github.com/sigstore/policy-controller@v0.13.1/config', kinds: /^ClusterImagePolicy$/ },
];

/** Fields that a definition leaves open although it is known what they hold. */
const KNOWN_TYPES: Readonly<Record<string, string>> = { openAPIV3Schema: 'apiextensions.v1.JSONSchemaProps' };

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
}

interface Definition {
  readonly kind?: string;
  readonly spec?: {
    readonly group: string;
    readonly scope: string;
    readonly names: { readonly kind: string; readonly plural: string; readonly shortNames?: readonly string[] };
    readonly versions: readonly {
      readonly name: string;
      readonly served: boolean;
      readonly schema?: { readonly openAPIV3Schema: Schema };
    }[];
  };
}

const TARGET = new URL('../../src/validator/tables/data/custom-resources.json', import.meta.url);
const cache = process.argv[2] ?? '';
const types = new Map<string, ReadonlyMap<string, Field>>();
const kinds = new Map<string, Kind>();
/** Types of the same fields are one. */
const known = new Map<string, string>();

for (const { folder, kinds: wanted } of SOURCES) {
  for (const file of readdirSync(`${cache}/${folder}`).filter((name) => name.endsWith('.yaml'))) {
    for (const document of parseAllDocuments(readFileSync(`${cache}/${folder}/${file}`, 'utf8')))
      if ('toJS' in document) addDefinition((document.toJS() ?? {}) as Definition, wanted);
  }
}

const table = {
  source: 'CustomResourceDefinitions of the modules below; the kinds of hand-written.ts from their documentation',
  modules: SOURCES.map(({ folder }) => folder.split('/').slice(0, 4).join('/')),
  command: 'npx tsx scripts/generate/schemas-custom.ts "$(go env GOMODCACHE)"',
  ...mergeVersions([{ version: 'any', types, kinds }]),
};
writeFileSync(
  TARGET,
  tableText({
    ...table,
    kinds: { ...table.kinds, ...HAND_WRITTEN.kinds },
    types: { ...table.types, ...HAND_WRITTEN.types },
  }),
);
console.log(`${Object.keys(table.kinds).length} kinds, ${Object.keys(table.types).length} types`);

function addDefinition({ kind, spec }: Definition, wanted: RegExp): void {
  if (kind !== 'CustomResourceDefinition' || spec === undefined || !wanted.test(spec.names.kind)) return;
  const { group, scope, names, versions } = spec;
  for (const { name, served, schema } of versions) {
    if (!served || schema === undefined) continue;
    const prefix = `${group.split('.')[0]}.${name}.${names.kind}`;
    const root = { ...schema.openAPIV3Schema, properties: { ...schema.openAPIV3Schema.properties } };
    const type = typeOf(root, prefix);
    const fields = new Map(types.get(type));
    for (const one of ['apiVersion', 'kind']) fields.set(one, { type: 'string', required: false });
    fields.set('metadata', { type: 'meta.v1.ObjectMeta', required: false });
    types.set(prefix, fields);
    kinds.set(`${group}/${name} ${names.kind}`, {
      type: prefix,
      resource: names.plural,
      shortNames: names.shortNames ?? [],
      namespaced: scope === 'Namespaced',
    });
  }
}

function typeOf(schema: Schema, path: string): string {
  if (schema['x-kubernetes-int-or-string']) return 'int-or-string';
  if (schema.type === 'array') return `[]${typeOf(schema.items ?? {}, path)}`;
  if (schema.type === 'integer' || schema.type === 'number' || schema.type === 'boolean' || schema.type === 'string')
    return schema.type === 'string' && schema.format === 'byte' ? 'base64' : schema.type;
  if (schema.type !== 'object' || schema['x-kubernetes-preserve-unknown-fields']) return 'any';
  if (typeof schema.additionalProperties === 'object') return `{}${typeOf(schema.additionalProperties, path)}`;
  if (schema.properties === undefined) return 'any';
  const required = new Set(schema.required ?? []);
  const fields = new Map(
    Object.entries(schema.properties).map(([name, property]): [string, Field] => [
      name,
      {
        type: KNOWN_TYPES[name] ?? typeOf(property, `${path}.${name}`),
        required: required.has(name),
        values: valuesOf(property),
        keys: property['x-kubernetes-list-map-keys'],
      },
    ]),
  );
  const text = JSON.stringify([...fields]);
  const same = known.get(text);
  if (same !== undefined) return same;
  known.set(text, path);
  types.set(path, fields);
  return path;
}

function valuesOf(schema: Schema): readonly string[] | undefined {
  const values = (schema.items ?? schema).enum?.filter((value) => typeof value === 'string' && value !== '');
  // A value with a blank would not fit the form of the table.
  return values?.some((value) => /[ |]/.test(String(value))) ? undefined : values?.map(String);
}
