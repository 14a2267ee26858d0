/**
 * Makes the table of the metrics that the parts of a cluster expose, with their types, from their sources and documents:
 * `npx tsx scripts/generate/promql.ts "$(go env GOMODCACHE)" <kube-state-metrics>@<version>`, where the second is a copy of the repository.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

type Types = Map<string, string>;

interface MetricSet {
  readonly of: string;
  readonly version: string;
  readonly source: string;
  readonly metrics: Types;
}

const [cache = '', stateMetrics = ''] = process.argv.slice(2);
const [stateFolder = '', stateVersion = ''] = stateMetrics.split('@');
const KUBERNETES = ['v1.33.13', 'v1.34.4', 'v1.35.4', 'v1.36.3'];
const NODE_EXPORTER = 'v1.12.1';
const CADVISOR = 'v0.60.6';
const ETCD = 'v3.7.3';

const sets: readonly MetricSet[] = [
  { of: 'kube-state-metrics', version: stateVersion, source: 'docs/metrics', metrics: stateMetricsDocs(stateFolder) },
  {
    of: 'Kubernetes',
    version: KUBERNETES.join(', '),
    source: 'test/instrumentation/documentation/documentation-list.yaml',
    metrics: new Map(KUBERNETES.flatMap((version) => [...kubernetesList(version)])),
  },
  {
    of: 'cAdvisor',
    version: CADVISOR,
    source: 'docs/storage/prometheus.md',
    metrics: tableRows(
      readFileSync(`${cache}/github.com/google/cadvisor@${CADVISOR}/docs/storage/prometheus.md`, 'utf8'),
    ),
  },
  {
    of: 'node_exporter',
    version: NODE_EXPORTER,
    source:
      'collector/fixtures/e2e-output.txt, and the names in the sources of the collectors, whose types are left open',
    metrics: nodeExporter(`${cache}/github.com/prometheus/node_exporter@${NODE_EXPORTER}/collector`),
  },
  {
    of: 'etcd',
    version: ETCD,
    source: 'the sources',
    metrics: goOptions(`${cache}/go.etcd.io/etcd/server/v3@${ETCD}`),
  },
];

const table = {
  command: 'npx tsx scripts/generate/promql.ts "$(go env GOMODCACHE)" <kube-state-metrics>@<version>',
  sets: sets.map(({ metrics, ...set }) => ({ ...set, ...byType(metrics) })),
};
writeFileSync(
  new URL('../../src/validator/tables/data/metrics.json', import.meta.url),
  `${JSON.stringify(table)
    .replaceAll('{"of"', '\n{"of"')
    .replace(/"(counter|gauge|histogram|summary|untyped)":\[/g, '\n"$1":[')}\n`,
);
for (const { of, metrics } of sets) console.log(`${of}: ${metrics.size}`);

function byType(metrics: Types): Record<string, string[]> {
  const types = ['counter', 'gauge', 'histogram', 'summary', 'untyped'];
  return Object.fromEntries(
    types.map((type) => [type, [...metrics].flatMap(([name, own]) => (own === type ? [name] : [])).sort()]),
  );
}

function stateMetricsDocs(folder: string): Types {
  const files = readdirSync(`${folder}/docs/metrics`, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => [...tableRows(readFileSync(`${folder}/docs/metrics/${file}`, 'utf8'))]),
  );
}

/** Rows `| name | type | …`, with or without backquotes. */
function tableRows(text: string): Types {
  const rows = text.matchAll(
    /^\|?\s*`?([a-z][a-z0-9_]+)`?\s*\|\s*(Counter|Gauge|Histogram|Summary|Info|StateSet)\b/gim,
  );
  return new Map([...rows].map(([, name = '', type = '']) => [name, typeName(type)]));
}

/** What the text format says: an info or a state set is exposed as a gauge. */
function typeName(type: string): string {
  const name = type.toLowerCase();
  return name === 'info' || name === 'stateset' ? 'gauge' : name;
}

function kubernetesList(version: string): Types {
  const path = `${cache}/k8s.io/kubernetes@${version}/test/instrumentation/documentation/documentation-list.yaml`;
  const list = parse(readFileSync(path, 'utf8')) as readonly {
    name: string;
    namespace?: string;
    subsystem?: string;
    type: string;
  }[];
  return new Map(
    list.map(({ name, namespace, subsystem, type }) => [
      [namespace, subsystem, name].filter(Boolean).join('_'),
      kubernetesType([namespace, subsystem, name].filter(Boolean).join('_'), type),
    ]),
  );
}

function kubernetesType(name: string, type: string): string {
  if (type === 'TimingRatioHistogram') return 'histogram';
  // Of a collector of its own the list does not say more; the name does.
  if (type === 'Custom') return name.endsWith('_total') ? 'counter' : 'gauge';
  return type.toLowerCase();
}

function typeLines(text: string): Types {
  return new Map([...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(([, name = '', type = '']) => [name, type]));
}

/** What the collectors print in their test, and the names of those that a test cannot run. */
function nodeExporter(folder: string): Types {
  const found: Types = typeLines(readFileSync(`${folder}/fixtures/e2e-output.txt`, 'utf8'));
  const sources = readdirSync(folder).filter((file) => file.endsWith('.go') && !file.endsWith('_test.go'));
  const texts = sources.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const constants = new Map(
    texts.flatMap((text) =>
      [...text.matchAll(/^\s*(?:const\s+)?(\w*[sS]ubsystem\w*)\s*(?:string)?\s*:?=\s*"(\w+)"/gm)].map(
        ([, name = '', value = '']): [string, string] => [name, value],
      ),
    ),
  );
  for (const text of texts) {
    const own = /(?:^|\s)subsystem\s*:?=\s*"(\w+)"/.exec(text)?.[1];
    for (const [, part = '', name = ''] of text.matchAll(/BuildFQName\(\s*namespace,\s*([\w."]+),\s*"(\w+)",?\s*\)/g)) {
      const subsystem = part.startsWith('"') ? part.slice(1, -1) : part === 'subsystem' ? own : constants.get(part);
      if (subsystem === undefined) continue;
      const full = ['node', subsystem, name].filter(Boolean).join('_');
      if (!found.has(full)) found.set(full, 'untyped');
    }
  }
  for (const name of ['node_time_seconds', 'node_exporter_build_info', 'node_textfile_mtime_seconds'])
    if (!found.has(name)) found.set(name, 'gauge');
  return found;
}

/** `prometheus.CounterOpts{Namespace: …, Subsystem: …, Name: …}` in Go sources. */
function goOptions(folder: string): Types {
  const found: Types = new Map();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.go') || file.endsWith('_test.go')) continue;
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    for (const [, type = '', body = ''] of text.matchAll(
      /prometheus\.(Counter|Gauge|Histogram|Summary)Opts\{([\s\S]*?)\n\s*\}/g,
    )) {
      const part = (name: string): string | undefined => new RegExp(`${name}:\\s*"([^"]*)"`).exec(body)?.[1];
      if (part('Name') !== undefined)
        found.set([part('Namespace'), part('Subsystem'), part('Name')].filter(Boolean).join('_'), type.toLowerCase());
    }
  }
  return found;
}
