import { regionKindAt, shellRegions } from '../../../shell';
import type { ScriptRule } from '../../rule';

const PROMPT = /^[ \t]*(?:\[?[\w.-]+@[\w.-]+[^\n$#]{0,40}[$#] |\$ )(?=\S)/gm;

/** A transcript that is labelled as commands. */
export const shellPrompt: ScriptRule = {
  id: 'shell/prompt',
  target: 'script',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Prompt in a block of commands', 'zh-Hans': '命令块中出现提示符' },
  rationale: {
    en: 'Pasted, `$` is a command that does not exist, and the output below it is run as commands too.',
    'zh-Hans': '粘贴后 `$` 会被当作一个不存在的命令，下面的输出也会被当作命令执行。',
  },
  docs: [],
  examples: {
    wrong: [
      {
        language: 'bash',
        code: '$ kubectl get pods\nNAME   READY   STATUS    RESTARTS   AGE\nweb    1/1     Running   0          5m',
      },
      { language: 'bash', code: 'root@node-1:~# crictl ps' },
    ],
    right: [
      { language: 'bash', code: 'kubectl get pods' },
      { language: 'console', code: '$ kubectl get pods\nNAME   READY   STATUS    RESTARTS   AGE' },
    ],
  },
  *check(script, snippet) {
    if (snippet.purpose.kind !== 'fence') return;
    const regions = shellRegions(script);
    for (const match of script.text.matchAll(PROMPT)) {
      if (regionKindAt(regions, match.index) === 'document') continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: `Unexpected prompt \`${match[0].trim()}\` in a block of commands, expected \`console\` as the block's language, or the commands alone.`,
      };
      return;
    }
  },
};
