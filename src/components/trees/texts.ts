import type { Localized } from '@site/src/content/locale';

/** The words of the decision trees. `{0}` stands for what is filled in. */
export const TEXTS = {
  index: { en: 'Decision trees', 'zh-Hans': '决策树' },
  indexDescription: {
    en: 'One question at a time, with the command that answers it, from what you see to the cause.',
    'zh-Hans': '从现象逐步定位到原因，每一步都附命令。',
  },
  extent: { en: '{0} questions, {1} ends', 'zh-Hans': '{0} 个问题，{1} 个结论' },
  walk: { en: 'Step by step', 'zh-Hans': '逐步排查' },
  step: { en: 'Step {0}', 'zh-Hans': '第 {0} 步' },
  end: { en: 'Result', 'zh-Hans': '结论' },
  answers: { en: 'What do you see?', 'zh-Hans': '你看到的是？' },
  start: { en: 'Start', 'zh-Hans': '起点' },
  path: { en: 'Path so far', 'zh-Hans': '已走过的路径' },
  back: { en: 'Back', 'zh-Hans': '上一步' },
  restart: { en: 'Start again', 'zh-Hans': '重新开始' },
  keys: {
    en: 'Keys: 1 to 9 answer, Backspace goes back.',
    'zh-Hans': '快捷键：1–9 选择答案，Backspace 返回上一步。',
  },
  announced: { en: 'Answer: {0}. {1}', 'zh-Hans': '回答：{0}。{1}' },
  wentBack: { en: 'Back to: {0}', 'zh-Hans': '返回：{0}' },
  open: { en: 'Open: {0}', 'zh-Hans': '打开：{0}' },
  goOn: { en: 'Go on: {0}', 'zh-Hans': '继续：{0}' },
  planned: {
    en: 'This page is not written yet. The link leads to the nearest one that is.',
    'zh-Hans': '该页面还没有写好，链接指向最接近的现有页面。',
  },
  external: { en: 'another site', 'zh-Hans': '外部站点' },
  collect: { en: 'Collect first', 'zh-Hans': '先收集' },
  seeStep: { en: 'see step {0}: {1}', 'zh-Hans': '见步骤 {0}：{1}' },
  paste: { en: 'Paste an error or output', 'zh-Hans': '粘贴报错或输出' },
  pasteLabel: { en: 'Error line or output', 'zh-Hans': '报错或命令输出' },
  pasteNote: {
    en: 'It stays in this tab and is read for the next questions too.',
    'zh-Hans': '内容只留在当前标签页，并用于后续问题。',
  },
  proposed: { en: 'Suggested by the pasted output: {0}', 'zh-Hans': '根据粘贴的输出建议：{0}' },
  found: { en: 'Found for the commands:', 'zh-Hans': '可用于命令：' },
  use: { en: 'Use these values in this tab', 'zh-Hans': '在本标签页使用这些值' },
  inUse: { en: 'These values are in use.', 'zh-Hans': '这些值已生效。' },
  fields: { en: 'Values for this step', 'zh-Hans': '本步骤的参数值' },
  whole: { en: 'The whole tree on its own page', 'zh-Hans': '在单独页面查看完整决策树' },
  because: { en: 'because of', 'zh-Hans': '依据' },
  notProposed: { en: 'The pasted output does not decide this question.', 'zh-Hans': '粘贴的输出无法判断这个问题。' },
  note: { en: 'Copy as incident note', 'zh-Hans': '复制为故障记录' },
  noteDone: { en: 'Incident note copied', 'zh-Hans': '故障记录已复制' },
  share: { en: 'Copy link to this step', 'zh-Hans': '复制本步骤链接' },
  answered: { en: 'Your answers', 'zh-Hans': '你的回答' },
  change: { en: 'change', 'zh-Hans': '修改' },
  changeOf: { en: 'change: {0}', 'zh-Hans': '修改：{0}' },
  plannedShort: { en: 'not written yet', 'zh-Hans': '尚未撰写' },
  smaller: { en: 'Smaller', 'zh-Hans': '缩小' },
  larger: { en: 'Larger', 'zh-Hans': '放大' },
  fit: { en: 'Fit to the window', 'zh-Hans': '适应窗口' },
  closeMap: { en: 'Close', 'zh-Hans': '关闭' },
  picture: { en: 'The whole tree', 'zh-Hans': '完整决策树' },
  pictureBox: { en: 'Picture of the tree; scroll to see all of it', 'zh-Hans': '决策树图，可滚动查看' },
  list: { en: 'All questions as a list', 'zh-Hans': '全部问题列表' },
  mermaid: { en: 'As Mermaid text', 'zh-Hans': 'Mermaid 文本' },
  all: { en: 'All trees', 'zh-Hans': '全部决策树' },
  noScript: {
    en: 'Without JavaScript, use the list: its links lead to the same pages.',
    'zh-Hans': '未启用 JavaScript 时请使用下方列表，链接指向相同的页面。',
  },
} as const satisfies Record<string, Localized>;

/** A text with its places filled. */
export function fillText(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
