import type { Locale } from '../content';
import type { AnswerView, CommandView, LeafView, TreeView } from './view';

/** A question in the list form of a tree: numbered in reading order, and only once in full. */
export interface ListItem<View> {
  readonly node: string;
  /** From 1, in reading order. */
  readonly number: number;
  readonly question: View;
}

/**
 * The order of the list form: each question stands where the first answer that leads to it is read; a later answer refers to it by its number.
 * The walk is depth first, so that a branch is read to its end before the next begins.
 */
export function numberQuestions<
  View extends { readonly answers: Readonly<Record<string, { readonly to: string | object }>> },
>(tree: {
  readonly start: string;
  readonly nodes: Readonly<Record<string, View>>;
}): ReadonlyMap<string, ListItem<View>> {
  const items = new Map<string, ListItem<View>>();
  const visit = (node: string) => {
    const question = tree.nodes[node];
    if (question === undefined || items.has(node)) return;
    items.set(node, { node, number: items.size + 1, question });
    for (const { to } of Object.values(question.answers)) if (typeof to === 'string') visit(to);
  };
  visit(tree.start);
  return items;
}

const SEE = { en: (number: number) => `see step ${number}`, 'zh-Hans': (number: number) => `见步骤 ${number}` };
const COLLECT = { en: 'collect', 'zh-Hans': '收集' };

export interface ListOptions<Compiled> {
  readonly locale: Locale;
  /** Completes the address of a leaf. */
  readonly absolute: (href: string) => string;
  /** The text of a command as it may be copied from the list. */
  readonly text: (command: CommandView<Compiled>) => string;
  /** A word of warning that stands above the command. */
  readonly mark?: (command: CommandView<Compiled>) => string | undefined;
}

/** The list form as Markdown, for the export of a tree. */
export function writeList<Compiled>(tree: TreeView<Compiled>, options: ListOptions<Compiled>): string {
  const items = numberQuestions(tree);
  const written = new Set<string>();
  const lines = [`# ${tree.title}`, '', tree.description, ''];
  const write = (node: string, depth: number) => {
    const item = items.get(node);
    if (item === undefined) return;
    written.add(node);
    const { number, question } = item;
    const indent = '   '.repeat(depth);
    lines.push(`${indent}- **${number}. ${question.ask}**${question.help ? ` ${question.help}` : ''}`);
    for (const command of question.commands) {
      const text = options.text(command).split('\n');
      const mark = options.mark?.(command);
      if (mark !== undefined) lines.push('', `${indent}  **${mark}**`);
      lines.push('', ...['```bash', ...text, '```'].map((line) => `${indent}  ${line}`), '');
    }
    for (const answer of Object.values(question.answers)) {
      const { to } = answer;
      const lead = `${indent}   - ${answer.label}${evidence(answer)}`;
      if (typeof to !== 'string') lines.push(`${lead} → ${leafText(to, options)}`);
      else if (written.has(to)) lines.push(`${lead} → ${SEE[options.locale](items.get(to)?.number ?? 0)}`);
      else {
        lines.push(lead);
        write(to, depth + 2);
      }
    }
  };
  write(tree.start, 0);
  return `${lines.join('\n')}\n`;
}

function evidence({ sees, look }: AnswerView<unknown>): string {
  const parts = [...sees.map((pattern) => `\`${pattern}\``), ...(look ? [look] : [])];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function leafText<Compiled>(leaf: LeafView<Compiled>, { locale, absolute }: ListOptions<Compiled>): string {
  const finding = leaf.finding ? `. ${leaf.finding}` : '';
  if (leaf.kind === 'escalation') return `**${leaf.title}**${finding} (${COLLECT[locale]}: ${leaf.collect.join('; ')})`;
  const section = leaf.kind === 'page' && leaf.section ? ` › ${leaf.section}` : '';
  return `[${leaf.title}${section}](${absolute(leaf.href)})${finding}`;
}
