import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import type { Piece } from '../../../shell';
import type { Remark } from '../../finding';
import { couldNotCheck, type LanguageChecker, remarksResult } from '../../language-checker';
import type { RuleDescription } from '../../rule';
import { nestedSnippet, type Snippet } from '../../snippet';
import { filledText, withoutHoles } from '../holes';

const dockerfileSyntax: RuleDescription = {
  id: 'dockerfile/syntax',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Dockerfile that does not build', 'zh-Hans': '无法构建的 Dockerfile' },
  rationale: {
    en: 'docker build stops at the first instruction that it does not know or whose arguments are wrong.',
    'zh-Hans': 'docker build 会在第一条未知或参数有误的指令处停止。',
  },
  docs: ['https://docs.docker.com/reference/dockerfile/'],
  examples: {
    wrong: [
      { language: 'dockerfile', code: 'FROM alpine:3.22\nCOPI app /app' },
      { language: 'dockerfile', code: 'FROM alpine:3.22\nEXPOSE http' },
      { language: 'dockerfile', code: "FROM alpine:3.22\nCMD ['sleep', 'infinity']" },
    ],
    right: [
      { language: 'dockerfile', code: 'FROM alpine:3.22\nRUN apk add --no-cache curl\nCOPY app /app\nCMD ["/app"]' },
    ],
  },
};

/** Remarks of the library that are matters of taste, or wrong for excerpts. */
const TASTE = new Set([0, 1, 11, 20, 37, 45, 50]);

/** Comments and empty lines, then an instruction, which may be indented. */
const STARTS = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*[A-Za-z]/;

/** Dockerfiles: instructions and their arguments; what `RUN` holds is checked as shell. */
export const dockerfileChecker: LanguageChecker = {
  languages: ['dockerfile'],
  rules: [dockerfileSyntax],
  check(snippet) {
    const text = filledText(snippet);
    if (!STARTS.test(text)) return couldNotCheck('it does not start with an instruction');
    const lines = lineStarts(text);
    const remarks: Remark[] = validate(text)
      .filter(({ code }) => typeof code !== 'number' || !TASTE.has(code))
      .map(({ range, message }) => {
        const start = offset(range.start, lines);
        return {
          rule: dockerfileSyntax.id,
          start,
          end: Math.max(start + 1, offset(range.end, lines)),
          message: `Unexpected Dockerfile: ${message}.`,
        };
      });
    return remarksResult(withoutHoles(snippet, remarks));
  },
  nested(snippet) {
    if (!STARTS.test(snippet.text)) return [];
    return DockerfileParser.parse(filledText(snippet))
      .getInstructions()
      .flatMap((instruction) => runCommands(instruction, snippet));
  },
};

/** The shell of a `RUN`, without its own flags; the form of a JSON list needs no shell. */
function runCommands(instruction: Instruction, snippet: Snippet): Snippet[] {
  if (instruction.getKeyword() !== 'RUN') return [];
  const range = instruction.getArgumentsRange();
  if (range === null) return [];
  const lines = lineStarts(snippet.text);
  let start = offset(range.start, lines);
  const end = offset(range.end, lines);
  const flags = /^(?:--\S+\s+(?:\\\r?\n\s*)?)*/.exec(snippet.text.slice(start, end))?.[0] ?? '';
  start += flags.length;
  const text = snippet.text.slice(start, end);
  if (text.startsWith('[') || text.startsWith('<<')) return [];
  return [
    nestedSnippet(snippet, {
      language: 'shell',
      purpose: { kind: 'commands', place: 'image' },
      pieces: withoutComments(text, start),
    }),
  ];
}

/** Comments between continued lines are dropped before the shell sees them. */
function withoutComments(text: string, start: number): Piece[] {
  return [...text.matchAll(/[^\n]*\n?/g)]
    .filter((match) => match[0] !== '' && !/^\s*#/.test(match[0]))
    .map((match) => ({ text: match[0], start: start + match.index }));
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
}

function offset({ line, character }: { line: number; character: number }, lines: readonly number[]): number {
  return (lines[line] ?? lines.at(-1) ?? 0) + character;
}
