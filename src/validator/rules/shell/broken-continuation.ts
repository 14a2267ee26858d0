import { regionKindAt, shellRegions } from '../../../shell';
import type { ScriptRule } from '../../rule';

/** A backslash joins lines only as the very last character. */
export const brokenContinuation: ScriptRule = {
  id: 'shell/broken-continuation',
  target: 'script',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Line continuation that does not continue', 'zh-Hans': '失效的续行符' },
  rationale: {
    en: 'A blank behind the backslash, a comment between the lines, or nothing at all after it ends the command early; the rest is run as another one.',
    'zh-Hans':
      '反斜杠后的空格、夹在中间的注释行，或后面什么都没有，都会让命令提前结束；剩下的部分会被当作另一条命令执行。',
  },
  docs: ['https://www.shellcheck.net/wiki/SC1101'],
  examples: {
    wrong: [
      { language: 'bash', code: 'kubectl get pods \\ \n  --all-namespaces' },
      { language: 'bash', code: 'kubectl get pods \\\n  # every namespace\n  --all-namespaces' },
      { language: 'bash', code: 'kubectl get pods \\' },
    ],
    right: [{ language: 'bash', code: 'kubectl get pods \\\n  --all-namespaces' }],
  },
  *check(script) {
    if (!script.text.includes('\\')) return;
    const regions = shellRegions(script);
    for (const match of script.text.matchAll(/(?<!\\)\\(?:[ \t]+(?=\n|$)|\n(?=[ \t]*(?:#|\n|$)))|(?<!\\)\\$/g)) {
      if (regionKindAt(regions, match.index) !== 'code') continue;
      yield {
        start: match.index,
        end: match.index + 1,
        message:
          'Unexpected end of a continued line: expected the backslash as its last character, and the rest of the command on the next line.',
      };
    }
  },
};
