import { LineIndex } from '../positions';
import type { SourceFile } from '../snippet';
import { type Fence, readBlocks, type TextBlock } from './blocks';
import { type CodeSpan, readCodeSpans } from './code-spans';
import { frontMatterEnd } from './front-matter';

/** What the validator needs to know of a Markdown file. All offsets are those of the file. */
export interface MarkdownDocument {
  readonly file: SourceFile;
  /** Where the text below the front matter starts. */
  readonly bodyStart: number;
  readonly fences: readonly Fence[];
  readonly texts: readonly TextBlock[];
  readonly spans: readonly CodeSpan[];
}

/** Reads a Markdown file. Any text is a document: nothing here fails. */
export function readDocument(path: string, text: string, site: boolean): MarkdownDocument {
  const file: SourceFile = { path, text, lines: new LineIndex(text), site };
  const bodyStart = frontMatterEnd(text);
  // Blanking keeps every offset of the body that of the file.
  const { fences, texts } = readBlocks(
    bodyStart === 0 ? text : `${' '.repeat(bodyStart - 1)}\n${text.slice(bodyStart)}`,
  );
  return { file, bodyStart, fences, texts, spans: texts.flatMap((block) => readCodeSpans(block.lines)) };
}
