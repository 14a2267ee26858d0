import { PARAMETER_NAMES, parameter } from '../../commands';
import type { AlertPageProps } from '../../components/alerts/AlertPage';
import type { AlertSummaryProps } from '../../components/alerts/AlertSummary';
import { TEXTS } from '../../components/alerts/texts';
import { alertAddress, localizedAddress, pageAddress } from '../../content/address';
import {
  ALERTS,
  type Alert,
  type AlertName,
  type AlertRunbook,
  alertRunbook,
  FAULT_LABELS,
  isAlertName,
} from '../../content/alerts';
import type { PageKey } from '../../content/catalogue';
import { destinationAddress, fallbackOf } from '../../content/fallback';
import type { Locale } from '../../content/locale';
import { isWrittenOn, keyTitle } from '../../content/read';
import type { Site } from '../content/site';
import { compileSteps } from './steps';

/** What the generated page of an alert shows in one language: small, since every page carries its own. */
export function alertPageProps(name: AlertName, site: Site, locale: Locale): AlertPageProps {
  const alert = ALERTS[name];
  const runbook = alertRunbook(name);
  const successor = alert.retired?.replacedBy;
  const steps = compileSteps(name, alert.steps, locale);
  const mitigation = runbook && mitigationProps(name, runbook, locale);
  const actions = mitigation && 'actions' in mitigation ? mitigation.actions : [];
  return {
    name,
    ...alertSummary(name, locale),
    address: localizedAddress(alertAddress(alert.component, name), locale),
    origin: alert.origin,
    fact: alert.fact[locale],
    rules: alert.rules.map(({ severity, hold, when }) => ({ severity, hold, when: when[locale] })),
    fault: { labels: alert.labels, means: alert.means },
    labels: labels(alert, locale),
    steps,
    parameters: [...new Set([...steps, ...actions].flatMap(({ block }) => block?.parameters ?? []))],
    causes: (runbook?.causes ?? []).map(({ cause, seen, page, section }) => ({
      cause: cause[locale],
      seen: seen[locale],
      link: page && linkTo(page, section, site, locale),
    })),
    links: links(alert.pages, site, locale),
    mitigation,
    falsePositives: (runbook?.falsePositives ?? []).map((text) => text[locale]),
    notCounted: runbook?.notCounted?.[locale],
    trial: runbook && trialWords(runbook, locale),
    retired: alert.retired && {
      since: alert.retired.since,
      successor:
        successor !== undefined && isAlertName(successor)
          ? { name: successor, address: alertAddress(ALERTS[successor].component, successor) }
          : undefined,
    },
  };
}

/** The first lines of an alert's page, which a written page shows too. */
export function alertSummary(name: AlertName, locale: Locale): AlertSummaryProps {
  const { rules, impact } = ALERTS[name];
  return {
    rules: rules.map(({ severity, hold }) => ({ severity, hold })),
    impact: impact[locale],
    escalate: alertRunbook(name)?.escalate[locale],
  };
}

function mitigationProps(
  name: AlertName,
  { mitigation }: AlertRunbook,
  locale: Locale,
): NonNullable<AlertPageProps['mitigation']> {
  if ('none' in mitigation) return { none: mitigation.none[locale] };
  const compiled = compileSteps(name, mitigation.actions, locale);
  return {
    actions: mitigation.actions.map(({ risk, undo }, index) => ({
      text: '',
      ...compiled[index],
      risk: risk[locale],
      undo: undo[locale],
    })),
  };
}

function labels({ labels: names, means }: Alert, locale: Locale): AlertPageProps['labels'] {
  const filling = new Set(PARAMETER_NAMES.flatMap((name) => parameter(name).names));
  const meanings = new Map(Object.entries(means ?? {}));
  return names.map((name) => ({
    name,
    holds: FAULT_LABELS[name][locale],
    fills: filling.has(meanings.get(name) ?? name),
  }));
}

function trialWords({ trial }: AlertRunbook, locale: Locale): string {
  if (typeof trial === 'object') return TEXTS.untried[locale] + trial.untried[locale];
  return (trial === 'in-fault' ? TEXTS.inFault : TEXTS.healthy)[locale];
}

function linkTo(key: PageKey, section: string | undefined, site: Site, locale: Locale) {
  const isWritten = isWrittenOn(site);
  const title = keyTitle(key, site.pages)[locale];
  if (!isWritten(key)) return { title, address: destinationAddress(fallbackOf(key, isWritten)), planned: true };
  return { title, address: pageAddress(key) + (section === undefined ? '' : `#${section}`) };
}

/** The pages to go to, likeliest first; of several planned ones that lead to the same place the first stays. */
function links(keys: readonly PageKey[], site: Site, locale: Locale): AlertPageProps['links'] {
  const seen = new Set<string>();
  return keys
    .map((key) => ({
      ...linkTo(key, undefined, site, locale),
      description: site.pages.get(key)?.texts[locale].description,
    }))
    .filter(({ address }) => !seen.has(address) && seen.add(address));
}
