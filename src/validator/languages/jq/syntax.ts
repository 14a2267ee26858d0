import { nearestWord } from '../../cli/suggestion';
import type { RuleDescription, RuleRemark } from '../../rule';
import type { Snippet } from '../../snippet';
import { filledText, holeOnLine } from '../holes';
import { jqProblem } from './compile';

export const jqSyntax: RuleDescription = {
  id: 'jq/compile',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'jq program that does not compile', 'zh-Hans': '无法编译的 jq 程序' },
  rationale: {
    en: 'jq prints a compile error instead of the answer, and what comes in is lost. The program is compiled with jq itself.',
    'zh-Hans': 'jq 只会输出编译错误，得不到结果。此处用 jq 自身进行编译检查。',
  },
  docs: ['https://jqlang.org/manual/'],
  examples: {
    wrong: [
      { language: 'jq', code: '.items[] | select(.status.phase == "Pending"' },
      { language: 'jq', code: '.items[] | {name: .metadata.name, ready .status.ready}' },
      { language: 'bash', code: "kubectl get pods -o json | jq '.items | lenght'" },
      { language: 'bash', code: "kubectl get secret web -o json | jq -r '.data.password | @base64decode'" },
    ],
    right: [
      { language: 'bash', code: "kubectl get pods -o json | jq '.items | length'" },
      { language: 'jq', code: '.items[] | select(.status.phase == "Pending") | .metadata.name' },
    ],
  },
};

/** The program needs to have been looked at. */
export function* jqRemarks(snippet: Snippet): Generator<RuleRemark> {
  const program = filledText(snippet);
  const problem = jqProblem(program);
  if (problem === undefined) {
    yield* unknownFormats(program);
    return;
  }
  const undefinedName = /^(\$?[\w:]+)\/(\d+) is not defined/.exec(problem.message);
  const name = undefinedName?.[1];
  const place = (name === undefined ? undefined : placeOf(name, program)) ?? problem;
  if (snippet.holes.length > 0 && holeOnLine(snippet, place.start)) return;
  const message =
    undefinedName === null
      ? `Unexpected jq program: ${problem.message}.`
      : `Unexpected function \`${name}\` with ${undefinedName[2]} arguments, which jq does not have.`;
  yield { start: place.start, end: Math.max(place.end, place.start + 1), message };
}

/** jq looks for a format only when it runs: https://jqlang.org/manual/#format-strings-and-escaping */
const FORMATS = ['text', 'json', 'html', 'uri', 'urid', 'csv', 'tsv', 'sh', 'base64', 'base64d', 'base32', 'base32d'];

function* unknownFormats(program: string): Generator<RuleRemark> {
  for (const match of program.matchAll(/"(?:[^"\\]|\\.)*"|#[^\n]*|(?<![^\s|(,;:])@([A-Za-z]\w*)/g)) {
    const [text, name] = match;
    if (name === undefined || FORMATS.includes(name)) continue;
    const meant = name === 'base64decode' ? 'base64d' : nearestWord(name, FORMATS);
    const list = meant === undefined ? `one of ${FORMATS.map((one) => `@${one}`).join(', ')}` : `\`@${meant}\``;
    yield {
      start: match.index,
      end: match.index + text.length,
      message: `Unexpected format \`${text}\`, expected ${list}.`,
    };
  }
}

function placeOf(name: string, program: string): { start: number; end: number } | undefined {
  const match = new RegExp(`(?<![\\w.$])${name.replace('$', '\\$')}(?!\\w)`).exec(program);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
