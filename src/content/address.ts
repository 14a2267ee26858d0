import { CATALOGUE, type PageKey, type TreeKey } from './catalogue';
import { DEFAULT_LOCALE, type Locale } from './locale';

/** The address of a catalogue page, without a language prefix and with a trailing slash, as in `/runbooks/registry-tls/`. */
export function pageAddress(key: PageKey): string {
  const { kind } = CATALOGUE[key];
  switch (kind) {
    case 'runbook':
      return `/runbooks/${key}/`;
    case 'how-to':
      return `/how-to/${key}/`;
    case 'reference':
      return `/reference/${key}/`;
    case 'tree':
      return `/trees/${treeId(key as TreeKey)}/`;
  }
}

/** The id of a tree, which is what its address and front matter use: `tree-image-pull` is `image-pull`, `triage` is `triage`. */
export function treeId(key: TreeKey): TreeId {
  return key.replace(/^tree-/, '') as TreeId;
}

/** The id of a decision tree: `triage`, `pod`, `image-pull`, … */
export type TreeId = TreeKey extends infer Key ? (Key extends `tree-${infer Id}` ? Id : Key) : never;

/** The address of an alert page in the shape that kube-prometheus links to. */
export function alertAddress(component: string, alert: string): string {
  return `/runbooks/${component}/${alert.toLowerCase()}/`;
}

/** The same address in a language: `/zh-Hans/runbooks/…` for Chinese, unchanged for the default language. */
export function localizedAddress(address: string, locale: Locale): string {
  return locale === DEFAULT_LOCALE ? address : `/${locale}${address}`;
}
