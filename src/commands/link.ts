import type { Localized } from '../content';
import { type Refusal, refusal } from './grammar';
import { PARAMETER_NAMES, type ParameterName, parameter } from './parameters';

/** A name and a value of a link, decoded, as they came. */
export interface LabelPair {
  readonly name: string;
  readonly value: string;
}

export interface AcceptedValue {
  readonly parameter: ParameterName;
  readonly value: string;
  /** The name that carried it, in lower case, as in `exported_namespace`. */
  readonly label: string;
}

export interface RefusedValue extends AcceptedValue {
  readonly refusal: Refusal;
}

export interface IgnoredLabel {
  readonly label: string;
  readonly value: string;
  readonly code: 'unknown' | 'scrape-job' | 'not-about-the-fault' | 'shadowed';
  readonly reason: Localized;
}

/** What a link says: what fills a parameter, what its grammar refuses, and what fills nothing. */
export interface LinkValues {
  readonly accepted: readonly AcceptedValue[];
  readonly refused: readonly RefusedValue[];
  readonly ignored: readonly IgnoredLabel[];
}

const REASONS = {
  unknown: { en: 'No command of this site uses this label.', 'zh-Hans': '本站的命令不使用这个 label。' },
  'scrape-job': {
    en: '“job” is the scrape job of Prometheus, not a Kubernetes Job; that one is in “job_name”.',
    'zh-Hans': '“job”是 Prometheus 的采集任务，不是 Kubernetes Job；后者在“job_name”中。',
  },
  'not-about-the-fault': {
    en: 'For this alert the label describes the exporter that reported the fault, not what is at fault.',
    'zh-Hans': '对这条告警而言，该 label 描述的是上报故障的 exporter，而不是故障对象。',
  },
  shadowed: {
    en: 'The label with “exported_” in front says what is at fault; this one describes the exporter.',
    'zh-Hans': '带“exported_”前缀的 label 才是故障对象；这个 label 描述的是 exporter。',
  },
} as const satisfies Record<IgnoredLabel['code'], Localized>;

const CONFLICT: Refusal = {
  code: 'conflict',
  text: {
    en: 'The link gives more than one value for this parameter.',
    'zh-Hans': '链接为这个参数给出了多个不同的值。',
  },
};

/** Names that the site itself uses in addresses: they are no labels and are passed over in silence. */
const OWN_NAMES: ReadonlySet<string> = new Set(['q', 'path', 'tree', 'step']);

const BY_NAME: ReadonlyMap<string, ParameterName> = new Map(
  PARAMETER_NAMES.flatMap((name) => parameter(name).names.map((label) => [label, name] as const)),
);

const EXPORTED = 'exported_';

/** A node_exporter calls both `/dev/sda1` and `eth0` a device. */
function parameterOf(plain: string, value: string): ParameterName | undefined {
  const name = BY_NAME.get(plain);
  return name === 'DEVICE' && !value.startsWith('/') ? 'INTERFACE' : name;
}

/**
 * Reads the labels of a link.
 * @param pairs the decoded names and values in the order of the link; an empty value means that the label was not set
 * @param allowed the labels that describe the fault of the alert in question, in lower case; without it, all of them
 */
export function linkValues(pairs: readonly LabelPair[], allowed?: readonly string[]): LinkValues {
  const ignored: IgnoredLabel[] = [];
  const candidates = new Map<ParameterName, AcceptedValue[]>();
  const ignore = (label: string, value: string, code: IgnoredLabel['code']): void => {
    ignored.push({ label, value, code, reason: REASONS[code] });
  };

  for (const { name, value } of pairs) {
    const label = name.toLowerCase();
    if (value === '' || OWN_NAMES.has(label)) continue;
    const plain = label.startsWith(EXPORTED) ? label.slice(EXPORTED.length) : label;
    const target = parameterOf(plain, value);
    if (plain === 'job') ignore(label, value, 'scrape-job');
    else if (target === undefined) ignore(label, value, 'unknown');
    else if (allowed !== undefined && !isAllowed(target, label, plain, allowed)) {
      ignore(label, value, 'not-about-the-fault');
    } else candidates.set(target, [...(candidates.get(target) ?? []), { parameter: target, value, label }]);
  }

  const accepted: AcceptedValue[] = [];
  const refused: RefusedValue[] = [];
  for (const all of candidates.values()) {
    const exported = all.filter(({ label }) => label.startsWith(EXPORTED));
    const best = exported.length > 0 ? exported : all;
    for (const { label, value } of all) {
      if (exported.length > 0 && !label.startsWith(EXPORTED)) ignore(label, value, 'shadowed');
    }
    const [first] = best;
    if (first === undefined) continue;
    const why = best.some(({ value }) => value !== first.value)
      ? CONFLICT
      : refusal(parameter(first.parameter).type, first.value);
    if (why === undefined) accepted.push(first);
    else refused.push({ ...first, refusal: why });
  }
  return { accepted, refused, ignored };
}

/** A shorthand is allowed when the label that it stands for is; the labels of one parameter mean the same. */
function isAllowed(target: ParameterName, label: string, plain: string, allowed: readonly string[]): boolean {
  return allowed.some((one) => {
    const name = one.toLowerCase();
    return (
      name === label || name === plain || BY_NAME.get(name) === target || (target === 'INTERFACE' && name === 'device')
    );
  });
}
