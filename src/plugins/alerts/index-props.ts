import type { AlertIndexProps, AlertRow } from '../../components/alerts/AlertIndex';
import { alertAddress } from '../../content/address';
import {
  ALERT_COMPONENT_KEYS,
  ALERT_COMPONENTS,
  ALERT_NAMES,
  ALERTS,
  type AlertName,
  type Severity,
} from '../../content/alerts';
import type { Locale } from '../../content/locale';

/** The index of all alerts, grouped by component, retired names after the shipped ones. */
export function alertIndexProps(locale: Locale): AlertIndexProps {
  return {
    groups: ALERT_COMPONENT_KEYS.map((component) => {
      const names = ALERT_NAMES.filter((name) => ALERTS[name].component === component).toSorted(
        (left, right) => urgency(left) - urgency(right) || left.localeCompare(right),
      );
      return {
        id: component,
        title: ALERT_COMPONENTS[component][locale],
        shipped: names.filter((name) => ALERTS[name].retired === undefined).map((name) => row(name, locale)),
        retired: names.filter((name) => ALERTS[name].retired !== undefined).map((name) => row(name, locale)),
      };
    }),
  };
}

/** What wakes somebody stands first. */
function urgency(name: AlertName): number {
  return Math.min(...ALERTS[name].rules.map(({ severity }) => URGENCY.indexOf(severity)));
}

const URGENCY: readonly Severity[] = ['critical', 'warning', 'info'];

function row(name: AlertName, locale: Locale): AlertRow {
  const { component, fact, rules } = ALERTS[name];
  return {
    name,
    address: alertAddress(component, name),
    fact: fact[locale],
    severities: [...new Set(rules.map(({ severity }) => severity))],
  };
}
