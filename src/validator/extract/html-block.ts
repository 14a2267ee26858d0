const BLOCK_TAGS =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

interface HtmlBlock {
  readonly open: RegExp;
  /** What the last line of the block holds; a blank line where it is not given. */
  readonly close?: RegExp;
  readonly interrupts: boolean;
}

/** The seven kinds of HTML block of CommonMark 0.31, section 4.6, in order. */
const HTML_BLOCKS: readonly HtmlBlock[] = [
  {
    open: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i,
    close: /<\/(?:script|pre|style|textarea)>/i,
    interrupts: true,
  },
  { open: /^<!--/, close: /-->/, interrupts: true },
  { open: /^<\?/, close: /\?>/, interrupts: true },
  { open: /^<![A-Za-z]/, close: />/, interrupts: true },
  { open: /^<!\[CDATA\[/, close: /\]\]>/, interrupts: true },
  { open: new RegExp(`^</?(?:${BLOCK_TAGS})(?:[\\s>]|/>|$)`, 'i'), interrupts: true },
  { open: /^<(?:[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?\/?|\/[A-Za-z][A-Za-z0-9-]*\s*)>\s*$/, interrupts: false },
];

/** The HTML block that a line opens, or nothing. */
export function htmlBlockStart(content: string, inParagraph: boolean): HtmlBlock | undefined {
  if (!content.startsWith('<')) return undefined;
  return HTML_BLOCKS.find((block) => (block.interrupts || !inParagraph) && block.open.test(content));
}

/** Whether a line is the last one of an HTML block. */
export function htmlBlockEnds(block: HtmlBlock, line: string): boolean {
  return block.close === undefined ? line.trim() === '' : block.close.test(line);
}

export type { HtmlBlock };
