import type { Grammar } from './type';

const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const LABEL_VALUE = '[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?';

const subdomain = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`);
const labelValue = new RegExp(`^${LABEL_VALUE}$`);

/** Whether a text is an RFC 1123 subdomain in lower case, the form of most names in Kubernetes. */
export function isSubdomain(text: string): boolean {
  return text.length <= 253 && subdomain.test(text);
}

/** Whether a text is a label value of Kubernetes that is not empty. */
export function isLabelValue(text: string): boolean {
  return text.length <= 63 && labelValue.test(text);
}

/** The forms of names. Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ */
export const names = {
  label: {
    matches: (value) => new RegExp(`^${LABEL}$`).test(value),
    limit: 63,
    expected: {
      en: 'Expected lower-case letters, digits and “-”, with a letter or digit at both ends (RFC 1123 label).',
      'zh-Hans': '只能包含小写字母、数字和“-”，首尾必须是字母或数字（RFC 1123 label）。',
    },
  },
  subdomain: {
    matches: isSubdomain,
    expected: {
      en: 'Expected lower-case letters, digits, “-” and “.”, with a letter or digit at both ends of each part (RFC 1123 subdomain).',
      'zh-Hans': '只能包含小写字母、数字、“-”和“.”，每一段的首尾必须是字母或数字（RFC 1123 subdomain）。',
    },
  },
  'label-value': {
    matches: isLabelValue,
    limit: 63,
    expected: {
      en: 'Expected letters, digits, “-”, “_” and “.”, with a letter or digit at both ends (label value).',
      'zh-Hans': '只能包含字母、数字、“-”、“_”和“.”，首尾必须是字母或数字（label 值）。',
    },
  },
  'path-segment': {
    matches: (value) => /^[A-Za-z0-9][A-Za-z0-9:._-]*$/.test(value),
    expected: {
      en: 'Expected letters, digits and “: . _ -”, with a letter or digit first.',
      'zh-Hans': '只能包含字母、数字和“: . _ -”，并以字母或数字开头。',
    },
  },
  cluster: {
    matches: (value) => /^[A-Za-z0-9_.:/@-]+$/.test(value),
    expected: {
      en: 'Expected letters, digits and “_ . : / @ -”.',
      'zh-Hans': '只能包含字母、数字和“_ . : / @ -”。',
    },
  },
  resource: {
    matches: (value) => /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*(?:\/[a-z]+)?$/.test(value),
    expected: {
      en: 'Expected a resource such as “pods”, “deployments.apps” or “pods/log”.',
      'zh-Hans': '应为资源类型，例如 pods、deployments.apps 或 pods/log。',
    },
  },
  word: {
    matches: (value) => /^[a-z]+$/.test(value),
    limit: 63,
    expected: { en: 'Expected lower-case letters only.', 'zh-Hans': '只能包含小写字母。' },
  },
  hexadecimal: {
    matches: (value) => /^[0-9a-f]{1,64}$/.test(value),
    limit: 64,
    expected: {
      en: 'Expected the digits 0–9 and a–f, as crictl and ctr print an ID.',
      'zh-Hans': '只能包含 0–9 和 a–f，与 crictl、ctr 输出的 ID 相同。',
    },
  },
  count: {
    matches: (value) => /^(?:0|[1-9][0-9]{0,8})$/.test(value),
    limit: 9,
    expected: { en: 'Expected a whole number.', 'zh-Hans': '应为整数。' },
  },
} as const satisfies Record<string, Grammar>;
