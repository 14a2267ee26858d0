/** What `resource.ParseQuantity` of k8s.io/apimachinery takes; `test/fixtures/validator/kubectl-parsers.json` holds the two together. */
const QUANTITY = /^(?!$)[+-]?\d*(?:\.\d*)?(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/;

/** What is wrong with a quantity as Kubernetes reads it, for example `1.5Gi` or `100m`; undefined where nothing is. */
export function quantityProblem(value: string | number | boolean | null): string | undefined {
  if (typeof value === 'number') return undefined;
  if (typeof value !== 'string') return 'expected a number with a unit';
  if (QUANTITY.test(value)) return undefined;
  const [, number = '', unit = ''] = /^([+-]?[\d.]+)\s*(.*)$/.exec(value) ?? [];
  if (number === '') return 'expected a number with a unit such as `500m`, `2` or `128Mi`';
  const known = UNITS[unit.toLowerCase()];
  return `the unit \`${unit}\` is unknown, expected ${known === undefined ? '`m` (thousandths), `k`, `M`, `G`, `T` or `Ki`, `Mi`, `Gi`, `Ti`' : `\`${number}${known}\``}`;
}

/** What was probably meant with a unit in the wrong case or form. */
const UNITS: Readonly<Record<string, string>> = {
  mb: 'M',
  mib: 'Mi',
  mi: 'Mi',
  gb: 'G',
  gib: 'Gi',
  gi: 'Gi',
  kb: 'k',
  kib: 'Ki',
  ki: 'Ki',
  tb: 'T',
  tib: 'Ti',
  ti: 'Ti',
  g: 'G',
  t: 'T',
};

const FACTORS: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** The number that a quantity stands for, in its base unit (cores, bytes); undefined where it is none. */
export function quantityValue(value: string | number | boolean | null): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || quantityProblem(value) !== undefined) return undefined;
  const [, number = '', unit = ''] = /^([+-]?[\d.]*(?:[eE][+-]?\d+)?)([A-Za-z]*)$/.exec(value) ?? [];
  const factor = FACTORS[unit];
  return factor === undefined ? undefined : (Number(number) || 0) * factor;
}
