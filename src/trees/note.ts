import { EXPOSURE } from '../commands';
import type { Locale, Localized } from '../content';
import type { LeafView } from './view';
import type { Walk } from './walk';

/** What the command room found out about a command. */
interface Asked {
  /** The parameters for which a value of a link is not taken unasked. */
  readonly asks: readonly string[];
  readonly exposes?: string;
}

/** A command as the tree has it, with parameters. */
export interface NoteCommand extends Asked {
  readonly run: string;
}

/** A question that was answered, as a note shows it. */
export interface NoteStep {
  readonly ask: string;
  readonly answer: string;
  readonly commands: readonly NoteCommand[];
}

/** The part of a note that one tree contributes. */
export interface NoteSection {
  readonly title: string;
  readonly steps: readonly NoteStep[];
}

/** Where the walk stands: at a question that is still open, or at an end. */
export type NoteEnd = { readonly open: string } | { readonly leaf: LeafView<Asked> };

/** What any tree, in full or in words only, contributes to a note. */
interface Readable {
  readonly ask: string;
  readonly commands: readonly (NoteCommand | { readonly run: string; readonly compiled: Asked })[];
  readonly answers: Readonly<Record<string, { readonly label: string; readonly to: string | object }>>;
}

/** The steps of a walk as a note shows them. */
export function noteSteps<Question extends Readable>(walk: Walk<Question>): readonly NoteStep[] {
  return walk.steps.map(({ question, answerId }) => ({
    ask: question.ask,
    answer: question.answers[answerId]?.label ?? answerId,
    commands: question.commands.map(noteCommand),
  }));
}

function noteCommand(command: Readable['commands'][number]): NoteCommand {
  const { asks, exposes } = 'compiled' in command ? command.compiled : command;
  return { run: command.run, asks, ...(exposes !== undefined && { exposes }) };
}

export interface NoteOptions {
  readonly locale: Locale;
  readonly time: Date;
  /** The address of the step at hand as the browser would show it, with the values that a link brought. */
  readonly address: string;
  /** The values that are set, by the name of their parameter. */
  readonly values: Readonly<Record<string, string>>;
  /** Those of them that came with a link, decide, and have been checked by nobody: who reads the note is told. */
  readonly unchecked?: readonly string[];
  /** A command with its values filled in. */
  readonly fill: (command: NoteCommand) => string;
  /** Makes the address of a leaf absolute. */
  readonly absolute: (href: string) => string;
}

const TEXTS = {
  title: { en: 'Incident note', 'zh-Hans': '故障记录' },
  time: { en: 'Time', 'zh-Hans': '时间' },
  address: { en: 'Step', 'zh-Hans': '当前步骤' },
  values: { en: 'Values', 'zh-Hans': '参数值' },
  unchecked: { en: ' (from the link, not checked)', 'zh-Hans': '（来自链接，未核对）' },
  finding: { en: 'Finding', 'zh-Hans': '结论' },
  next: { en: 'Next', 'zh-Hans': '下一步' },
  open: { en: 'Open question', 'zh-Hans': '待回答' },
  collect: { en: 'Collect', 'zh-Hans': '需收集' },
} as const satisfies Record<string, Localized>;

/** The path so far as Markdown for a ticket: the time in UTC, the values, each question with its commands and its answer, and where it led. */
export function incidentNote(sections: readonly NoteSection[], end: NoteEnd, options: NoteOptions): string {
  const { locale, time, address, values, unchecked = [] } = options;
  const set = Object.entries(values).map(
    ([name, value]) => code(`${name}=${value}`) + (unchecked.includes(name) ? TEXTS.unchecked[locale] : ''),
  );
  const lines = [
    `## ${TEXTS.title[locale]}${COLON[locale]}${sections.map(({ title }) => title).join(' → ')}`,
    '',
    field(TEXTS.time, `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`, locale),
    field(TEXTS.address, address, locale),
    ...(set.length > 0 ? [field(TEXTS.values, set.join(', '), locale)] : []),
    '',
  ];
  sections
    .flatMap(({ steps }) => steps)
    .forEach(({ ask, answer, commands }, index) => {
      lines.push(`${index + 1}. ${ask} **${answer}**`, ...commandLines(commands, options));
    });
  lines.push('', ...('open' in end ? [field(TEXTS.open, end.open, locale)] : leafLines(end.leaf, options)));
  return `${lines.join('\n')}\n`;
}

const COLON: Localized = { en: ': ', 'zh-Hans': '：' };

function field(name: Localized, text: string, locale: Locale): string {
  return `- **${name[locale]}**${COLON[locale]}${text}`.trimEnd();
}

function commandLines(commands: readonly NoteCommand[], { fill, locale }: NoteOptions): string[] {
  return commands.flatMap((command) => {
    const text = fill(command);
    const mark = command.exposes === undefined ? [] : ['', `   ${EXPOSURE[locale]}`];
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [...mark, '', `   ${fence}bash`, ...text.split('\n').map((line) => `   ${line}`), `   ${fence}`];
  });
}

function leafLines(leaf: LeafView<Asked>, options: NoteOptions): string[] {
  const { locale } = options;
  const finding = leaf.finding ? [field(TEXTS.finding, leaf.finding, locale)] : [];
  if (leaf.kind === 'escalation') {
    const collect = leaf.collect.map((entry) => `  - ${entry}`);
    const commands = commandLines(leaf.commands.map(noteCommand), options);
    return [
      ...finding,
      field(TEXTS.next, leaf.title, locale),
      field(TEXTS.collect, '', locale),
      ...collect,
      ...commands,
    ];
  }
  const title = leaf.kind === 'page' && leaf.section ? `${leaf.title} › ${leaf.section}` : leaf.title;
  const link = `[${title.replace(/[[\]\\]/g, '\\$&')}](${options.absolute(leaf.href)})`;
  return [...finding, field(TEXTS.next, link, locale)];
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
