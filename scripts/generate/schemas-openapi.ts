import { readFileSync } from 'node:fs';
import type { Enums } from './schemas-go';
import type { Field, Fields, Kind, VersionSchemas } from './schemas-types';

interface Property {
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
  readonly items?: Property;
  readonly additionalProperties?: Property;
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
  readonly 'x-kubernetes-patch-merge-key'?: string;
}

interface Definition extends Property {
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
  readonly 'x-kubernetes-group-version-kind'?: readonly { group: string; version: string; kind: string }[];
}

interface Discovery {
  readonly items: readonly {
    readonly metadata: { readonly name?: string };
    readonly versions: readonly {
      readonly version: string;
      readonly resources: readonly {
        readonly resource: string;
        readonly shortNames?: readonly string[];
        readonly scope: string;
        readonly responseKind: { readonly kind: string };
      }[];
    }[];
  }[];
}

/** Definitions that are no objects in a manifest, or hold anything. */
const SIMPLE: Readonly<Record<string, string>> = {
  'apimachinery.pkg.api.resource.Quantity': 'quantity',
  'apimachinery.pkg.util.intstr.IntOrString': 'int-or-string',
  'apimachinery.pkg.runtime.RawExtension': 'any',
  'meta.v1.FieldsV1': 'any',
  'meta.v1.Time': 'time',
  'meta.v1.MicroTime': 'time',
  'meta.v1.Duration': 'duration',
};

/** The schemas of one Kubernetes version, from `api/` of its sources. `folder` is the module `k8s.io/kubernetes`. */
export function openapiSchemas(version: string, folder: string, enums: Enums): VersionSchemas {
  const text = readFileSync(`${folder}/api/openapi-spec/swagger.json`, 'utf8');
  const { definitions } = JSON.parse(text) as { definitions: Record<string, Definition> };
  const types = new Map<string, Fields>();
  const typeOfKind = new Map<string, string>();
  // An object without properties may hold anything.
  const open = Object.entries(definitions).filter(([, definition]) => definition.properties === undefined);
  const anything = new Set(open.map(([name]) => shortName(name)));
  for (const [name, definition] of Object.entries(definitions)) {
    const short = shortName(name);
    if (SIMPLE[short] !== undefined || definition.properties === undefined) continue;
    types.set(short, fieldsOf(short, definition, enums, anything));
    for (const { group, version: own, kind } of definition['x-kubernetes-group-version-kind'] ?? [])
      typeOfKind.set(`${apiVersion(group, own)} ${kind}`, short);
  }
  return { version, types, kinds: kindsOf(folder, typeOfKind) };
}

function kindsOf(folder: string, typeOfKind: ReadonlyMap<string, string>): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  const core: Discovery['items'][number] = { metadata: {}, versions: coreVersions(folder) };
  const groups = JSON.parse(readFileSync(`${folder}/api/discovery/aggregated_v2.json`, 'utf8')) as Discovery;
  for (const { metadata, versions } of [core, ...groups.items]) {
    for (const { version, resources } of versions) {
      for (const { resource, shortNames, scope, responseKind } of resources) {
        const name = `${apiVersion(metadata.name ?? '', version)} ${responseKind.kind}`;
        const type = typeOfKind.get(name);
        if (type !== undefined)
          kinds.set(name, { type, resource, shortNames: shortNames ?? [], namespaced: scope === 'Namespaced' });
      }
    }
  }
  return kinds;
}

function coreVersions(folder: string): Discovery['items'][number]['versions'] {
  const { resources } = JSON.parse(readFileSync(`${folder}/api/discovery/api__v1.json`, 'utf8')) as {
    resources: readonly { name: string; kind: string; namespaced: boolean; shortNames?: readonly string[] }[];
  };
  return [
    {
      version: 'v1',
      resources: resources
        .filter(({ name }) => !name.includes('/'))
        .map(({ name, kind, namespaced, shortNames }) => ({
          resource: name,
          shortNames,
          scope: namespaced ? 'Namespaced' : 'Cluster',
          responseKind: { kind },
        })),
    },
  ];
}

function fieldsOf(type: string, definition: Definition, enums: Enums, anything: ReadonlySet<string>): Fields {
  const required = new Set(definition.required ?? []);
  return new Map(
    Object.entries(definition.properties ?? {}).map(([name, property]): [string, Field] => [
      name,
      {
        type: typeText(property, anything),
        required: required.has(name),
        values: enums.get(`${type}.${name}`),
        keys:
          property['x-kubernetes-list-map-keys'] ??
          (property['x-kubernetes-patch-merge-key'] !== undefined && property.type === 'array'
            ? [property['x-kubernetes-patch-merge-key']]
            : undefined),
      },
    ]),
  );
}

function typeText(property: Property, anything: ReadonlySet<string>): string {
  if (property.$ref !== undefined) {
    const name = shortName(property.$ref.replace('#/definitions/', ''));
    return SIMPLE[name] ?? (anything.has(name) ? 'any' : name);
  }
  if (property.type === 'array') return `[]${typeText(property.items ?? {}, anything)}`;
  if (property.type === 'object')
    return property.additionalProperties === undefined
      ? 'any'
      : `{}${typeText(property.additionalProperties, anything)}`;
  if (property.type === 'integer' || property.type === 'number' || property.type === 'boolean') return property.type;
  if (property.type === 'string') return property.format === 'byte' ? 'base64' : 'string';
  return 'any';
}

/** `io.k8s.api.apps.v1.Deployment` is `apps.v1.Deployment`. */
export function shortName(name: string): string {
  return name
    .replace(/^io\.k8s\.api\./, '')
    .replace(/^io\.k8s\.apimachinery\.pkg\.apis\./, '')
    .replace(/^io\.k8s\.(?:apiextensions-apiserver|kube-aggregator)\.pkg\.apis\./, '')
    .replace(/^io\.k8s\./, '');
}

function apiVersion(group: string, version: string): string {
  return group === '' ? version : `${group}/${version}`;
}
