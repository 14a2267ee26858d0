import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** The Markdown of a whole file as a tree. Front matter is a node of it, so that every position is one of the file. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
