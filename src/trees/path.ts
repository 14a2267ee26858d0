import type { TreeId } from '../content';

/** The ids of the answers that were given, in order. */
export type Path = readonly string[];

/** The trees that were walked before this one, each with the answers that were given there. */
export type Trail = ReadonlyArray<{ readonly tree: TreeId; readonly path: Path }>;

/** Ids of questions and answers: they stand in addresses without being escaped. */
export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const LONGEST_PATH = 20;
const LONGEST_TRAIL = 8;

/** A path as it stands in `?at=`: the answers with dots between them, as in `waiting.image`. */
export function writePath(path: Path): string {
  return path.join('.');
}

/** Reads `?at=`. What is no id ends the path, so a mangled address leads as far as it can be read. */
export function readPath(text: string | null | undefined): Path {
  const path: string[] = [];
  for (const id of (text ?? '').slice(0, 1000).split('.').slice(0, LONGEST_PATH)) {
    if (!ID.test(id)) break;
    path.push(id);
  }
  return path;
}

/** A trail as it stands in `?via=`: `triage.pod-status_pod.waiting`. */
export function writeTrail(trail: Trail): string {
  return trail.map(({ tree, path }) => writePath([tree, ...path])).join('_');
}

/** Reads `?via=`. Parts that do not name a tree are left out. */
export function readTrail(text: string | null | undefined, isTree: (id: string) => id is TreeId): Trail {
  return (text ?? '')
    .slice(0, 2000)
    .split('_')
    .slice(0, LONGEST_TRAIL)
    .flatMap((part) => {
      const [tree = '', ...path] = readPath(part);
      return isTree(tree) ? [{ tree, path }] : [];
    });
}
