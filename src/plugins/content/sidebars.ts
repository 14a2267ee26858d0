import fs from 'node:fs';
import path from 'node:path';
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { AREA_KEYS } from '../../content/area';
import { CATALOGUE, PAGE_KEYS } from '../../content/catalogue';
import type { Kind } from '../../content/kind';

/** One sidebar for each area and kind, in the order of the catalogue: the left column shows the area at hand, never the whole site. */
export function pageSidebars(root: string): SidebarsConfig {
  const areas = AREA_KEYS.map(
    (area) =>
      [area, written(root, `runbooks/${area}`, (entry) => entry.kind === 'runbook' && entry.area === area)] as const,
  );
  const kinds = (['how-to', 'reference'] as const).map(
    (kind: Kind) => [kind, written(root, kind, (entry) => entry.kind === kind)] as const,
  );
  return Object.fromEntries([...areas, ...kinds].filter(([, ids]) => ids.length > 0));
}

type Entry = (typeof CATALOGUE)[keyof typeof CATALOGUE];

function written(root: string, folder: string, belongs: (entry: Entry) => boolean): string[] {
  return PAGE_KEYS.filter(
    (key) => belongs(CATALOGUE[key]) && fs.existsSync(path.join(root, 'docs', folder, `${key}.md`)),
  ).map((key) => `${folder}/${key}`);
}
