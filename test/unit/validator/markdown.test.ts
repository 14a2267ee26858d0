import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { globSync } from 'tinyglobby';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/validator/extract/document';

interface Code {
  readonly info: string;
  readonly text: string;
  readonly line: number;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/** The fences of a text as remark-parse, the parser of the site, reads them. */
function fencesByRemark(text: string): Code[] {
  const found: Code[] = [];
  visit(parser.parse(text) as Nodes, 'code', (node) => {
    const offset = node.position?.start.offset ?? 0;
    if (text[offset] !== '`' && text[offset] !== '~') return;
    found.push({
      info: [node.lang, node.meta].filter(Boolean).join(' ').trim(),
      text: node.value.replaceAll('\r', ''),
      line: node.position?.start.line ?? 0,
    });
  });
  return found;
}

function fencesByUs(text: string): Code[] {
  const { fences, file } = readDocument('page.md', text, false);
  return fences.map((fence) => ({
    info: fence.info.replace(/\s+/, ' '),
    text: linesOf(fence.pieces).join('\n'),
    line: file.lines.position(fence.start).line,
  }));
}

/** The lines of a fence: a tab that was taken in part is a piece of its own in front of the rest of its line. */
function linesOf(pieces: readonly { readonly text: string; readonly length?: number }[]): string[] {
  const lines: string[] = [];
  let before = '';
  for (const { text, length } of pieces) {
    if (length !== undefined) before += text;
    else {
      lines.push(before + text);
      before = '';
    }
  }
  return lines;
}

function spansByRemark(text: string): string[] {
  const found: string[] = [];
  visit(parser.parse(text) as Nodes, 'inlineCode', (node) => void found.push(node.value.replaceAll('\n', ' ')));
  return found;
}

function spansByUs(text: string): string[] {
  return readDocument('page.md', text, false).spans.map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
}

const CASES: Readonly<Record<string, string>> = {
  'a fence': '```bash title="x"\nkubectl get pods\n```\n',
  'a fence of tildes that holds back-quotes': '~~~yaml\n```\na: 1\n```\n~~~\n',
  'a longer fence around a shorter one': '````text\n```bash\n```\n````\n',
  'a fence in a list item': '1. First\n\n   ```bash\n   kubectl get pods \\\n     -A\n   ```\n\n2. Second\n',
  'a fence in a list in a list': '- a\n  - b\n\n    ```sh\n    ls\n    ```\n',
  'a fence right behind a list marker': '- ```sh\n  ls\n  ```\n- b\n',
  'a fence in a quote': '> Note\n>\n> ```bash\n> ls\n>\n> pwd\n> ```\n\nend\n',
  'a fence in a quote that ends without its closing line': '> ```bash\n> ls\nend\n',
  'a list item that ends a fence': '- ```sh\n  ls\nend\n',
  'a fence behind tabs': '-\ta\n\n\t```sh\n\tls\n\t\tpwd\n\t```\n',
  'a fence that is indented': '  ```sh\n  ls\n    pwd\n ls\n  ```\n',
  'indented code, which is none': 'a\n\n    ```\n    ls\n    ```\n',
  'a fence that is never closed': '```sh\nls\n',
  'an empty fence': '```sh\n```\n',
  'back-quotes in the info, which make no fence': '``` a`b\nls\n```\n',
  'front matter': '---\ntitle: "```"\n---\n\n```sh\nls\n```\n',
  'HTML around a fence': '<details>\n\n```sh\nls\n```\n\n</details>\n',
  'HTML that swallows a fence': '<pre>\n```sh\nls\n```\n</pre>\n',
  'a comment that hides a fence': '<!--\n```sh\nls\n```\n-->\n\n```sh\npwd\n```\n',
  'a paragraph that a fence ends': 'text\n```sh\nls\n```\ntext\n',
  'a table with code': '| a | b | `d\\|e` |\n|---|---|---|\n| `x` | ``y `` | z` |\n',
  'code over two lines': 'a `b\nc` d\n',
  'escaped back-quotes': 'a \\`b` c `d` ``e`f``\n',
  'a lazy line': '> a `b\nc` d\n',
  'Windows line ends': '```sh\r\nls\r\npwd\r\n```\r\n',
  'a thematic break that looks like a list': '- - -\n\n* * *\n```sh\nls\n```\n',
  'a numbered item that interrupts no paragraph': 'a\n2. ```sh\nls\n',
};

describe('fences and code spans', () => {
  test.each(Object.entries(CASES))('of %s are those of remark-parse', (_name, text) => {
    expect(fencesByUs(text)).toEqual(fencesByRemark(text));
    expect(spansByUs(text)).toEqual(spansByRemark(text));
  });

  const pages = globSync(['docs/**/*.md', 'i18n/**/*.md']);
  test.skipIf(pages.length === 0).each(pages)('of %s are those of remark-parse', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(fencesByUs(text)).toEqual(fencesByRemark(text));
    expect(spansByUs(text)).toEqual(spansByRemark(text));
  });

  test('of arbitrary Markdown are those of remark-parse', () => {
    const line = fc.array(
      fc.constantFrom(
        '```',
        '~~~',
        '````',
        '`',
        'sh',
        ' ',
        '  ',
        '    ',
        '\t',
        '- ',
        '> ',
        '1. ',
        'a',
        '# ',
        '<div>',
        '***',
        'b c',
      ),
      { maxLength: 5 },
    );
    const document = fc
      .array(
        line.map((words) => words.join('')),
        { maxLength: 8 },
      )
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(document, (text) => {
        // Blank lines at the end of a fence that is never closed are counted differently; they hold no code.
        const trimmed = (codes: readonly Code[]) => codes.map((code) => ({ ...code, text: code.text.trimEnd() }));
        expect(trimmed(fencesByUs(text))).toEqual(trimmed(fencesByRemark(text)));
      }),
      { numRuns: 3000, seed: 20261121 },
    );
  });
});
