import type { PageKey } from '../catalogue';
import type { Localized } from '../locale';
import type { AlertComponent } from './component';
import type { FaultLabel } from './label';

/** The severities of kube-prometheus; `none` is for Watchdog and InfoInhibitor, which inform nobody. */
export type Severity = 'critical' | 'warning' | 'info' | 'none';

/** One rule of an alert. Several rules may share the alert's name, with different thresholds. */
export interface AlertRule {
  readonly severity: Severity;
  /** The `for` of the rule as Prometheus writes it; `0s` fires on the first evaluation. */
  readonly hold: string;
  /** The condition in words, with its thresholds, as kube-prometheus renders it. */
  readonly when: Localized;
}

/** One of the first things to do: what it finds out, and the command for it in shell with the site's parameters. */
export interface FirstStep {
  readonly text: Localized;
  readonly command?: string;
  /** Where the command runs; the workstation where nothing is said. */
  readonly on?: 'node' | 'control-plane' | 'pod';
}

/** Where the rule comes from. `kubernetes-mixin` stands for rules that kube-prometheus leaves out; `coredns-mixin` for rules that are installed by hand; `site` for rules that this site offers. */
export type AlertOrigin = 'kube-prometheus' | 'kubernetes-mixin' | 'coredns-mixin' | 'etcd' | 'site';

/** A name that is no longer shipped, but that rules in the field still use. */
export interface Retirement {
  /** The month of the change that removed or renamed it upstream, as YYYY-MM. */
  readonly since: string;
  /** The alert that took its place, where one did. */
  readonly replacedBy?: string;
}

/** What the site knows about one alert. The name is its key in the table. */
export interface Alert {
  readonly component: AlertComponent;
  readonly origin: AlertOrigin;
  readonly rules: readonly [AlertRule, ...AlertRule[]];
  /** What has happened when it fires, in one sentence. */
  readonly fact: Localized;
  /** What users or the cluster feel, in one sentence. */
  readonly impact: Localized;
  /**
   * The labels that describe the fault. Every other label of the alert describes the exporter or the scrape and fills nothing.
   * `cluster` always counts and is not listed.
   */
  readonly labels: readonly FaultLabel[];
  /** What a label means here, in the name that the commands know, where the label's own name is too general: `name` is a `unit` or an `apiservice`. */
  readonly means?: Readonly<Partial<Record<FaultLabel, string>>>;
  /** Where to go, likeliest first. */
  readonly pages: readonly PageKey[];
  readonly steps: readonly [FirstStep, ...FirstStep[]];
  readonly retired?: Retirement;
}
