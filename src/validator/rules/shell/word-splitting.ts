import type { Word } from '../../../shell';
import type { InvocationRule } from '../../rule';

/** Programs that are given several words on purpose. */
const WANT_WORDS = new Set([
  'eval',
  'kill',
  'set',
  'export',
  'local',
  'test',
  '[',
  'echo',
  'printf',
  'return',
  'exit',
  'declare',
  'readonly',
]);

/** `kubectl delete pod $(…)`: the output is split at blanks and expanded as file names; an empty one leaves the argument out. */
export const wordSplitting: InvocationRule = {
  id: 'shell/word-splitting',
  target: 'invocation',
  programs: '*',
  severity: 'warning',
  scope: 'anywhere',
  name: { en: 'Unquoted command substitution', 'zh-Hans': '未加引号的命令替换' },
  rationale: {
    en: 'The shell splits the output into words and expands `*` in them. When the output is empty the argument is gone, and the command acts on something else.',
    'zh-Hans': 'Shell 会把输出拆成多个单词并展开其中的 `*`；输出为空时参数直接消失，命令就会作用在别的对象上。',
  },
  docs: ['https://www.shellcheck.net/wiki/SC2046', 'https://mywiki.wooledge.org/WordSplitting'],
  examples: {
    wrong: [
      { language: 'bash', code: "kubectl delete pod $(kubectl get pods -o jsonpath='{.items[*].metadata.name}')" },
    ],
    right: [
      { language: 'bash', code: 'kubectl describe node "$(kubectl get pod web -o jsonpath=\'{.spec.nodeName}\')"' },
      { language: 'bash', code: 'for node in $(kubectl get nodes -o name); do kubectl describe "$node"; done' },
      { language: 'bash', code: 'docker rm $(docker ps --all --quiet)' },
    ],
  },
  *check({ program, args, command }) {
    if (WANT_WORDS.has(program)) return;
    for (const word of args) {
      const part = word.parts.find(({ kind, quoting }) => kind === 'command' && quoting === 'none');
      if (
        part === undefined ||
        printsIds(word) ||
        (program === 'ssh' && command.words.length > 0 && word.parts.length > 1)
      )
        continue;
      yield {
        start: part.start,
        end: part.end,
        message:
          'Unexpected unquoted `$(…)` as an argument: its output is split into words, and nothing is left of an empty one. Expected quotes around it, or a loop or `xargs` where several words are meant.',
      };
    }
  },
};

/** `$(docker ps -q)` prints ids only, which hold neither blanks nor `*`. */
function printsIds({ parts }: Word): boolean {
  return parts.some(
    (part) =>
      part.kind === 'command' &&
      part.commands.some(({ words }) => words.some(({ text }) => /^(?:-\w*q\w*|--quiet)$/.test(text))),
  );
}
