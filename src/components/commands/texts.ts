import type { Origin, Place } from '@site/src/commands';
import type { Localized } from '@site/src/content/locale';

/** The words of the command blocks and of the values panel. `{0}` stands for what is filled in. */
export const TEXTS = {
  command: { en: 'Command', 'zh-Hans': '命令' },
  output: { en: 'Output', 'zh-Hans': '输出' },
  runsOn: { en: 'Run on: {0}', 'zh-Hans': '运行位置：{0}' },
  risk: { en: 'Risk: {0}', 'zh-Hans': '风险：{0}' },
  because: { en: 'because of “{0}”', 'zh-Hans': '原因：“{0}”' },
  copy: { en: 'Copy', 'zh-Hans': '复制' },
  copyNamed: { en: 'Copy: {0}', 'zh-Hans': '复制：{0}' },
  copyLine: { en: 'Copy command {0}: {1}', 'zh-Hans': '复制第 {0} 条命令：{1}' },
  copied: { en: 'Copied', 'zh-Hans': '已复制' },
  copiedGuarded: {
    en: 'Copied. It stops with a message until {0} is set.',
    'zh-Hans': '已复制。{0} 未设置时，命令会报错并停止。',
  },
  copyFailed: {
    en: 'The browser refused to copy. Select the text instead.',
    'zh-Hans': '浏览器拒绝复制，请手动选择文本。',
  },
  blocked: { en: 'Set {0} first: this command destroys.', 'zh-Hans': '请先设置 {0}：这条命令有破坏性。' },
  unconfirmedDestroys: {
    en: 'This block destroys, and these values came with the link. Check them:',
    'zh-Hans': '此命令有破坏性，且以下值来自链接，请核对：',
  },
  unconfirmedExposes: {
    en: 'This block sends credentials or opens access, and these values came with the link. Check them:',
    'zh-Hans': '此命令会发送凭据或开放访问，且以下值来自链接，请核对：',
  },
  unconfirmedDecides: {
    en: 'These values came with the link, and they decide what is run, called or trusted. Check them:',
    'zh-Hans': '以下值来自链接，决定运行什么、访问哪里或信任谁，请核对：',
  },
  confirm: { en: 'I have checked them, use them', 'zh-Hans': '已核对，使用这些值' },
  confirmIn: { en: 'I have checked them, use them: {0}', 'zh-Hans': '已核对，使用这些值：{0}' },
  confirmed: { en: 'The values are filled in.', 'zh-Hans': '已填入这些值。' },
  unchecked: { en: 'from the link, not checked', 'zh-Hans': '来自链接，未核对' },
  useValue: { en: 'Use {0}', 'zh-Hans': '使用 {0}' },
  decides: {
    en: 'It decides what is run, called or trusted: no command takes it before you have checked it.',
    'zh-Hans': '这个值决定运行什么、访问哪里或信任谁，核对之前不会填入任何命令。',
  },
  marked: { en: 'Marked: {0}', 'zh-Hans': '标记：{0}' },
  undo: { en: 'Undo', 'zh-Hans': '撤销' },
  undoNone: { en: 'This cannot be undone.', 'zh-Hans': '此操作无法撤销。' },
  unset: { en: '{0}: not set', 'zh-Hans': '{0}：未设置' },
  setTo: { en: '{0}, {1}', 'zh-Hans': '{0}，{1}' },
  values: { en: 'Values', 'zh-Hans': '参数值' },
  valuesOfPage: { en: 'Values for the commands of this page', 'zh-Hans': '本页命令的参数值' },
  edit: { en: 'Set values', 'zh-Hans': '设置参数' },
  close: { en: 'Close', 'zh-Hans': '收起' },
  example: { en: 'for example {0}', 'zh-Hans': '例如 {0}' },
  clear: { en: 'Clear {0}', 'zh-Hans': '清除 {0}' },
  clearLink: { en: 'Clear link values', 'zh-Hans': '清除链接带来的值' },
  clearAll: { en: 'Clear all', 'zh-Hans': '全部清除' },
  share: { en: 'Copy link with values', 'zh-Hans': '复制带参数的链接' },
  refused: { en: 'The link’s value was refused: ', 'zh-Hans': '链接中的值被拒绝：' },
  ignored: { en: 'Labels of the link that fill nothing ({0})', 'zh-Hans': '链接中未使用的 label（{0}）' },
  tab: {
    en: 'Values stay in this tab and are sent nowhere.',
    'zh-Hans': '这些值只保留在当前标签页，不会发送到任何地方。',
  },
  withoutScript: {
    en: 'The commands of this page read these shell variables. Set them in your shell first:',
    'zh-Hans': '本页命令会读取下列 shell 变量，请先在 shell 中设置：',
  },
} as const satisfies Record<string, Localized>;

export const ORIGINS = {
  link: { en: 'from the link', 'zh-Hans': '来自链接' },
  typed: { en: 'typed', 'zh-Hans': '手动输入' },
  paste: { en: 'from your paste', 'zh-Hans': '来自粘贴' },
} as const satisfies Record<Origin, Localized>;

/** The same where there is little room. */
export const SHORT_ORIGINS = {
  link: { en: 'link', 'zh-Hans': '链接' },
  typed: { en: 'typed', 'zh-Hans': '输入' },
  paste: { en: 'paste', 'zh-Hans': '粘贴' },
} as const satisfies Record<Origin, Localized>;

/** What a block is pasted into. In a Pod it is the shell of the image, which the page names where it matters. */
export const SHELLS: Readonly<Partial<Record<Place, Localized>>> = {
  workstation: { en: 'bash or zsh', 'zh-Hans': 'bash 或 zsh' },
  node: { en: 'bash or zsh', 'zh-Hans': 'bash 或 zsh' },
  'control-plane': { en: 'bash or zsh', 'zh-Hans': 'bash 或 zsh' },
};

/** Fills `{0}`, `{1}` of a text. */
export function fillText(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}
