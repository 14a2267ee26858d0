import type { DataNode } from '../languages/document/node';
import type { RuleDescription, RuleRemark } from '../rule';
import type { Purpose, Snippet } from '../snippet';
import type { Problem, TypedNode } from './problem';
import type { SchemaTable } from './schema/table';
import type { KindSchema } from './schema/types';

/** One object of a snippet, held to the schema of its kind. */
export interface Manifest {
  readonly root: DataNode;
  readonly apiVersion?: string;
  readonly kind?: string;
  /** The schema of its kind; undefined where the kind is unknown. */
  readonly schema?: KindSchema;
  /** A part of an object of that kind, or a patch of one. */
  readonly part?: 'excerpt' | 'strategic' | 'merge';
  readonly problems: readonly Problem[];
  /** Every object in it whose type is known, outermost first. */
  readonly typed: readonly TypedNode[];
}

/** A snippet's manifests, which often belong together. */
export interface ManifestSet {
  readonly snippet: Snippet;
  readonly purpose: Purpose;
  readonly manifests: readonly Manifest[];
  readonly schemas: SchemaTable;
  readonly kubernetes: readonly string[];
}

/** A rule about manifests in YAML or JSON. Ranges are offsets of the snippet. */
export interface ManifestRule extends RuleDescription {
  check(manifest: Manifest, set: ManifestSet): Iterable<RuleRemark>;
}

/** The objects of one type in a manifest. */
export function objectsOf(manifest: Manifest, ...types: readonly string[]): TypedNode[] {
  return manifest.typed.filter(({ type }) => types.includes(type));
}
