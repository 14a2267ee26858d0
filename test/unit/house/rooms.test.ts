import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import besides itself. The rooms of plain TypeScript stand first; the others connect them. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  content: [],
  shell: [],
  commands: ['shell', 'content'],
  trees: ['commands', 'content'],
  validator: ['commands', 'shell', 'content'],
  search: ['commands', 'content'],
  server: ['content'],
  css: [],
  components: ['trees', 'search', 'commands', 'content'],
  pages: ['components', 'trees', 'search', 'commands', 'content'],
  theme: ['components', 'pages', 'trees', 'search', 'commands', 'content'],
  client: ['css', 'components', 'pages', 'trees', 'search', 'commands', 'content'],
  plugins: ['components', 'pages', 'trees', 'validator', 'search', 'commands', 'content', 'server'],
};

const PLAIN = ['content', 'shell', 'commands', 'trees', 'validator', 'search', 'server'];
const UI_PACKAGE = /^(react|react-dom|@docusaurus\/|@theme\/|@mdx-js\/)/;
const ROOT = path.resolve('src');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = fs
  .readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => path.join(ROOT, file));
const imports = files.flatMap(importsOf);

describe('the rooms of the house', () => {
  it('are all known', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('import only what stands below them', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [room, target] = [roomOf(from), roomOf(to)];
      return to.startsWith(ROOT) && room !== target && !MAY_IMPORT[room]?.includes(target);
    });
    expect(wrong.filter(({ from, typeOnly }) => !(typeOnly && roomOf(from) === 'plugins')).map(show)).toEqual([]);
  });

  it('know nothing of React and Docusaurus where they are plain TypeScript', () => {
    const wrong = imports.filter(({ from, to }) => PLAIN.includes(roomOf(from)) && UI_PACKAGE.test(to));
    expect(wrong.map(show)).toEqual([]);
  });

  it('send nothing of the shell parser and its tables to the browser', () => {
    const inBrowser = ['components', 'pages', 'theme', 'search', 'trees', 'content'];
    const reached = reachableFrom(files.filter((file) => inBrowser.includes(roomOf(file))));
    expect(reached.filter((file) => roomOf(file) === 'shell').map((file) => path.relative(ROOT, file))).toEqual([]);
    expect(reached).toContain(path.join(ROOT, 'commands', 'index.ts'));
  });

  it('read the shell by its face alone', () => {
    const past = imports.filter(
      ({ from, to }) =>
        roomOf(from) !== 'shell' && roomOf(to) === 'shell' && to !== path.join(ROOT, 'shell', 'index.ts'),
    );
    expect(past.map(show)).toEqual([]);
  });

  it('have no circle of imports', () => {
    const graph = new Map(
      files.map((file) => [file, imports.filter((one) => one.from === file && !one.typeOnly).map(({ to }) => to)]),
    );
    expect(firstCircle(graph)?.map((file) => path.relative(ROOT, file))).toBeUndefined();
  });
});

/** All files that are brought along by some, through imports of values. */
function reachableFrom(starts: readonly string[]): string[] {
  const seen = new Set(starts);
  for (const file of seen) for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) seen.add(to);
  return [...seen];
}

function roomOf(file: string): string {
  return path.relative(ROOT, file).split(path.sep)[0] ?? '';
}

function show({ from, to }: Import): string {
  return `${path.relative(ROOT, from)} -> ${path.isAbsolute(to) ? path.relative(ROOT, to) : to}`;
}

function importsOf(from: string): Import[] {
  const text = fs.readFileSync(from, 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\s\S]*?\sfrom\s+)?'([^']+)';/gm)].map(
    ([, type, name = '']) => ({
      from,
      to: resolveImport(from, name),
      typeOnly: type !== undefined,
    }),
  );
}

function resolveImport(from: string, name: string): string {
  const target = name.startsWith('@site/')
    ? path.resolve(name.slice(6))
    : name.startsWith('.')
      ? path.resolve(path.dirname(from), name)
      : undefined;
  if (target === undefined) return name;
  const candidates = [`${target}.ts`, `${target}.tsx`, path.join(target, 'index.ts'), target];
  return candidates.find((candidate) => fs.existsSync(candidate)) ?? target;
}

function firstCircle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return undefined;
}
