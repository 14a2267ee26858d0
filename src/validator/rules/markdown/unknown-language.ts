import { checkedLanguages } from '../../checked-languages';
import { nearestWord } from '../../cli/suggestion';
import { languageNames } from '../../extract/language-names';
import type { SnippetRule } from '../../rule';

/** A label that no checker knows: a misspelling, or a language that nobody checks here. */
export const unknownLanguage: SnippetRule = {
  id: 'markdown/unknown-language',
  target: 'snippet',
  languages: '*',
  severity: 'error',
  scope: 'site',
  name: { en: 'Language that is not checked', 'zh-Hans': '无法检查的语言' },
  rationale: {
    en: 'A page may hold no snippet that was not checked; a misspelt label would let it through.',
    'zh-Hans': '页面里不允许有未经检查的代码；标签拼错会让它绕过检查。',
  },
  docs: [],
  examples: {
    wrong: [{ language: 'bahs', code: 'kubectl get pods', site: true }],
    right: [{ language: 'text', code: 'Warning  BackOff  kubelet  Back-off restarting failed container', site: true }],
  },
  *check({ language, label, purpose }) {
    if (purpose.kind !== 'fence' || label === '' || checkedLanguages().has(language)) return;
    const near = nearestWord(label.toLowerCase(), languageNames());
    yield {
      start: 0,
      end: 0,
      message: `Unexpected language \`${label}\`, expected ${near === undefined ? `one of ${[...checkedLanguages()].sort().join(', ')}` : `\`${near}\``}.`,
    };
  },
};
