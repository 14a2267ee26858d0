import { newestReading } from '../../../shell';
import type { InvocationRule } from '../../rule';

/** `jq .items[]`: without quotes the brackets are a file name pattern. */
export const unquotedProgram: InvocationRule = {
  id: 'shell/unquoted-program',
  target: 'invocation',
  programs: ['jq', 'yq', 'gojq'],
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Program with brackets and no quotes', 'zh-Hans': '带方括号却没加引号的程序' },
  rationale: {
    en: 'zsh answers “no matches found” and runs nothing. bash replaces the program by the names of files where some fit.',
    'zh-Hans': 'zsh 会报 “no matches found” 而什么都不执行；bash 则在有文件名匹配时用文件名替换掉程序。',
  },
  docs: ['https://zsh.sourceforge.io/Doc/Release/Expansion.html#Filename-Generation'],
  examples: {
    wrong: [{ language: 'bash', code: 'kubectl get pods -o json | jq .items[].metadata.name' }],
    right: [
      { language: 'bash', code: "kubectl get pods -o json | jq '.items[].metadata.name'" },
      { language: 'bash', code: 'kubectl get pod web -o json | jq .status.phase' },
    ],
  },
  *check(invocation) {
    const [program] = newestReading(invocation)?.operands ?? [];
    if (program === undefined) return;
    const open = program.parts.some(({ quoting, text }) => quoting === 'none' && /(?<!\\)[[*?]/.test(text));
    if (!open || !program.text.startsWith('.')) return;
    yield {
      start: program.start,
      end: program.end,
      message: `Unexpected \`${program.text}\` without quotes: the shell reads a file name pattern in it. Expected \`'${program.text}'\`.`,
    };
  },
};
