import { EXPOSURE } from '../../commands';
import { COMMAND_LANGUAGES, compileBlock, guardedText } from '../../commands/compile';
import type { Localized } from '../../content';

/**
 * The text of a fence for readers without our page (the Markdown export): commands carry the guard of every parameter, since nothing fills them there.
 * Text in other languages, and commands that cannot be read, come back unchanged.
 */
export function rewriteFence(language: string, text: string, meta: string): string {
  const kind = COMMAND_LANGUAGES[language];
  if (kind === undefined) return text;
  const { block } = compileBlock({ language: kind, text, meta });
  return block === undefined ? text : guardedText(block);
}

/** The mark of a fence whose commands send credentials or open access, for the same readers. */
export function fenceMark(language: string, text: string, meta: string): Localized | undefined {
  const kind = COMMAND_LANGUAGES[language];
  if (kind === undefined) return undefined;
  return compileBlock({ language: kind, text, meta }).block?.exposes === undefined ? undefined : EXPOSURE;
}
