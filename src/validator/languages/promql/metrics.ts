export type MetricType = 'counter' | 'gauge' | 'histogram' | 'summary' | 'untyped';

interface MetricData {
  readonly sets: readonly ({ readonly of: string } & Readonly<Record<MetricType, readonly string[]>>)[];
}

export interface KnownMetric {
  readonly type: MetricType;
  /** The program that exposes it. */
  readonly of: string;
}

/** Beginnings of names under which only known metrics exist, so that others are mistakes. */
const CLOSED =
  /^(?:kube_(?!customresource_)|kubelet_|apiserver_|etcd_|kubeproxy_|scheduler_|container_(?!runtime_)|node_)/;
/** Under these, programs and text files of users add more; only what is nearly a known name is a mistake. */
const OPEN = /^(?:node_|container_(?:network|gpu|accelerator)|kube_state_metrics_)/;

let known: ReadonlyMap<string, KnownMetric> | undefined;

/** Loads the table of metrics when it is first needed. */
export async function loadMetrics(): Promise<void> {
  if (known !== undefined) return;
  const { default: data } = await import('../../tables/data/metrics.json');
  known = readTable(data as MetricData);
}

function readTable({ sets }: MetricData): Map<string, KnownMetric> {
  const all = new Map<string, KnownMetric>();
  const add = (name: string, metric: KnownMetric): void => {
    if (!all.has(name)) all.set(name, metric);
  };
  for (const set of sets) {
    for (const name of set.counter) add(name, { type: 'counter', of: set.of });
    for (const name of set.gauge) add(name, { type: 'gauge', of: set.of });
    for (const name of set.untyped) add(name, { type: 'untyped', of: set.of });
    for (const type of ['histogram', 'summary'] as const) {
      for (const name of set[type]) {
        add(name, { type, of: set.of });
        for (const part of type === 'histogram' ? ['_bucket', '_sum', '_count'] : ['_sum', '_count'])
          add(`${name}${part}`, { type: 'counter', of: set.of });
      }
    }
  }
  return all;
}

export function knownMetric(name: string): KnownMetric | undefined {
  return known?.get(name);
}

/**
 * Whether a name must be in the table; `near` says that it is a mistake only next to a known name, `nearest` that one letter or two in
 * changed places make it a known one: the name of any program's metric, but for such a slip.
 */
export function mustBeKnown(name: string): 'yes' | 'near' | 'nearest' | 'no' {
  if (name.includes(':') || name.length < 12) return 'no';
  if (!CLOSED.test(name)) return 'nearest';
  return OPEN.test(name) ? 'near' : 'yes';
}

export function metricNames(): Iterable<string> {
  return known?.keys() ?? [];
}
