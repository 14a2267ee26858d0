import type { ScriptRule } from '../../rule';

/** What ShellCheck says, where it is installed. */
export const shellcheck: ScriptRule = {
  id: 'shell/shellcheck',
  target: 'script',
  severity: 'warning',
  scope: 'anywhere',
  name: { en: 'Warning of ShellCheck', 'zh-Hans': 'ShellCheck 的警告' },
  rationale: {
    en: 'ShellCheck knows hundreds of ways in which a script that parses does something else than it seems to. Where it is not installed, the report says so.',
    'zh-Hans': 'ShellCheck 能识别数百种“语法正确但行为与看上去不同”的写法。没有安装时，报告会说明。',
  },
  docs: ['https://www.shellcheck.net/wiki/'],
  examples: {
    wrong: [{ language: 'bash', code: 'for file in $(ls /var/log/pods); do\n  echo "$file"\ndone' }],
    right: [{ language: 'bash', code: 'for file in /var/log/pods/*; do\n  echo "$file"\ndone' }],
  },
  *check(script, snippet, { shellcheck: lookup }) {
    if (lookup === undefined || script.problems.length > 0 || snippet.purpose.kind === 'inline') return;
    for (const { code, start, end, message } of lookup(snippet.text) ?? []) {
      yield { start, end, message: `${message} (SC${code}, https://www.shellcheck.net/wiki/SC${code})` };
    }
  },
};
