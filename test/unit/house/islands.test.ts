import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ISLAND_NAMES } from '../../../src/components/islands/names';
import { isForbidden } from '../../../src/plugins/bundle/client-imports';

const ROOT = path.resolve('src');

/** Hooks and handlers that do something only where the component runs in the browser. */
const ALIVE =
  /\buse(?:State|Effect|LayoutEffect|Reducer|SyncExternalStore|DeferredValue|Transition|History)\(|\son[A-Z]\w*=\{/;

/** What the browser really runs stands in its registry; what the pages show starts at these. */
const REGISTRY = path.join(ROOT, 'client', 'registry.ts');
const files = fs
  .readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?:components|pages|theme|client)[\\/].*\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => path.join(ROOT, file));
const sources = new Map(files.map((file) => [file, fs.readFileSync(file, 'utf8')]));
/** What replaces a page whose rendering in the browser has failed: only the dev server renders pages there. */
const ONLY_IN_DEVELOPMENT = path.join(ROOT, 'theme', 'ErrorPageContent', 'index.tsx');
const isTheme = (file: string) => file.startsWith(path.join(ROOT, 'theme'));
const isIslands = (file: string) => path.basename(file) === 'islands.ts';

describe('the components of a page', () => {
  it('are static, or an island brings them to life', () => {
    const roots = files.filter((file) => isTheme(file) || isRoute(file));
    const reached = reach(roots, (file) => (isIslands(file) ? [] : importsOf(file)));
    reached.delete(ONLY_IN_DEVELOPMENT);
    const dead = [...reached].filter((file) => ALIVE.test(sources.get(file) ?? ''));
    expect(
      dead.map((file) => `${path.relative(ROOT, file)} is alive but no island: see src/components/README.md`),
    ).toEqual([]);
  });

  it('are in the registry of the browser under their names, and wrapped under the same', () => {
    const registry = sources.get(REGISTRY) ?? '';
    const wrapped = files
      .filter(isIslands)
      .flatMap((file) => [...(sources.get(file) ?? '').matchAll(/\bisland\('(\w+)'/g)]);
    expect(wrapped.map(([, name]) => name).sort()).toEqual([...ISLAND_NAMES].sort());
    expect(ISLAND_NAMES.filter((name) => !new RegExp(`^ {2}${name}[,:]`, 'm').test(registry))).toEqual([]);
  });

  it('import of React and Docusaurus only what the browser has, where they are islands', () => {
    const alive = reach([REGISTRY], importsOf);
    const wrong = [...alive].flatMap((file) =>
      [...(sources.get(file) ?? '').matchAll(/^import\s+(?!type\b)(?:[\s\S]*?\sfrom\s+)?'([^']+)';/gm)]
        .map(([, name = '']) => name)
        .filter(isForbidden)
        .map((name) => `${path.relative(ROOT, file)} -> ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Pages that a plugin adds as routes: default exports of the rooms that are named `…Page`, `…Index`, or stand in `pages`. */
function isRoute(file: string): boolean {
  return path.dirname(file) === path.join(ROOT, 'pages')
    ? /export default function (?!NotFound)/.test(sources.get(file) ?? '')
    : /(?:Page|Index|Route)\.tsx$/.test(file) && /export default/.test(sources.get(file) ?? '');
}

function reach(roots: readonly string[], next: (file: string) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...roots];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    queue.push(...next(file));
  }
  return seen;
}

/** The components that a file imports, statically or when they are needed; types and plain modules are no components. */
function importsOf(file: string): string[] {
  const text = sources.get(file) ?? '';
  const fixed = [...text.matchAll(/^(?:import|export)\s+(?!type\b)([^'"]*?)\s*(?:\bfrom\s+)?'([^']+)';/gm)];
  const later = [...text.matchAll(/\b()import\('([^']+)'\)/g)];
  return [...fixed, ...later].flatMap(([, names = '', name = '']) => {
    const found = resolve(file, name);
    if (found === undefined) return [];
    // The face of a room hands on much that this file does not use.
    return path.basename(found) === 'index.ts' ? importsOfFace(found, names) : [found];
  });
}

function importsOfFace(face: string, names: string): string[] {
  const wanted: readonly string[] = names.match(/\w+/g) ?? [];
  return [...(sources.get(face) ?? '').matchAll(/^export (?!type\b)\{([^}]*)\} from '([^']+)';/gm)]
    .filter(([, given = '']) => wanted.some((one) => new RegExp(`\\b${one}\\b`).test(given)))
    .flatMap(([, , name = '']) => resolve(face, name) ?? []);
}

function resolve(from: string, name: string): string | undefined {
  if (!/^(?:@site\/|\.)/.test(name)) return undefined;
  const target = name.startsWith('@site/') ? path.resolve(name.slice(6)) : path.resolve(path.dirname(from), name);
  return [`${target}.ts`, `${target}.tsx`, path.join(target, 'index.ts')].find((one) => sources.has(one));
}
