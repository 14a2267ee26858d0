import { describe, expect, it } from 'vitest';
import { compileBlock } from '../../../src/commands/compile';
import { promptLength, splitTranscript } from '../../../src/shell';
import { validateText } from '../../../src/validator';

const commands = (text: string): string[] =>
  splitTranscript(text).flatMap((part) => (part.kind === 'command' ? part.text : []));

/** A command of several lines as a terminal shows it, and the command alone. */
const SEVERAL_LINES: readonly (readonly [what: string, shown: string, command: string])[] = [
  ['behind a pipe', '$ kubectl get pods |\n>  grep web', 'kubectl get pods |\n grep web'],
  ['behind a backslash', '$ kubectl get pods \\\n>   -A', 'kubectl get pods \\\n  -A'],
  ['a loop', '$ for x in a b\n> do\n>   echo "$x"\n> done', 'for x in a b\ndo\n  echo "$x"\ndone'],
  ['a loop without marks', '$ for x in a b\ndo\n  echo "$x"\ndone', 'for x in a b\ndo\n  echo "$x"\ndone'],
  [
    'a program in quotes',
    "$ kubectl get pods -o json | jq -r '\n  .items[]\n  | .metadata.name\n'",
    "kubectl get pods -o json | jq -r '\n  .items[]\n  | .metadata.name\n'",
  ],
  ['a here-document', '$ cat <<EOF\n> a\n> EOF', 'cat <<EOF\na\nEOF'],
];

describe('a transcript', () => {
  it.each(SEVERAL_LINES)('has a command of several lines: %s', async (_what, shown, command) => {
    const text = `${shown}\nNAME   READY\nweb    1/1`;
    expect(commands(text)).toEqual([command]);
    expect(splitTranscript(text).at(-1)).toMatchObject({ kind: 'output', text: '\nNAME   READY\nweb    1/1' });
    const { block, problems } = compileBlock({ language: 'console', text, meta: '' });
    expect({ problems, parts: block?.parts.filter(({ kind }) => kind === 'command').length }).toEqual({
      problems: [],
      parts: 1,
    });
    const { findings } = await validateText('page.md', `\`\`\`console\n${text}\n\`\`\`\n`, { kubernetes: ['1.36'] });
    expect(findings).toEqual([]);
  });

  it('gives every character of a command its place', () => {
    const text = '$ kubectl get pods |\n>  grep web\nout';
    const part = splitTranscript(text).find(({ kind }) => kind === 'command');
    const pieces = part?.kind === 'command' ? part.pieces : [];
    for (const { text: piece, start } of pieces)
      expect(text.slice(start, start + piece.length).replace(/^./s, '')).toBe(piece.replace(/^./s, ''));
  });

  it('takes no output for a part of a command that is wrong', () => {
    expect(commands("$ echo 'open\nNAME   READY\n$ kubectl get pods\nweb")).toEqual(["echo 'open", 'kubectl get pods']);
  });

  it.each([
    ['$ ls', 2],
    ['root@node-1:~# ls', 15],
    ['[root@node-1 ~]# ls', 17],
    ['# a comment', 0],
    ['NAME READY', 0],
    ['$HOME', 0],
  ])('has a prompt in %j of so many characters', (line, length) => {
    expect(promptLength(line)).toBe(length);
  });
});
