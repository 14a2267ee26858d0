import type { Localized } from '../../content';

/** Why a value was refused: a stable code for tests and tools, and a text for the reader. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly text: Localized;
}

export type RefusalCode = 'empty' | 'dash' | 'length' | 'control' | 'form' | 'conflict';

/** The longest value of any type, in UTF-16 code units. The longest name of Kubernetes, an RFC 1123 subdomain, has 253. */
export const MAXIMUM_LENGTH = 253;

const EMPTY: Refusal = { code: 'empty', text: { en: 'No value is given.', 'zh-Hans': '没有填写值。' } };

const DASH: Refusal = {
  code: 'dash',
  text: {
    en: 'A value must not start with “-”: the command would read it as an option.',
    'zh-Hans': '值不能以“-”开头：命令会把它当作选项。',
  },
};

const CONTROL: Refusal = {
  code: 'control',
  text: {
    en: 'The value contains an invisible or control character.',
    'zh-Hans': '值中含有不可见字符或控制字符。',
  },
};

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

/** What is refused for every type, or `undefined`. */
export function commonRefusal(value: string): Refusal | undefined {
  if (value === '') return EMPTY;
  if (value.length > MAXIMUM_LENGTH) return tooLong(MAXIMUM_LENGTH);
  if (value.startsWith('-')) return DASH;
  if (INVISIBLE.test(value)) return CONTROL;
  return undefined;
}

/** The refusal of a value with more characters than a type allows. */
export function tooLong(limit: number): Refusal {
  return {
    code: 'length',
    text: {
      en: `The value is longer than ${limit} characters.`,
      'zh-Hans': `值超过了 ${limit} 个字符。`,
    },
  };
}
