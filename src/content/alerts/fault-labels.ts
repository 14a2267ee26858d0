import type { Alert } from './alert';
import type { LinkLabel } from './link';

/** Labels that describe every fault: Prometheus adds `cluster` from its external labels; people add the context by hand. */
const ALWAYS = ['cluster', 'context'] as const;

/** The labels of a link as the commands know them, and the names that may fill a parameter for this alert. */
export interface FaultLabels {
  readonly pairs: readonly LinkLabel[];
  /** In lower case. Any other label describes the exporter or the scrape, and is shown as ignored. */
  readonly allowed: readonly string[];
}

/**
 * Says which labels of a link describe the fault of an alert. An alert that is computed from kube-state-metrics also carries the `pod`, `container`,
 * `instance` and `service` of kube-state-metrics itself, which must not fill a command.
 * The result is what `linkValues` of the commands takes; `exported_x` beats `x` there.
 */
export function faultLabels(alert: Pick<Alert, 'labels' | 'means'>, pairs: readonly LinkLabel[]): FaultLabels {
  const means = new Map<string, string>(Object.entries(alert.means ?? {}));
  return {
    pairs: pairs.map(({ name, value }) => ({ name: means.get(name) ?? name, value })),
    allowed: [...alert.labels.map((label) => means.get(label) ?? label), ...ALWAYS],
  };
}
