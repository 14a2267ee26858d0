import { regionKindAt, shellRegions } from '../../../shell';
import { findPlaceholders, variableFor } from '../../placeholders';
import type { ScriptRule } from '../../rule';

/** A placeholder inside quotes or a here-document: no redirection, but it goes out as it is when the reader forgets to edit it. */
export const shellPlaceholder: ScriptRule = {
  id: 'shell/placeholder',
  target: 'script',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Placeholder in a string', 'zh-Hans': '字符串中的占位符' },
  rationale: {
    en: 'A reader in a hurry pastes the command as it stands: the text in angle brackets becomes the value, and nothing stops the command.',
    'zh-Hans': '匆忙的读者会原样粘贴命令：尖括号里的文字就成了实际的值，而命令照样执行。',
  },
  docs: [],
  examples: {
    wrong: [
      { language: 'bash', code: "kubectl create secret generic registry --from-literal=password='<your-password>'" },
      {
        language: 'bash',
        code: 'kubectl get node -o json | jq \'.status.images[] | select(.names[] == "<image-name>")\'',
      },
    ],
    right: [
      { language: 'bash', code: 'kubectl create secret generic registry --from-file=password="$PASSWORD_FILE"' },
      { language: 'bash', code: "kubectl get svc -A | grep '<none>'" },
    ],
  },
  *check(script) {
    if (!script.text.includes('<')) return;
    const regions = shellRegions(script);
    for (const { text, start, end } of findPlaceholders(script.text)) {
      if (!['single', 'double', 'document'].includes(regionKindAt(regions, start))) continue;
      yield {
        start,
        end,
        message: `Unexpected placeholder \`${text}\`, expected a variable that stops the command while it is unset, for example "\${${variableFor(text)}:?}".`,
      };
    }
  },
};
