import { PARAMETERS } from '../../commands';
import { alertAddress, pageAddress } from '../../content/address';
import { ALERTS, type AlertName } from '../../content/alerts';
import { CATALOGUE } from '../../content/catalogue';
import type { Localized } from '../../content/locale';
import { type CatalogueAlert, type CatalogueParameter, type CatalogueTree, pageTitle } from '../../content/read';
import { TREE_IDS, treeKey } from '../../trees';
import type { Site } from '../content/site';

/** The alerts as `/runbooks.json` names them. */
export function alertParts(site: Site): CatalogueAlert[] {
  return (Object.keys(ALERTS) as AlertName[]).map((name) => {
    const { component, rules, fact, labels, pages } = ALERTS[name];
    return {
      name,
      component,
      severities: [...new Set(rules.map(({ severity }) => severity))],
      summary: fact,
      address: site.alerts.get(name) ?? alertAddress(component, name),
      labels,
      pages,
    };
  });
}

/** The parameters of the commands as `/runbooks.json` names them. */
export function parameterParts(): CatalogueParameter[] {
  return Object.entries(PARAMETERS).map(([name, { label, example, names }]) => ({ name, label, example, from: names }));
}

/** The decision trees as `/runbooks.json` names them. */
export function treeParts(): CatalogueTree[] {
  return TREE_IDS.map((id) => {
    const key = treeKey(id);
    return { id, title: CATALOGUE[key].title, address: pageAddress(key) };
  });
}

/** Every address that an unknown one may have meant, without language, with its title. */
export function knownPages(site: Site): Record<string, Localized> {
  const alerts = [...site.alerts].map(([name, address]) => [address, { en: name, 'zh-Hans': name }] as const);
  const pages = site.list
    .filter(({ kind }) => kind !== 'alert')
    .map((page) => [page.address, pageTitle(page)] as const);
  const trees = treeParts().map(({ address, title }) => [address, title] as const);
  return Object.fromEntries([...pages, ...trees, ...alerts]);
}
