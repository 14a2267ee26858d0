import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../../src/content/reader/files';
import { sourceText } from '../../../src/content/reader/source-text';

const bytes = (...parts: readonly (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('the bytes of a page', () => {
  it('are its text without a byte order mark', () => {
    expect(sourceText(bytes([0xef, 0xbb, 0xbf], '---\n中文'))).toEqual({ text: '---\n中文' });
  });

  it.each([
    ['a NUL', bytes('a\nb', [0], 'c'), 2, 2, 'Unexpected NUL character, expected a text in UTF-8. Remove it.'],
    ['UTF-16', bytes([0xff, 0xfe, 0x61, 0x00]), 1, 4, 'It reads like UTF-16: save it as UTF-8.'],
    ['bytes of another encoding', bytes('中文\nab', [0xd6, 0xd0], ' x'), 2, 3, 'Unexpected bytes that are no UTF-8'],
    ['a character that is cut off', bytes('ab', [0xe4, 0xb8]), 1, 3, 'Unexpected bytes that are no UTF-8'],
    ['too many bytes', bytes('x'.repeat(300 * 1024)), 1, 1, 'Unexpected size of 300 KB, expected at most 256 KB.'],
  ])('are refused for %s, with the place', (_name, page, line, column, message) => {
    expect(sourceText(page)).toMatchObject({ problem: { line, message: expect.stringContaining(message) } });
    expect(sourceText(page)).toMatchObject({ problem: { column } });
  });
});

describe('the files of the pages', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'pages-'));
    mkdirSync(path.join(root, 'docs/how-to'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('are read although one of them is a folder or unreadable, which is said', () => {
    writeFileSync(path.join(root, 'docs/how-to/node-shell.md'), 'text');
    mkdirSync(path.join(root, 'docs/how-to/limits.md'));
    writeFileSync(path.join(root, 'docs/how-to/tools.md'), Buffer.from([0x61, 0x00]));
    const { files, problems, names } = readSourceFiles(root);
    expect(files.map(({ file }) => file)).toEqual(['docs/how-to/node-shell.md']);
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      ['docs/how-to/limits.md', 'Unexpected folder with the name of a page, expected a file. Rename it.'],
      ['docs/how-to/tools.md', expect.stringContaining('Unexpected NUL character')],
    ]);
    expect(names.size).toBe(3);
  });
});
