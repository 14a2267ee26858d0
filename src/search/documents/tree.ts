import { KINDS, LOCALES, type Locale, type Localized, localizedAddress } from '../../content';
import type { SearchDocument } from '../document';

/** What search needs of a decision tree. */
export interface TreeFacts {
  /** `triage` or `tree-<id>`. */
  readonly key: string;
  /** The address of the tree's page without language. */
  readonly address: string;
  readonly title: Localized;
  readonly description: Localized;
  /** The questions and answers, in reading order. */
  readonly texts: readonly Localized[];
  /** Wordings of outputs that its questions tell apart, with `*` as wildcard. */
  readonly sees: readonly string[];
}

/** A decision tree as search knows it in one language. Its steps have no sections of their own. */
export function treeDocument(tree: TreeFacts, locale: Locale): SearchDocument {
  const others = LOCALES.filter((other) => other !== locale);
  return {
    key: tree.key,
    kind: 'tree',
    url: localizedAddress(tree.address, locale),
    title: tree.title[locale],
    description: tree.description[locale],
    keywords: [KINDS.tree[locale]],
    otherNames: others.map((other) => tree.title[other]),
    sections: [{ id: '', title: '', text: tree.texts.map((text) => text[locale]).join('\n') }],
    signatures: [],
    failures: [],
    alsoSeen: tree.sees,
    statuses: [],
    events: [],
    conditions: [],
    exitCodes: [],
    alerts: [],
  };
}
