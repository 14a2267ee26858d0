import { regionKindAt, shellRegions } from '../../../shell';
import type { ScriptRule } from '../../rule';

/** A shebang counts only as the very first characters of a file. */
export const lateShebang: ScriptRule = {
  id: 'shell/late-shebang',
  target: 'script',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Shebang that is not first', 'zh-Hans': 'Shebang 不在第一行' },
  rationale: {
    en: 'The kernel reads `#!` only at the very start of a file. Anywhere else it is a comment, and the script runs in whatever shell calls it.',
    'zh-Hans': '内核只在文件最开头识别 `#!`。放在别处只是注释，脚本会由调用它的 Shell 执行。',
  },
  docs: ['https://man7.org/linux/man-pages/man2/execve.2.html'],
  examples: {
    wrong: [{ language: 'bash', code: '# Shows the Pods.\n#!/bin/bash\nkubectl get pods' }],
    right: [{ language: 'bash', code: '#!/bin/bash\n# Shows the Pods.\nkubectl get pods' }],
  },
  *check(script) {
    const regions = shellRegions(script);
    for (const match of script.text.matchAll(/^[ \t]*#![ \t]*\/[^\n]*/gm)) {
      if (match.index === 0 && match[0].startsWith('#!')) continue;
      if (regionKindAt(regions, match.index + match[0].indexOf('#')) !== 'comment') continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: `Unexpected \`${match[0].trim()}\` behind other lines, expected it as the first line of the block.`,
      };
    }
  },
};
