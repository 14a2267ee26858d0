import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkChinese } from '../../../src/content/checks/chinese';
import { CHINESE_BACKLOG } from '../../../src/content/checks/chinese-backlog';
import type { CheckedText } from '../../../src/content/checks/text';
import { parseMarkdown } from '../../../src/content/markdown/parse';
import { DOCS_FOLDERS } from '../../../src/content/page-file';

const FILE = 'i18n/zh-Hans/docusaurus-plugin-content-docs/current/runbooks/images/registry-tls.md';

const messages = (body: string, backlog: ReadonlySet<string> = new Set()) =>
  checkChinese(checked(body), backlog).map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('the style of a Chinese page', () => {
  test('has one word for a concept, and says where and what instead', () => {
    expect(messages('第一行。\n镜像的摘要不同。')).toEqual([
      '2:4 Unexpected `摘要` on a Chinese page, expected `digest`. One concept has one word on all pages.',
    ]);
    expect(messages('先排空节点。')[0]).toContain('expected `drain`');
    expect(messages('询问 DNS 服务器。')[0]).toContain('expected `查询`');
  });
  test.each([
    'AWS 的私有终端节点。',
    '`failed to create pod sandbox` 是报错。',
    '```text\n摘要\n```',
    '镜像的 digest 不同。',
  ])('leaves %j alone', (body) => {
    expect(messages(body)).toEqual([]);
  });
  test('has no space before a percent sign', () => {
    expect(messages('超过 85 % 就回收。')).toEqual([
      '1:4 Unexpected space in `85 %`, expected `85%`: the percent sign follows its number at once.',
    ]);
    expect(messages('超过 85% 就回收。')).toEqual([]);
  });
  test('leads with 现象, the colon behind the stars', () => {
    expect(messages('**症状**：没有地址。')[0]).toContain('Unexpected lead word `症状`, expected `现象`');
    expect(messages('**修复：** 重启。')[0]).toContain('Unexpected colon at the end of bold type');
    expect(messages('**现象**：没有地址。')).toEqual([]);
  });
  test('is not asked of English pages', () => {
    expect(checkChinese({ ...checked('**Fix:** 摘要'), locale: 'en' })).toEqual([]);
  });
  test('is not asked of a page that still waits for its rewriting', () => {
    expect(messages('镜像的摘要不同。', new Set(['runbooks/images/registry-tls.md']))).toEqual([]);
  });
  test.each([...CHINESE_BACKLOG])('%s still waits: take its line away once nothing is left to rewrite', (path) => {
    expect(messages(readFileSync(`${DOCS_FOLDERS['zh-Hans']}/${path}`, 'utf8'))).not.toEqual([]);
  });
});

function checked(body: string): CheckedText {
  const text = { file: FILE, bodyLine: 1, headings: [] } as unknown as CheckedText['text'];
  return {
    kind: 'runbook',
    locale: 'zh-Hans',
    text,
    tree: parseMarkdown(body),
    placeOf: () => ({ line: 1, column: 1 }),
  };
}
