import { CATALOGUE, type Localized, PAGE_KEYS, pageAddress, treeId } from '../../content';
import { ALERT_NAMES, ALERTS } from '../../content/alerts';
import { isTreeKey } from '../../content/read';
import type { AlertFacts, SearchableSite, TreeFacts } from '../../search';
import { TREES } from '../../trees/catalogue';
import type { Tree } from '../../trees/tree';
import { loadSite } from '../content/site';

/** Reads what can be found on the site from its content: pages, alert table and trees. `root` is the project's folder. */
export function readSearchableSite(root: string): SearchableSite {
  const site = loadSite(root);
  return { pages: site.list, alerts: alertFacts(site.alerts), trees: treeFacts() };
}

function alertFacts(addresses: ReadonlyMap<string, string>): AlertFacts[] {
  return ALERT_NAMES.map((name) => {
    const { fact, impact, rules, steps, retired, labels } = ALERTS[name];
    return {
      name,
      address: addresses.get(name) ?? '/alerts/',
      fact,
      impact,
      when: rules.map((rule) => rule.when),
      steps: steps.map(({ text }) => text),
      retired: retired !== undefined,
      labels,
    };
  });
}

function treeFacts(): TreeFacts[] {
  return PAGE_KEYS.filter(isTreeKey).flatMap((key) => {
    const tree = TREES[treeId(key)];
    if (!tree) return [];
    const { title } = CATALOGUE[key];
    return [
      {
        key,
        address: pageAddress(key),
        title,
        description: tree.description,
        texts: treeTexts(tree),
        sees: treeSees(tree),
      },
    ];
  });
}

function treeTexts({ nodes }: Tree): Localized[] {
  return Object.values(nodes).flatMap(({ ask, help, answers }) => [
    ask,
    ...(help ? [help] : []),
    ...Object.values(answers).flatMap(({ label, look }) => (look ? [label, look] : [label])),
  ]);
}

/** The wordings that a tree asks for, with the wildcard of signatures. */
function treeSees({ nodes }: Tree): string[] {
  const patterns = Object.values(nodes).flatMap(({ answers }) =>
    Object.values(answers).flatMap(({ sees }) => sees ?? []),
  );
  return [...new Set(patterns.map((pattern) => pattern.replaceAll('…', '*')))];
}
