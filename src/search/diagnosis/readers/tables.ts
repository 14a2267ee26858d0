import type { ParameterName } from '../../../commands';
import type { Fact, FoundValue, Line, Reader } from '../reading';
import { spanIn } from '../reading';
import { foundIn } from '../values';

type Row = Readonly<Record<string, string>>;

interface KnownTable {
  /** Columns that tell the table from others. */
  readonly columns: readonly string[];
  /** The parameter that a name in it is a value of. */
  readonly parameter?: ParameterName;
  /** What a row says in words, where it says that something is wrong. */
  readonly symptom: (row: Row) => string | undefined;
}

const isShort = (ready: string | undefined): boolean => {
  const [have, want] = (ready ?? '').split('/').map(Number);
  return have !== undefined && want !== undefined && have < want;
};

/** Tables of `kubectl get` beside those of Pods, nodes, claims and endpoints, which have readers of their own. */
const TABLES: readonly KnownTable[] = [
  {
    columns: ['CLUSTER-IP', 'EXTERNAL-IP'],
    parameter: 'SERVICE',
    symptom: (row) =>
      row['EXTERNAL-IP'] === '<pending>' ? 'LoadBalancer has no external address, EXTERNAL-IP pending' : undefined,
  },
  {
    columns: ['REFERENCE', 'TARGETS', 'MINPODS'],
    parameter: 'HPA',
    symptom: (row) =>
      row.TARGETS?.includes('<unknown>') ? 'HorizontalPodAutoscaler unknown metrics does not scale' : undefined,
  },
  {
    columns: ['UP-TO-DATE', 'AVAILABLE', 'READY'],
    parameter: 'DEPLOYMENT',
    symptom: (row) =>
      row.DESIRED === undefined && isShort(row.READY) ? 'Deployment rollout replicas not available' : undefined,
  },
  {
    columns: ['DESIRED', 'CURRENT', 'NODE SELECTOR'],
    parameter: 'DAEMONSET',
    symptom: (row) => (Number(row.READY) < Number(row.DESIRED) ? 'DaemonSet rollout not all nodes ready' : undefined),
  },
  {
    columns: ['SCHEDULE', 'SUSPEND', 'LAST SCHEDULE'],
    parameter: 'CRONJOB',
    symptom: (row) =>
      row.SUSPEND === 'True' || row['LAST SCHEDULE'] === '<none>' ? 'CronJob suspended does not run' : undefined,
  },
  {
    columns: ['COMPLETIONS', 'DURATION'],
    parameter: 'JOB',
    symptom: (row) => (row.STATUS === 'Failed' ? 'Job failed' : undefined),
  },
  {
    columns: ['HOSTS', 'ADDRESS', 'PORTS'],
    parameter: 'INGRESS',
    symptom: (row) => (row.ADDRESS === '' ? 'Ingress has no external address' : undefined),
  },
  {
    columns: ['NAME', 'STATUS', 'AGE'],
    parameter: 'NAMESPACE',
    symptom: (row) =>
      row.STATUS === 'Terminating' && row.READY === undefined && row.VOLUME === undefined
        ? 'Namespace stuck Terminating'
        : undefined,
  },
  {
    columns: ['AVAILABLE', 'SERVICE'],
    symptom: (row) => (row.AVAILABLE?.startsWith('False') ? 'APIService unavailable' : undefined),
  },
];

const HEADER = /^\s*[A-Z][A-Z()-]+(?: [A-Z]+)*(?:\s{2,}[A-Z][A-Z()%-]*(?: [A-Z()%-]+)*)+\s*$/;
const COLUMN = /[A-Z][A-Z0-9()%-]*(?: [A-Z0-9()%-]+)*/g;

/** The rows of `kubectl get` that say something is wrong, each with its own values. */
export const tables: Reader = {
  id: 'tables',
  name: { en: 'kubectl get', 'zh-Hans': 'kubectl get' },
  read({ lines }) {
    const facts: Fact[] = [];
    const values: FoundValue[] = [];
    let columns: { readonly name: string; readonly at: number }[] = [];
    for (const line of lines) {
      if (HEADER.test(line.text)) {
        columns = Array.from(line.text.matchAll(COLUMN), ({ 0: name, index }) => ({ name, at: index }));
        continue;
      }
      const known = TABLES.find((table) =>
        table.columns.every((name) => columns.some((column) => column.name === name)),
      );
      if (!known) continue;
      const row = rowOf(line, columns);
      const symptom = known.symptom(row);
      if (symptom === undefined) continue;
      const of = [
        ...(known.parameter ? foundIn(line, known.parameter, row.NAME) : []),
        ...foundIn(line, 'NAMESPACE', row.NAMESPACE),
      ];
      facts.push({ kind: 'symptom', text: symptom, span: spanIn(line, line.text.trim()), of });
      values.push(...of);
    }
    return { facts, values };
  },
};

/** Cells stand below their columns, as kubectl aligns them. */
function rowOf({ text }: Line, columns: readonly { readonly name: string; readonly at: number }[]): Row {
  return Object.fromEntries(
    columns.map(({ name, at }, number) => [name, text.slice(at, columns[number + 1]?.at ?? text.length).trim()]),
  );
}
