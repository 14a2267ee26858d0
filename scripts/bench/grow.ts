import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CATALOGUE, PAGE_KEYS, type PageKey } from '../../src/content/catalogue';
import { LOCALES } from '../../src/content/locale';
import { DOCS_FOLDERS, pagePath } from '../../src/content/page-file';

/** A built copy of the site that has as many pages as it will have one day. */
export interface GrownSite {
  /** The folder of the built site. */
  readonly root: string;
  readonly seconds: number;
  readonly pages: number;
  /** Removes the copy. */
  readonly remove: () => void;
}

const COPIED = [
  'docs',
  'i18n',
  'scripts',
  'src',
  'static',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
  'tsconfig.json',
];
/** The page whose text stands in for the pages of its kind that are not written. */
const MODELS = {
  runbook: 'image-not-found',
  'how-to': 'image-pull-secret',
  reference: 'image-events',
} as const satisfies Record<string, PageKey>;

/**
 * Builds a copy of the project in which every planned page is written, and as many invented ones beside them as are
 * needed for a number of pages in each language. The text of the new pages is that of a real one, without the facts
 * that only one page may have.
 */
export function buildGrownSite(project: string, pages: number): GrownSite {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'grown-site-'));
  for (const name of COPIED) fs.cpSync(path.join(project, name), path.join(copy, name), { recursive: true });
  fs.symlinkSync(path.join(project, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  const written = fs
    .readdirSync(path.join(copy, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md')).length;
  const planned = PAGE_KEYS.filter(
    (key) => CATALOGUE[key].kind !== 'tree' && !fs.existsSync(path.join(copy, 'docs', pagePath(key))),
  );
  const invented = Array.from(
    { length: Math.max(0, pages - written - planned.length) },
    (_, index) => `grown-page-${index + 1}`,
  );
  addToCatalogue(copy, invented);
  for (const locale of LOCALES) {
    const folder = path.join(copy, DOCS_FOLDERS[locale]);
    const bodyOf = (kind: keyof typeof MODELS) =>
      fs.readFileSync(path.join(folder, pagePath(MODELS[kind])), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    for (const key of planned) {
      const { kind, title } = CATALOGUE[key];
      if (kind !== 'tree')
        writePage(path.join(folder, pagePath(key)), kind, title[locale], bodyOf(kind), locale === 'en');
    }
    for (const key of invented) {
      writePage(path.join(folder, 'reference', `${key}.md`), 'reference', key, bodyOf('reference'), locale === 'en');
    }
  }
  dropFragments(copy);
  const start = performance.now();
  const build = spawnSync('npx', ['tsx', 'scripts/build.ts'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, GROWN_SITE: '1' },
  });
  const seconds = (performance.now() - start) / 1000;
  const remove = () => fs.rmSync(copy, { recursive: true, force: true });
  if (build.status !== 0) {
    remove();
    throw new Error(`The grown copy of the site does not build:\n${build.stdout}\n${build.stderr}`);
  }
  return { root: path.join(copy, 'build'), seconds, pages: written + planned.length + invented.length, remove };
}

/** A written page may link to a section of a planned one, which the page that stands in for it does not have. */
function dropFragments(copy: string): void {
  for (const locale of LOCALES) {
    const folder = path.join(copy, DOCS_FOLDERS[locale]);
    for (const name of fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))) {
      const file = path.join(folder, name);
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/\]\(([^)\s]+\.md)#[^)\s]+\)/g, ']($1)'));
    }
  }
}

function addToCatalogue(copy: string, keys: readonly string[]): void {
  const file = path.join(copy, 'src', 'content', 'catalogue', 'reference.ts');
  const entries = keys.map(
    (key) =>
      `  '${key}': { kind: 'reference', title: { en: '${key}', 'zh-Hans': '${key}' }, fallback: { url: 'https://kubernetes.io/docs/' } },`,
  );
  fs.writeFileSync(
    file,
    fs.readFileSync(file, 'utf8').replace(/(export const reference = \{\n)/, `$1${entries.join('\n')}\n`),
  );
}

/** The body loses its links to sections, which name those of the model, and its kind decides what stands in the front matter. */
function writePage(file: string, kind: string, title: string, body: string, isEnglish: boolean): void {
  const facts = isEnglish
    ? [
        "versions: ['1.36']",
        'reviewed: 2026-11-21',
        'sources:',
        "  - { title: 'Kubernetes documentation', url: 'https://kubernetes.io/docs/' }",
        `kind: ${kind}`,
      ]
    : [];
  const matter = [
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(`${title}, as long as the sentence under the title of a real page is.`)}`,
    'keywords: [growth]',
    ...facts,
  ];
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(
    file,
    `---\n${matter.join('\n')}\n---\n${body.replace(/\]\((?!https?:|#)[^)]*\)/g, '](https://kubernetes.io/docs/)')}`,
  );
}
