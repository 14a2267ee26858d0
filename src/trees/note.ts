import type { Locale, Localized } from '../content';
import type { LeafView, QuestionView } from './view';
import type { Walk } from './walk';

/** The part of a note that one tree contributes. */
export interface NoteSection {
  readonly title: string;
  readonly walk: Walk<QuestionView<unknown>>;
}

export interface NoteOptions {
  readonly locale: Locale;
  readonly time: Date;
  /** The address of the step at hand, without values. */
  readonly address: string;
  /** The values that are set, by the name of their parameter. */
  readonly values: Readonly<Record<string, string>>;
  /** A command with its values filled in. */
  readonly fill: (command: string) => string;
  /** Makes the address of a leaf absolute. */
  readonly absolute: (href: string) => string;
}

const TEXTS = {
  title: { en: 'Incident note', 'zh-Hans': '故障记录' },
  time: { en: 'Time', 'zh-Hans': '时间' },
  address: { en: 'Step', 'zh-Hans': '当前步骤' },
  values: { en: 'Values', 'zh-Hans': '参数值' },
  finding: { en: 'Finding', 'zh-Hans': '结论' },
  next: { en: 'Next', 'zh-Hans': '下一步' },
  open: { en: 'Open question', 'zh-Hans': '待回答' },
  collect: { en: 'Collect', 'zh-Hans': '需收集' },
} as const satisfies Record<string, Localized>;

/** The path so far as Markdown for a ticket: the time in UTC, the values, each question with its commands and its answer, and where it led. */
export function incidentNote(sections: readonly NoteSection[], options: NoteOptions): string {
  const { locale, time, address, values } = options;
  const colon = locale === 'zh-Hans' ? '：' : ': ';
  const field = (name: Localized, text: string) => `- **${name[locale]}**${colon}${text}`;
  const set = Object.entries(values).map(([name, value]) => code(`${name}=${value}`));
  const lines = [
    `## ${TEXTS.title[locale]}${colon}${sections.map(({ title }) => title).join(' → ')}`,
    '',
    field(TEXTS.time, `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`),
    field(TEXTS.address, address),
    ...(set.length > 0 ? [field(TEXTS.values, set.join(', '))] : []),
    '',
  ];
  let number = 0;
  for (const { walk } of sections) {
    for (const { question, answer } of walk.steps) {
      number += 1;
      lines.push(`${number}. ${question.ask} **${answer.label}**`, ...commandLines(question, options));
    }
  }
  const last = sections.at(-1)?.walk.at;
  if (last?.kind === 'question') lines.push('', field(TEXTS.open, last.question.ask));
  if (last?.kind === 'leaf') lines.push('', ...leafLines(last.leaf, options, field));
  return `${lines.join('\n')}\n`;
}

function commandLines({ commands }: Pick<QuestionView<unknown>, 'commands'>, { fill }: NoteOptions): string[] {
  return commands.flatMap(({ run }) => {
    const text = fill(run);
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return ['', `   ${fence}bash`, ...text.split('\n').map((line) => `   ${line}`), `   ${fence}`];
  });
}

function leafLines(
  leaf: LeafView<unknown>,
  options: NoteOptions,
  field: (name: Localized, text: string) => string,
): string[] {
  const finding = leaf.finding ? [field(TEXTS.finding, leaf.finding)] : [];
  if (leaf.kind === 'escalation') {
    const collect = leaf.collect.map((entry) => `  - ${entry}`);
    return [
      ...finding,
      field(TEXTS.next, leaf.title),
      field(TEXTS.collect, ''),
      ...collect,
      ...commandLines(leaf, options),
    ];
  }
  const title = leaf.kind === 'page' && leaf.section ? `${leaf.title} › ${leaf.section}` : leaf.title;
  return [...finding, field(TEXTS.next, `[${title.replace(/[[\]\\]/g, '\\$&')}](${options.absolute(leaf.href)})`)];
}

/** A code span that holds any text, also one with back quotes. */
function code(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
