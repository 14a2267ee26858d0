/** A row of a table that kubectl prints, as its cells. */
export interface TableRow {
  readonly cells: readonly string[];
  /** What the table lists, where its columns say so: the plural name of the resource. */
  readonly resource: string | undefined;
}

/** A pasted output: the rows of its tables, and all other lines. */
export interface Output {
  readonly rows: readonly TableRow[];
  readonly text: string;
}

/** A column that only the table of this resource has. The first that fits is taken. */
const TELLING_COLUMNS: readonly (readonly [column: string, resource: string])[] = [
  ['RESTARTS', 'pods'],
  ['CLUSTER-IP', 'services'],
  ['ADDRESSTYPE', 'endpointslices'],
  ['ENDPOINTS', 'endpoints'],
  ['ROLES', 'nodes'],
  ['UP-TO-DATE', 'deployments'],
  ['NODE SELECTOR', 'daemonsets'],
  ['COMPLETIONS', 'jobs'],
  ['LAST SCHEDULE', 'cronjobs'],
  ['MINPODS', 'hpa'],
  ['HOSTS', 'ingress'],
  ['CONTROLLER', 'ingressclasses'],
  ['PROVISIONER', 'storageclass'],
  ['CLAIM', 'pv'],
  ['ACCESS MODES', 'pvc'],
  ['POD-SELECTOR', 'networkpolicies'],
  ['MIN AVAILABLE', 'pdb'],
  ['SIGNERNAME', 'csr'],
  ['DESIRED', 'replicasets'],
];

/** The names that kubectl takes for a resource, by the one used here. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  pod: 'pods',
  po: 'pods',
  service: 'services',
  svc: 'services',
  endpointslice: 'endpointslices',
  ep: 'endpoints',
  node: 'nodes',
  no: 'nodes',
  deployment: 'deployments',
  deploy: 'deployments',
  daemonset: 'daemonsets',
  ds: 'daemonsets',
  replicaset: 'replicasets',
  rs: 'replicasets',
  job: 'jobs',
  cronjob: 'cronjobs',
  ingresses: 'ingress',
  ing: 'ingress',
  ingressclass: 'ingressclasses',
  storageclasses: 'storageclass',
  sc: 'storageclass',
  persistentvolumes: 'pv',
  persistentvolumeclaims: 'pvc',
  networkpolicy: 'networkpolicies',
  netpol: 'networkpolicies',
  horizontalpodautoscalers: 'hpa',
  poddisruptionbudgets: 'pdb',
};

const COLUMN = `[A-Z][A-Z0-9()%-]*(?: [A-Z()][A-Z0-9()%-]*)*`;
const HEADER = new RegExp(String.raw`^\s*${COLUMN}(?:(?: {2,}|\t)\s*${COLUMN})+\s*$`);
const BETWEEN_CELLS = / {2,}|\t/;
/** Events are told by their messages, which are prose: they are read as text. */
const OF_EVENTS = /\b(?:LAST SEEN|FIRST SEEN|MESSAGE)\b/;
/** A prompt, or the word with which a command fails, ends a table. */
const NO_ROW = /^(?:[$#>] |\S*[@:]\S*[$#] |(?:Error|error|Warning|No resources found)\b)/;
/** `kubectl get service,pods …`: what a command lists. */
const LISTED = /\bget\s+((?:[a-z]+)(?:,[a-z]+)*)/g;

/** Whether a line holds the columns of a table. */
export function isTableHeader(line: string): boolean {
  return HEADER.test(line) && !OF_EVENTS.test(line);
}

/** Cuts a pasted output into the rows of its tables and everything else. */
export function readOutput(pasted: string): Output {
  const rows: TableRow[] = [];
  const text: string[] = [];
  let resource: string | undefined;
  let inTable = false;
  for (const line of pasted.split(/\r?\n/)) {
    if (isTableHeader(line)) {
      inTable = true;
      resource = resourceOf(
        line
          .trim()
          .split(BETWEEN_CELLS)
          .map((cell) => cell.trim()),
      );
    } else if (line.trim() === '' || NO_ROW.test(line)) {
      inTable = false;
      text.push(line);
    } else if (inTable) rows.push({ cells: cellsOf(line), resource });
    else text.push(line);
  }
  return { rows, text: text.join('\n') };
}

/** The resources whose tables a command prints. */
export function listedBy(command: string): string[] {
  return Array.from(command.matchAll(LISTED)).flatMap(([, names = '']) =>
    names.split(',').map((name) => OTHER_NAMES[name] ?? name),
  );
}

function resourceOf(columns: readonly string[]): string | undefined {
  return TELLING_COLUMNS.find(([column]) => columns.includes(column))?.[1];
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .split(BETWEEN_CELLS)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
