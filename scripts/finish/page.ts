import type { IslandName } from '../../src/components/islands/names';
import { type readStyles, usedStyles } from './first-styles';

/** What the build wrote beside the pages. */
export interface Assets {
  /** The file of each island that comes in a file of its own, for each folder of a language, from the root of the site. */
  readonly islands: ReadonlyMap<string, string>;
}

interface Context {
  /** Style sheets by their path from the root of the site. */
  readonly styles: ReadonlyMap<string, ReturnType<typeof readStyles>>;
  readonly assets: Assets;
}

const ISLAND_FILE = /^((?:[\w-]+\/)?)assets\/js\/island-(\w+)\.\w+\.js$/;

/** The script of the entry that only brings the styles. */
const IDLE_SCRIPT = /<script src=\S*\/assets\/js\/sheet\.\w+\.js defer><\/script>/;

/** The script that fills values. Filled before the first picture, commands that need fewer lines then move nothing. */
const FIRST_SCRIPT = /(<script src=\S*\/assets\/js\/first\.\w+\.js defer)>/;

/** Finds the files of the islands among all files of the site. */
export function readAssets(names: readonly string[]): Assets {
  const found = names.flatMap((name) => {
    const [, folder = '', island = ''] = ISLAND_FILE.exec(name) ?? [];
    return island === '' ? [] : [[folder + island, name] as const];
  });
  return { islands: new Map(found) };
}

/**
 * Puts the styles that a page shows into the page, so that its first picture waits for nothing, and lets the browser
 * fetch the files of its islands together with the script that needs them. The whole style sheet, which also has what
 * appears later, is left to the script (`data-styles`), and to a link where there is none.
 */
export function finishPage(page: string, { styles, assets }: Context): string {
  const html = page.replace(IDLE_SCRIPT, '').replace(FIRST_SCRIPT, '$1 blocking=render>');
  const link = /<link rel=stylesheet href=(\S*?)((?:[\w-]+\/)?)(assets\/css\/styles\.\w+\.css) ?\/?>/.exec(html);
  if (link === null) return html;
  const [whole, base = '', folder = '', file = ''] = link;
  const sheet = styles.get(folder + file);
  if (sheet === undefined) return html;
  const used = usedStyles(sheet, classesOf(html));
  const address = base + folder + file;
  const preloads = islandsOf(html)
    .flatMap((island) => assets.islands.get(folder + island) ?? [])
    .map((name) => `<link rel=preload as=script href=${base}${name}>`);
  return html
    .replace(
      whole,
      () => `<style>${used}</style><noscript><link rel=stylesheet href=${address}></noscript>${preloads.join('')}`,
    )
    .replace('<html ', `<html data-styles=${address} `);
}

function classesOf(html: string): Set<string> {
  const values = [...html.matchAll(/\sclass=(?:"([^"]*)"|([^\s>"]+))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  return new Set(values.flatMap((value) => value.split(/\s+/)));
}

function islandsOf(html: string): IslandName[] {
  const names = [...html.matchAll(/\sdata-island="?(\w+)/g)].map(([, name]) => name as IslandName);
  return [...new Set(names)];
}
