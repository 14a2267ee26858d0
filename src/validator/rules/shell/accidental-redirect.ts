import { regionKindAt, type ShellScript, shellRegions } from '../../../shell';
import { variableFor } from '../../placeholders';
import type { RuleRemark, ScriptRule } from '../../rule';

const ANGLE_BRACKETS = /<[ \t]*([\p{L}][^<>\n|&;"'`$()]{0,60}?)[ \t]*>/gu;

/** `<pod-name>` is valid shell: it reads a file of that name and writes one named like the next word. */
export const accidentalRedirect: ScriptRule = {
  id: 'shell/accidental-redirect',
  target: 'script',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Placeholder that is a redirection', 'zh-Hans': '占位符变成了重定向' },
  rationale: {
    en: 'A shell reads `<pod-name>` as “input from the file pod-name, output to the next word”. The command runs without the argument, or overwrites a file, and no syntax check notices.',
    'zh-Hans':
      'Shell 会把 `<pod-name>` 读作“从文件 pod-name 输入，输出到下一个单词”：命令缺了参数仍会执行，或者覆盖某个文件，而语法检查发现不了。',
  },
  docs: ['https://www.gnu.org/software/bash/manual/html_node/Redirections.html'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl describe pod <pod-name> -n default' },
      { language: 'bash', code: 'kubectl delete pod < pod > --grace-period=0' },
      { language: 'bash', code: 'kubectl get nodes > -o wide' },
    ],
    right: [
      { language: 'bash', code: 'kubectl describe pod "$POD" -n "$NAMESPACE"' },
      { language: 'bash', code: 'base64 -d < token.b64 > token.txt' },
    ],
  },
  *check(script) {
    const found = placeholders(script);
    yield* found;
    for (const { redirects } of script.commands) {
      for (const { operator, descriptor, target, start, end } of redirects) {
        if (operator !== '>' || descriptor !== undefined || !target?.value?.startsWith('-') || target.value === '-')
          continue;
        if (found.some((other) => other.start < end && start < other.end)) continue;
        yield {
          start,
          end,
          message: `Unexpected redirection into a file named \`${target.value}\`, expected an option there.`,
        };
      }
    }
  },
};

function placeholders(script: ShellScript): RuleRemark[] {
  if (!script.text.includes('<')) return [];
  const regions = shellRegions(script);
  return [...script.text.matchAll(ANGLE_BRACKETS)]
    .filter(
      (match) =>
        regionKindAt(regions, match.index) === 'code' && script.text[match.index - 1] !== '<' && !isRealPair(match[0]),
    )
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      message: `Unexpected \`${match[0]}\`: to a shell this is a redirection, not a placeholder. Expected a variable in quotes, for example "$${variableFor(match[0])}".`,
    }));
}

/** `< in.txt >`: a file name with an ending between two redirections that are meant. */
function isRealPair(text: string): boolean {
  return /^<\s*[\w./-]+\.\w{1,5}\s+>$/.test(text);
}
