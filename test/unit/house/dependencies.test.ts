import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as PackageFile;
const DECLARED = [...Object.keys(dependencies), ...Object.keys(devDependencies)];

/** The names in the middle column of the README's table of choices; `*` stands for any end of a name. */
const NAMED = choices(fs.readFileSync('README.md', 'utf8'));

function choices(readme: string): string[] {
  const section = /^## Choices\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:for|---)/.test(line))
    .flatMap((line) => [...(line.split(' | ')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
}

/** Whether a name is one of some others, or matches one that ends in `*`. */
function isAmong(name: string, others: readonly string[]): boolean {
  return others.some((one) => one === name || (one.endsWith('*') && name.startsWith(one.slice(0, -1))));
}

/** The packages that the sources import, with one file that does. */
function importedPackages(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of ['src', 'scripts', 'test']) {
    for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:ts|tsx|mts)$/.test(file) || file.startsWith('fixtures')) continue;
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      const imports = text.matchAll(
        /^(?:import|export) (?:[^;']*? from )?'([^'.][^']*)';$|\b(?:import|load)\('([^'.][^']*)'\)/gm,
      );
      for (const [, from, loaded] of imports) {
        const parts = (from ?? loaded ?? '').split('/');
        found.set(parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/'), path.join(folder, file));
      }
    }
  }
  return found;
}

/** Node's own modules, the modules of Docusaurus' build, and types, whose packages are named otherwise. */
const BUILT_IN = /^(?:node:|@(?:site|theme|theme-init|theme-original|generated|docusaurus)\/|mdast$|hast$)/;

describe('a dependency', () => {
  it('stands in the table of the README with the reason for it', () => {
    expect(DECLARED.filter((name) => !isAmong(name, NAMED))).toEqual([]);
  });

  it('that the README names is one', () => {
    expect(NAMED.filter((name) => !DECLARED.some((declared) => isAmong(declared, [name])))).toEqual([]);
  });

  it('that the sources import is declared', () => {
    const wrong = [...importedPackages()].filter(([name]) => !BUILT_IN.test(name) && !DECLARED.includes(name));
    expect(wrong).toEqual([]);
  });
});
