import type { SnippetRule } from '../../rule';

/** A manifest with only one of the two lines that say what it is. */
export const halfManifest: SnippetRule = {
  id: 'manifest/half-header',
  target: 'snippet',
  languages: ['yaml'],
  severity: 'error',
  scope: 'site',
  name: { en: 'Manifest with half a header', 'zh-Hans': '清单只有一半的头部' },
  rationale: {
    en: 'With a misspelt or missing apiVersion or kind nothing knows what the object is, so nothing checks its fields.',
    'zh-Hans': 'apiVersion 或 kind 拼错或缺失时，无法判断这是什么对象，也就不会检查它的字段。',
  },
  docs: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields'],
  examples: {
    wrong: [
      { language: 'yaml', code: 'aipVersion: v1\nkind: Namespace\nmetadata:\n  name: demo', site: true },
      { language: 'yaml', code: 'apiVersion: v1\nknid: Namespace\nmetadata:\n  name: demo', site: true },
    ],
    right: [{ language: 'yaml', code: 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: demo', site: true }],
  },
  *check({ text, meta, parent }) {
    if (meta.values.has('k8s') || parent !== undefined) return;
    let start = 0;
    for (const document of text.split(/^---[ \t]*$/m)) {
      const version = /^apiVersion:/m.exec(document);
      const kind = /^kind:/m.exec(document);
      const [only] = version === null ? [kind] : kind === null ? [version] : [null];
      if (only) {
        const missing = version === null ? 'apiVersion' : 'kind';
        const at = start + only.index;
        yield {
          start: at,
          end: at + only[0].length,
          message: `Unexpected \`${only[0]}\` without \`${missing}:\`, expected both, spelt exactly so.`,
        };
      }
      start = text.indexOf(document, start) + document.length;
    }
  },
};
