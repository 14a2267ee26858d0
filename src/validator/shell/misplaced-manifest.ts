import type { Remark } from '../finding';
import { nestedSnippet, type Snippet } from '../snippet';

/**
 * Manifests that stand among commands. The block is wrong anyway; they are checked as well, so that a page author learns everything at once.
 * Such a manifest starts with `apiVersion:` and goes on to the next empty line.
 */
export function misplacedManifests(remarks: readonly Remark[], snippet: Snippet): Snippet[] {
  const manifests: Snippet[] = [];
  for (const { rule, start } of remarks) {
    if (rule !== 'shell/other-language' || !snippet.text.startsWith('apiVersion:', start)) continue;
    const end = /\n[ \t]*\n|$/.exec(snippet.text.slice(start))?.index ?? 0;
    const text = snippet.text.slice(start, start + end);
    if (!/^kind: \S/m.test(text)) continue;
    manifests.push(
      nestedSnippet(snippet, {
        language: 'yaml',
        purpose: { kind: 'manifest', command: 'a reader' },
        pieces: [{ text, start }],
      }),
    );
  }
  return manifests;
}
