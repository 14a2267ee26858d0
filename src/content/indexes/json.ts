import { LOCALES, type Localized } from '../locale';
import type { Page } from '../page';
import { absoluteAddress, markdownAddress } from './origin';
import { localize, pageTitle } from './title';

/** An alert as the catalogue names it: what it is called, where its page is and whether someone wrote it. */
export interface CatalogueAlert {
  readonly name: string;
  readonly component: string;
  readonly severities: readonly string[];
  readonly summary: Localized;
  /** Without language. */
  readonly address: string;
  readonly labels: readonly string[];
  readonly pages: readonly string[];
}

/** A parameter of the commands as the catalogue names it. */
export interface CatalogueParameter {
  readonly name: string;
  readonly label: Localized;
  readonly example: string;
  /** The names in a link that fill it. */
  readonly from: readonly string[];
}

/** A tree as the catalogue names it. */
export interface CatalogueTree {
  readonly id: string;
  readonly title: Localized;
  /** Without language. */
  readonly address: string;
}

/** What the catalogue holds besides the pages. */
export interface CatalogueParts {
  /** As for `absoluteAddress`. */
  readonly origin: string;
  readonly alerts: readonly CatalogueAlert[];
  readonly parameters: readonly CatalogueParameter[];
  readonly trees: readonly CatalogueTree[];
}

/** The version of the form of `/runbooks.json`. It grows when a reader of an earlier form could no longer read it. */
const FORM = 1;

/** The content of `/runbooks.json`: every page, alert, tree and parameter with its addresses, once for all languages. */
export function catalogueJson(pages: readonly Page[], { origin, alerts, parameters, trees }: CatalogueParts) {
  const urls = (address: string) => localize((locale) => absoluteAddress(origin, address, locale));
  return {
    form: FORM,
    languages: LOCALES,
    pages: pages.map((page) => ({
      key: page.key,
      kind: page.kind,
      ...(page.area === undefined ? {} : { area: page.area }),
      title: pageTitle(page),
      description: localize((locale) => page.texts[locale].description),
      keywords: localize((locale) => page.texts[locale].keywords),
      url: urls(page.address),
      markdown: urls(markdownAddress(page.address)),
      sections: page.texts.en.headings.map(({ id }) => id),
      ...page.facts,
    })),
    alerts: alerts.map(({ address, ...alert }) => ({ ...alert, url: urls(address) })),
    trees: trees.map(({ address, ...tree }) => ({ ...tree, url: urls(address) })),
    parameters,
  };
}

/** The form of `/runbooks.json`. */
export type CatalogueJson = ReturnType<typeof catalogueJson>;
