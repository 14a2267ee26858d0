import { FAULTS, type Fault, type Localized, OPERATIONS, type Operation } from '../content';
import type { NameKind } from './names';

/** Why a page was found. Texts come from the index or the query and are plain text, never markup. */
export type Evidence =
  | { readonly kind: 'signature'; readonly text: string; readonly emitter: string }
  | { readonly kind: 'part-of-signature'; readonly text: string; readonly emitter: string }
  | { readonly kind: NameKind; readonly text: string }
  | { readonly kind: 'failure'; readonly text: ''; readonly operation: Operation; readonly fault: Fault | '' }
  | { readonly kind: 'keyword'; readonly text: string }
  | {
      readonly kind: 'words';
      readonly text: string;
      /** The terms of the index that were found, the most telling first, and the word of the query for each. */
      readonly found: readonly { readonly term: string; readonly word: string }[];
    }
  | { readonly kind: 'spelling'; readonly text: string }
  | { readonly kind: 'nearest'; readonly text: string };

const LABELS: Readonly<Record<Evidence['kind'], Localized>> = {
  signature: { en: 'exact message', 'zh-Hans': '消息完全匹配' },
  'part-of-signature': { en: 'most of the message', 'zh-Hans': '消息大部分匹配' },
  alert: { en: 'alert name', 'zh-Hans': '告警名称' },
  status: { en: 'status', 'zh-Hans': '状态' },
  event: { en: 'event reason', 'zh-Hans': '事件原因' },
  condition: { en: 'condition', 'zh-Hans': '状况' },
  'exit-code': { en: 'exit code', 'zh-Hans': '退出码' },
  failure: { en: 'what failed', 'zh-Hans': '故障' },
  keyword: { en: 'subject', 'zh-Hans': '主题' },
  words: { en: 'also on the page', 'zh-Hans': '页面中还有' },
  spelling: { en: 'read as', 'zh-Hans': '按此理解' },
  nearest: { en: 'nothing fits exactly; start here', 'zh-Hans': '没有完全匹配的内容，可从这里开始' },
};

/** The punctuation of each language. */
const MARKS = {
  en: { open: ' (', close: ')', says: ': ', next: '; ' },
  'zh-Hans': { open: '（', close: '）', says: '：', next: '；' },
} as const satisfies Record<keyof Localized, unknown>;

/** Why a page was found, in words of the reader's language. */
export function explain(evidence: Evidence, locale: keyof Localized): string {
  const label = LABELS[evidence.kind][locale];
  const { open, close, says } = MARKS[locale];
  if (evidence.kind === 'failure') {
    const fault = evidence.fault === '' ? '' : `${FAULTS[evidence.fault][locale]}${open}`;
    return `${label}${says}${fault}${OPERATIONS[evidence.operation][locale]}${fault === '' ? '' : close}`;
  }
  if (evidence.text === '') return label;
  const emitter = 'emitter' in evidence && evidence.emitter !== '' ? `${open}${evidence.emitter}${close}` : '';
  return `${label}${emitter}${says}${evidence.text}`;
}

/** Several reasons in one line, the strongest first. */
export function explainAll(evidence: readonly Evidence[], locale: keyof Localized): string {
  return evidence.map((one) => explain(one, locale)).join(MARKS[locale].next);
}
