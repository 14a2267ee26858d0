import type { Alert } from './alert';
import { alertmanager } from './alertmanager';
import { etcd } from './etcd';
import { images } from './images';
import { kubernetesApps } from './kubernetes-apps';
import { kubernetesKubelet } from './kubernetes-kubelet';
import { kubernetesResources } from './kubernetes-resources';
import { kubernetesSystem } from './kubernetes-system';
import { monitoring } from './monitoring';
import { node } from './node';
import { prometheus } from './prometheus';
import { prometheusOperator } from './prometheus-operator';
import { retired } from './retired';

const TABLE = {
  ...kubernetesApps,
  ...kubernetesResources,
  ...kubernetesSystem,
  ...kubernetesKubelet,
  ...images,
  ...node,
  ...etcd,
  ...monitoring,
  ...prometheus,
  ...alertmanager,
  ...prometheusOperator,
  ...retired,
} as const;

/** The exact name of an alert that the site knows, written as in the rule. */
export type AlertName = keyof typeof TABLE;

/** Every alert that the site has an address for. */
export const ALERTS: Readonly<Record<AlertName, Alert>> = TABLE;

export const ALERT_NAMES = Object.keys(TABLE) as readonly AlertName[];

const NAMES_IN_LOWER_CASE: ReadonlyMap<string, AlertName> = new Map(
  ALERT_NAMES.map((name) => [name.toLowerCase(), name]),
);

/** Whether a string is the exact name of an alert. */
export function isAlertName(text: string): text is AlertName {
  return Object.hasOwn(TABLE, text);
}

/** The alert that a name in any case means, as addresses write it in lower case; undefined where the site knows none. */
export function findAlert(name: string): AlertName | undefined {
  return NAMES_IN_LOWER_CASE.get(name.toLowerCase());
}
