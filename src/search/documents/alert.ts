import { LOCALES, type Locale, type Localized, localizedAddress } from '../../content';
import type { SearchDocument } from '../document';

/** What search needs of an entry of the alert table. */
export interface AlertFacts {
  readonly name: string;
  /** The address of the alert's page without language. */
  readonly address: string;
  /** What has happened when it fires, in one sentence. */
  readonly fact: Localized;
  readonly impact: Localized;
  /** The conditions of its rules, in words. */
  readonly when: readonly Localized[];
  /** The first things to do. */
  readonly steps: readonly Localized[];
  /** Current rules no longer ship it. */
  readonly retired: boolean;
  /** The labels that describe the fault. */
  readonly labels: readonly string[];
}

/** The headings of a page that is generated from the alert table. */
const HEADINGS = {
  meaning: { en: 'Meaning', 'zh-Hans': '含义' },
  impact: { en: 'Impact', 'zh-Hans': '影响' },
  diagnosis: { en: 'Diagnosis', 'zh-Hans': '诊断' },
} as const satisfies Record<string, Localized>;

/** The page of an alert that is generated from the alert table, as search knows it in one language. */
export function alertDocument(alert: AlertFacts, locale: Locale): SearchDocument {
  const texts = {
    meaning: [alert.fact, ...alert.when].map((text) => text[locale]),
    impact: [alert.impact[locale]],
    diagnosis: alert.steps.map((step) => step[locale]),
  };
  const others = LOCALES.filter((other) => other !== locale);
  return {
    key: alert.name,
    kind: 'alert',
    url: localizedAddress(alert.address, locale),
    title: alert.name,
    description: alert.fact[locale],
    keywords: [],
    otherNames: others.map((other) => alert.fact[other]),
    sections: (['meaning', 'impact', 'diagnosis'] as const).map((id) => ({
      id,
      title: HEADINGS[id][locale],
      text: texts[id].join('\n'),
    })),
    signatures: [],
    failures: [],
    alsoSeen: [],
    statuses: [],
    events: [],
    conditions: [],
    exitCodes: [],
    alerts: [],
    labels: alert.labels,
    ...(alert.retired && { retired: true }),
  };
}
