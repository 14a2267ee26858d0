import type { AlertPageProps } from '../../components/alerts/AlertPage';
import { alertAddress, localizedAddress, pageAddress } from '../../content/address';
import { ALERTS, type AlertName, FAULT_LABELS, isAlertName } from '../../content/alerts';
import type { PageKey } from '../../content/catalogue';
import { destinationAddress, fallbackOf } from '../../content/fallback';
import type { Locale } from '../../content/locale';
import { isWrittenOn, keyTitle } from '../../content/read';
import type { Site } from '../content/site';
import { compileSteps } from './steps';

/** What the generated page of an alert shows in one language: small, since every page carries its own. */
export function alertPageProps(name: AlertName, site: Site, locale: Locale): AlertPageProps {
  const alert = ALERTS[name];
  const successor = alert.retired?.replacedBy;
  const steps = compileSteps(name, alert.steps, locale);
  return {
    name,
    address: localizedAddress(alertAddress(alert.component, name), locale),
    origin: alert.origin,
    fact: alert.fact[locale],
    impact: alert.impact[locale],
    rules: alert.rules.map(({ severity, hold, when }) => ({ severity, hold, when: when[locale] })),
    fault: { labels: alert.labels, means: alert.means },
    labels: alert.labels.map((label) => ({ name: label, holds: FAULT_LABELS[label][locale] })),
    steps,
    parameters: [...new Set(steps.flatMap(({ block }) => block?.parameters ?? []))],
    links: links(alert.pages, site, locale),
    retired: alert.retired && {
      since: alert.retired.since,
      successor:
        successor !== undefined && isAlertName(successor)
          ? { name: successor, address: alertAddress(ALERTS[successor].component, successor) }
          : undefined,
    },
  };
}

/** The pages to go to, likeliest first; of several planned ones that lead to the same place the first stays. */
function links(keys: readonly PageKey[], site: Site, locale: Locale): AlertPageProps['links'] {
  const isWritten = isWrittenOn(site);
  const seen = new Set<string>();
  return keys
    .map((key) => {
      const title = keyTitle(key, site.pages)[locale];
      const description = site.pages.get(key)?.texts[locale].description;
      if (isWritten(key)) return { title, address: pageAddress(key), description };
      return { title, address: destinationAddress(fallbackOf(key, isWritten)), planned: true };
    })
    .filter(({ address }) => !seen.has(address) && seen.add(address));
}
