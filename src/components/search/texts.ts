import type { Localized } from '@site/src/content/locale';
import type { Likelihood } from '@site/src/search/diagnosis/diagnose';
import { BUTTON_TEXTS } from './buttonTexts';

/** The words of search and diagnosis. `{0}` stands for what is filled in. */
export const TEXTS = {
  ...BUTTON_TEXTS,
  label: { en: 'Paste an error, an alert name, or kubectl output', 'zh-Hans': '粘贴报错、告警名称或 kubectl 输出' },
  close: { en: 'Close', 'zh-Hans': '关闭' },
  clear: { en: 'Clear', 'zh-Hans': '清除' },
  results: { en: 'Results', 'zh-Hans': '结果' },
  count: { en: '{0} results. The first: {1}', 'zh-Hans': '{0} 条结果。第一条：{1}' },
  loading: { en: 'Loading the index …', 'zh-Hans': '正在加载索引……' },
  failed: {
    en: 'The index could not be loaded. The lists of symptoms and alerts work without it:',
    'zh-Hans': '索引加载失败。现象和告警列表不依赖索引：',
  },
  symptoms: { en: 'Symptoms', 'zh-Hans': '现象' },
  alerts: { en: 'Alerts', 'zh-Hans': '告警' },
  recent: { en: 'Searched in this tab', 'zh-Hans': '本标签页搜索过' },
  forget: { en: 'Forget', 'zh-Hans': '清空' },
  lines: { en: 'Pasted text, {0} lines', 'zh-Hans': '粘贴的文本，{0} 行' },
  read: { en: 'See what was recognised', 'zh-Hans': '查看识别结果' },
  fills: { en: 'Opening a result fills in:', 'zh-Hans': '打开结果时会填入：' },
  masked: { en: 'What looks like a password or token is masked.', 'zh-Hans': '疑似密码或 token 的内容已打码。' },
  keys: { en: '↑ ↓ choose · Enter open · Esc close', 'zh-Hans': '↑ ↓ 选择 · Enter 打开 · Esc 关闭' },
  examples: { en: 'For example', 'zh-Hans': '例如' },
  title: { en: 'Diagnose pasted output', 'zh-Hans': '诊断粘贴的输出' },
  introduction: {
    en: 'Paste the output of kubectl get, describe or events, a Pod as YAML or JSON, log lines, or the error of a command. You get what was recognised in it, the likely causes, and the values for their commands.',
    'zh-Hans':
      '粘贴 kubectl get、describe、events 的输出，Pod 的 YAML 或 JSON，日志，或命令的报错。这里会标出识别到的内容，列出可能的原因，并把其中的值填入命令。',
  },
  local: {
    en: 'Nothing leaves this browser: the text is read here, and neither sent nor put into an address.',
    'zh-Hans': '内容不会离开浏览器：文本只在本地解析，不会发送，也不会写入网址。',
  },
  pasteHere: { en: 'Output', 'zh-Hans': '输出' },
  findings: { en: 'Likely causes', 'zh-Hans': '可能的原因' },
  nearest: { en: 'Nearest pages', 'zh-Hans': '最接近的页面' },
  recognised: { en: 'Recognised', 'zh-Hans': '识别结果' },
  ends: {
    healthy: {
      en: 'Nothing in this output looks wrong. If something fails all the same, start with the triage.',
      'zh-Hans': '这段输出看起来一切正常。如果仍有故障，请从分诊开始。',
    },
    'not-here': {
      en: 'No page here is about this. The triage asks what is missing; these pages come nearest:',
      'zh-Hans': '这里没有讲这个问题的页面。可以先走分诊，以下页面最接近：',
    },
    nothing: {
      en: 'Nothing in this text is known here. Paste more of the output, or start with the triage.',
      'zh-Hans': '没有识别出任何已知内容。请粘贴更多输出，或从分诊开始。',
    },
  },
  triage: { en: 'Triage', 'zh-Hans': '分诊' },
  values: { en: 'Values for commands', 'zh-Hans': '命令参数值' },
  apply: { en: 'Use these values in this tab', 'zh-Hans': '在本标签页使用这些值' },
  applied: {
    en: 'In use: every command in this tab shows them.',
    'zh-Hans': '已生效：本标签页的所有命令都会显示这些值。',
  },
  because: { en: 'because of', 'zh-Hans': '依据' },
  withoutScript: {
    en: 'Reading a pasted text needs JavaScript. Without it, start from the list of symptoms.',
    'zh-Hans': '解析粘贴的文本需要 JavaScript；未启用时，请从现象列表开始。',
  },
} as const satisfies Record<string, Localized | Readonly<Record<string, Localized>>>;

export const LIKELIHOODS = {
  likely: { en: 'likely', 'zh-Hans': '很可能' },
  possible: { en: 'possible', 'zh-Hans': '有可能' },
  unlikely: { en: 'less likely', 'zh-Hans': '可能性较小' },
} as const satisfies Record<Likelihood, Localized>;

/** Shown in an empty search field. They are what the kubelet and Prometheus print. */
export const EXAMPLES = [
  'ImagePullBackOff',
  'x509: certificate signed by unknown authority',
  'KubePodCrashLooping',
] as const;

/** Fills `{0}`, `{1}` of a text. */
export function fillText(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}
