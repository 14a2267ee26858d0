/** What is wrong with a quantity as Kubernetes reads it, for example `1.5Gi` or `100m`; undefined where nothing is. */
export function quantityProblem(value: string | number | boolean | null): string | undefined {
  if (typeof value === 'number') return undefined;
  if (typeof value !== 'string') return 'expected a number with a unit';
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/.test(value)) return undefined;
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
