import type { Strong, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../page';
import { DOCS_FOLDERS } from '../page-file';
import { CHINESE_BACKLOG } from './chinese-backlog';
import { CHINESE_TERMS } from './chinese-terms';
import { type CheckedText, problemAt } from './text';

/** A finding before the page it stands on is known: where, and what to do. */
interface Remark {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Checks what a machine can see of the style of a Chinese page: one word for a concept, no space before %, and lead words as on
 * every page. Code is left alone. `backlog` are the pages that are not rewritten yet.
 */
export function checkChinese(checked: CheckedText, backlog: ReadonlySet<string> = CHINESE_BACKLOG): Problem[] {
  if (checked.locale !== 'zh-Hans') return [];
  if (backlog.has(checked.text.file.slice(`${DOCS_FOLDERS['zh-Hans']}/`.length))) return [];
  return chineseRemarks(checked).map(({ line, column, message }) => problemAt(checked, line, message, column));
}

function chineseRemarks({ tree }: CheckedText): Remark[] {
  const remarks: Remark[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') remarks.push(...termRemarks(node), ...percentRemarks(node));
    if (node.type === 'strong') remarks.push(...leadRemarks(node));
  });
  return remarks;
}

function termRemarks(node: Text): Remark[] {
  return CHINESE_TERMS.flatMap(({ found, instead }) =>
    [...node.value.matchAll(found)].map((match) => ({
      ...placeIn(node, match.index),
      message: `Unexpected \`${match[0]}\` on a Chinese page, expected ${instead}. One concept has one word on all pages.`,
    })),
  );
}

function percentRemarks(node: Text): Remark[] {
  return [...node.value.matchAll(/\d+[ \u00a0]+%/g)].map((match) => ({
    ...placeIn(node, match.index),
    message: `Unexpected space in \`${match[0]}\`, expected \`${match[0].replace(/\s+/, '')}\`: the percent sign follows its number at once.`,
  }));
}

function leadRemarks(node: Strong): Remark[] {
  const last = node.children.at(-1);
  const text = last?.type === 'text' ? last.value : '';
  const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
  if (text === '症状') return [{ ...place, message: 'Unexpected lead word `症状`, expected `现象`, as on all pages.' }];
  return /[：:]$/.test(text)
    ? [{ ...place, message: 'Unexpected colon at the end of bold type, expected it behind the stars: `**现象**：`.' }]
    : [];
}

function placeIn(node: Text, offset: number): { readonly line: number; readonly column: number } {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const before = node.value.slice(0, offset).split('\n');
  const inLine = before.at(-1)?.length ?? 0;
  return before.length === 1
    ? { line, column: column + inLine }
    : { line: line + before.length - 1, column: inLine + 1 };
}
