import { isLabelValue, isSubdomain } from './name';
import type { Grammar } from './type';

function isLabelKey(text: string): boolean {
  const parts = text.split('/');
  const name = parts.at(-1) ?? '';
  const prefix = parts.length === 2 ? parts[0] : undefined;
  return parts.length <= 2 && isLabelValue(name) && (prefix === undefined || isSubdomain(prefix));
}

function isRequirement(text: string): boolean {
  const match = /^([^=]+)={1,2}([^=]*)$/.exec(text);
  if (match === null) return false;
  const [, key = '', value = ''] = match;
  return isLabelKey(key) && isLabelValue(value);
}

/** The equality form of a label selector; `!=`, `in` and `notin` are left out, since they hold characters that shells read. */
export const selectors = {
  selector: {
    matches: (value) => value.split(',').every(isRequirement),
    expected: {
      en: 'Expected label=value, or several of them with “,” between, without spaces.',
      'zh-Hans': '应为 label=value，多个之间用“,”分隔，不带空格。',
    },
  },
} as const satisfies Record<string, Grammar>;
