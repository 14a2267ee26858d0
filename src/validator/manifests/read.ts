import type { DataNode } from '../languages/document/node';
import { entryOf, textAt } from '../languages/document/node';
import { jsonTree } from '../languages/json/tree';
import { yamlDocuments } from '../languages/yaml/documents';
import type { CheckContext } from '../rule';
import type { Snippet } from '../snippet';
import { fileKind } from './file-kind';
import type { Manifest, ManifestSet } from './manifest';
import { excerptPlace } from './schema/excerpt-path';
import type { SchemaTable } from './schema/table';
import { type WalkOptions, walk } from './walk';

/** What a snippet of YAML or JSON is, as far as manifests go. */
export type Reading =
  | { readonly kind: 'manifests'; readonly set: ManifestSet }
  /** `k8s=` names a place that does not exist. */
  | { readonly kind: 'badPath'; readonly reason: string }
  | { readonly kind: 'other'; readonly reason: string; readonly roots: readonly DataNode[] };

/** Reads the manifests, the excerpt or the patch that a snippet holds. */
export function readManifests(snippet: Snippet, context: CheckContext, schemas: SchemaTable): Reading {
  const roots = rootsOf(snippet);
  const excerpt = snippet.parent === undefined ? snippet.meta.values.get('k8s') : undefined;
  const set = (manifests: readonly Manifest[]): Reading => ({
    kind: 'manifests',
    set: { snippet, purpose: snippet.purpose, manifests, schemas, kubernetes: context.kubernetes },
  });
  if (snippet.purpose.kind === 'patch') return patchReading(snippet.purpose, roots, context, schemas, set);
  if (excerpt !== undefined) {
    const place = excerptPlace(excerpt, schemas);
    if (typeof place === 'string') return { kind: 'badPath', reason: place };
    return set(roots.map((root) => excerptManifest(root, place, context, schemas)));
  }
  const manifests = roots.flatMap(objectsIn).flatMap((root) => {
    if (isManifest(root, snippet)) return [wholeManifest(root, context, schemas)];
    const file = fileKind(root, snippet);
    return file === undefined ? [] : [schemaManifest(root, file.apiVersion, file.kind, context, schemas)];
  });
  if (manifests.length === 0)
    return {
      kind: 'other',
      reason: 'neither a manifest nor said to be a part of one: only its syntax was checked',
      roots,
    };
  return set(manifests);
}

function rootsOf(snippet: Snippet): DataNode[] {
  if (snippet.language === 'yaml')
    return yamlDocuments(snippet).flatMap(({ root, errors }) =>
      root === undefined || errors.length > 0 ? [] : [root],
    );
  const { root, problem } = jsonTree(snippet);
  return root === undefined || problem !== undefined ? [] : [root];
}

/** The entries of a `List` (or `PodList`, …), or the object itself. */
function objectsIn(root: DataNode): DataNode[] {
  if (textAt(root, 'kind')?.endsWith('List') !== true) return [root];
  const items = entryOf(root, 'items')?.value;
  return items?.kind === 'list' ? [...items.items] : [];
}

/** An object with kind and version, or one that a command reads as a manifest. */
function isManifest(root: DataNode, { purpose }: Snippet): boolean {
  if (root.kind !== 'map') return false;
  const [version, kind] = [entryOf(root, 'apiVersion'), entryOf(root, 'kind')];
  if (version !== undefined && kind !== undefined) return true;
  if (purpose.kind === 'manifest') return true;
  if (kind !== undefined) return entryOf(root, 'metadata') !== undefined && entryOf(root, 'spec') !== undefined;
  return version !== undefined && (entryOf(root, 'metadata') ?? entryOf(root, 'spec')) !== undefined;
}

function wholeManifest(root: DataNode, context: CheckContext, schemas: SchemaTable): Manifest {
  return schemaManifest(root, textAt(root, 'apiVersion'), textAt(root, 'kind'), context, schemas);
}

function schemaManifest(
  root: DataNode,
  apiVersion: string | undefined,
  kind: string | undefined,
  context: CheckContext,
  schemas: SchemaTable,
): Manifest {
  const schema = apiVersion === undefined || kind === undefined ? undefined : schemas.kind(apiVersion, kind);
  const result = schema && walk(root, schema.type, schemas, { kubernetes: context.kubernetes });
  return { root, apiVersion, kind, schema, problems: result?.problems ?? [], typed: result?.typed ?? [] };
}

function excerptManifest(
  root: DataNode,
  place: Exclude<ReturnType<typeof excerptPlace>, string>,
  context: CheckContext,
  schemas: SchemaTable,
): Manifest {
  const options: WalkOptions = { kubernetes: context.kubernetes, partialRoot: true };
  const list = place.entry && root.kind === 'list';
  const { problems, typed } = walk(root, list ? `[]${place.type}` : place.type, schemas, options);
  const { kind } = place;
  return { root, apiVersion: kind.apiVersion, kind: kind.kind, schema: kind, part: 'excerpt', problems, typed };
}

function patchReading(
  purpose: Extract<Snippet['purpose'], { kind: 'patch' }>,
  roots: readonly DataNode[],
  context: CheckContext,
  schemas: SchemaTable,
  set: (manifests: readonly Manifest[]) => Reading,
): Reading {
  if (purpose.type === 'json') return { kind: 'other', reason: 'a JSON patch', roots };
  const word = purpose.resource?.split('/')[0];
  const kind = word === undefined ? undefined : schemas.resource(word);
  if (kind === undefined) return { kind: 'other', reason: `a patch of ${word ?? 'an unknown resource'}`, roots };
  const options: WalkOptions = { kubernetes: context.kubernetes, partial: true, patch: purpose.type };
  return set(
    roots.map((root) => {
      const { problems, typed } = walk(root, kind.type, schemas, options);
      return {
        root,
        apiVersion: kind.apiVersion,
        kind: kind.kind,
        schema: kind,
        part: purpose.type as 'strategic' | 'merge',
        problems,
        typed,
      };
    }),
  );
}
