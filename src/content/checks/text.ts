import type { Root } from 'mdast';
import type { Path } from '../front-matter/yaml';
import type { Locale } from '../locale';
import type { PageText, Problem } from '../page';
import type { WrittenKind } from '../page-file';

/** A page in one language while it is being checked: its text, its tree and the places of its front matter. */
export interface CheckedText {
  readonly kind: WrittenKind;
  readonly locale: Locale;
  readonly text: PageText;
  readonly tree: Root;
  placeOf(path: Path): { readonly line: number; readonly column: number };
}

/** A problem on a line of a text. */
export function problemAt({ text, locale }: CheckedText, line: number, message: string, column = 1): Problem {
  return { file: text.file, line, column, message, locale };
}
