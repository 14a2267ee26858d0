import type { Snippet } from '../snippet';
import type { ShellScript } from './model';

/** The snippets of other languages, or of further commands, that stand inside a shell script. */
export function nestedInShell(_script: ShellScript, _snippet: Snippet): Snippet[] {
  return [];
}
