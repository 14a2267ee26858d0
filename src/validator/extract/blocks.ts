import type { Piece } from '../../shell';
import { type HtmlBlock, htmlBlockEnds, htmlBlockStart } from './html-block';
import { LineCursor } from './line-cursor';

/** A fenced block. `info` is the text behind the opening fence; offsets are those of the file. */
export interface Fence {
  readonly info: string;
  readonly infoStart: number;
  /** The opening fence itself. */
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  readonly closed: boolean;
}

/** The text of a paragraph, heading or table, line by line. */
export interface TextBlock {
  readonly lines: readonly Piece[];
}

export interface Blocks {
  readonly fences: readonly Fence[];
  readonly texts: readonly TextBlock[];
}

/** `empty`: nothing stood behind the marker of the item; a blank line then ends it. */
type Container = { readonly quote: true } | { readonly quote: false; readonly indent: number; empty: boolean };
type Open =
  | {
      readonly kind: 'fence';
      readonly fence: Fence & { pieces: Piece[] };
      readonly close: RegExp;
      readonly indent: number;
    }
  | { readonly kind: 'html'; readonly block: HtmlBlock }
  | { readonly kind: 'indented' }
  | { readonly kind: 'text'; readonly lines: Piece[] };

const FENCE = /^(`{3,}|~{3,})([^\n]*)$/;
const LIST_MARKER = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;
const THEMATIC_BREAK = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
/** Deeper nesting than any author writes; it bounds the work on hostile input. */
const DEEPEST = 60;

/**
 * Splits Markdown into its fences and its texts, following the block rules of CommonMark 0.31 (quotes, list items, tabs, lazy lines, HTML).
 * It is ours because it must stay linear: a full parser takes seconds for a megabyte and minutes for a hostile one. A test compares it with
 * remark-parse.
 */
export function readBlocks(text: string): Blocks {
  return new BlockReader().read(text);
}

class BlockReader {
  private readonly fences: Fence[] = [];
  private readonly texts: TextBlock[] = [];
  private containers: Container[] = [];
  private open: Open | undefined;

  read(text: string): Blocks {
    let offset = 0;
    for (const match of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
      offset = match.index;
      if (offset >= text.length) break;
      this.line(new LineCursor(match[1] ?? '', offset));
    }
    this.close(false);
    return { fences: this.fences, texts: this.texts };
  }

  private line(cursor: LineCursor): void {
    const matched = this.match(cursor);
    const inside = matched === this.containers.length;
    if (this.open !== undefined && this.open.kind !== 'text') {
      if (inside && this.continueLeaf(this.open, cursor)) return;
      this.close(false);
    }
    if (cursor.blank()) {
      this.close(false);
      this.containers.length = Math.max(matched, 0);
      return;
    }
    const opened = this.openContainers(cursor, matched);
    const lazy = !inside && !opened && this.open?.kind === 'text' && !this.startsLeaf(cursor);
    if (!lazy && !opened && !inside) {
      this.close(false);
      this.containers.length = matched;
    }
    this.leaf(cursor);
  }

  /** Takes the markers of the containers that this line continues; how many those are. */
  private match(cursor: LineCursor): number {
    let matched = 0;
    for (const container of this.containers) {
      const indent = cursor.indent();
      if (container.quote) {
        if (indent > 3 || !cursor.content().startsWith('>')) return matched;
        takeQuote(cursor, indent);
      } else {
        if (cursor.blank() ? container.empty : indent < container.indent) return matched;
        container.empty = false;
        cursor.skip(container.indent);
      }
      matched += 1;
    }
    return matched;
  }

  private continueLeaf(open: Exclude<Open, { kind: 'text' }>, cursor: LineCursor): boolean {
    switch (open.kind) {
      case 'fence': {
        if (cursor.indent() <= 3 && open.close.test(cursor.content())) {
          this.close(true);
          return true;
        }
        cursor.skip(open.indent);
        open.fence.pieces.push(...cursor.pieces());
        return true;
      }
      case 'html':
        if (htmlBlockEnds(open.block, cursor.line)) this.close(true);
        return true;
      case 'indented':
        return cursor.blank() || cursor.indent() >= 4;
    }
  }

  /** Opens the quotes and list items that this line starts; whether there were any. */
  private openContainers(cursor: LineCursor, matched: number): boolean {
    let opened = false;
    while (this.containers.length < DEEPEST || !opened) {
      const indent = cursor.indent();
      const content = cursor.content();
      if (indent >= 4 || content === '') break;
      const quote = content.startsWith('>');
      const width = quote ? 0 : this.listMarkerWidth(content, opened);
      if (!quote && width === 0) break;
      if (!opened) {
        this.close(false);
        this.containers.length = matched;
        opened = true;
      }
      if (quote) takeQuote(cursor, indent);
      const container = quote ? QUOTE : takeListMarker(cursor, indent, width);
      this.containers.push(container);
      if (this.containers.length >= DEEPEST) break;
    }
    return opened;
  }

  /** The width of the list marker that a line starts with; 0 where it starts none, or one that may not interrupt a paragraph. */
  private listMarkerWidth(content: string, opened: boolean): number {
    const marker = LIST_MARKER.exec(content);
    if (marker === null || THEMATIC_BREAK.test(content)) return 0;
    const interrupting = !opened && this.open?.kind === 'text' && this.containers.length === 0;
    const empty = content.slice(marker[0].length).trim() === '';
    if (interrupting && (empty || (marker[1] !== undefined && marker[1] !== '1'))) return 0;
    return marker[0].length;
  }

  private startsLeaf(cursor: LineCursor): boolean {
    const content = cursor.content();
    if (cursor.indent() >= 4) return false;
    return (
      isFence(content) ||
      HEADING.test(content) ||
      THEMATIC_BREAK.test(content) ||
      htmlBlockStart(content, true) !== undefined
    );
  }

  private leaf(cursor: LineCursor): void {
    const indent = cursor.indent();
    const content = cursor.content();
    const paragraph = this.open?.kind === 'text' ? this.open : undefined;
    if (content === '') return;
    if (indent >= 4) {
      if (paragraph === undefined) this.open = { kind: 'indented' };
      else paragraph.lines.push({ text: content, start: cursor.contentOffset() });
      return;
    }
    const html = htmlBlockStart(content, paragraph !== undefined);
    if (isFence(content)) {
      this.close(false);
      this.open = openFence(content, indent, cursor.contentOffset());
    } else if (HEADING.test(content)) {
      this.close(false);
      this.texts.push({ lines: [{ text: content, start: cursor.contentOffset() }] });
    } else if (THEMATIC_BREAK.test(content)) {
      this.close(false);
    } else if (html !== undefined) {
      this.close(false);
      if (!htmlBlockEnds(html, content)) this.open = { kind: 'html', block: html };
    } else if (paragraph === undefined) {
      this.open = { kind: 'text', lines: [{ text: content, start: cursor.contentOffset() }] };
    } else {
      paragraph.lines.push({ text: content, start: cursor.contentOffset() });
    }
  }

  private close(closed: boolean): void {
    if (this.open?.kind === 'fence') this.fences.push({ ...this.open.fence, closed });
    if (this.open?.kind === 'text') this.texts.push({ lines: this.open.lines });
    this.open = undefined;
  }
}

const QUOTE: Container = { quote: true };

function takeQuote(cursor: LineCursor, indent: number): void {
  cursor.skip(indent);
  cursor.take(1);
  cursor.skip(1);
}

/** Takes a list marker and the blanks behind it. With more than four blanks the item's content starts behind the first. */
function takeListMarker(cursor: LineCursor, indent: number, width: number): Container {
  cursor.skip(indent);
  cursor.take(width);
  const empty = cursor.content() === '';
  const spaces = empty ? 1 : cursor.indent();
  const taken = spaces > 4 ? 1 : spaces;
  cursor.skip(taken);
  return { quote: false, indent: indent + width + taken, empty };
}

function isFence(content: string): boolean {
  const fence = FENCE.exec(content);
  return fence !== null && !(fence[1]?.startsWith('`') && fence[2]?.includes('`'));
}

function openFence(content: string, indent: number, start: number): Open {
  const [, marker = '', rest = ''] = FENCE.exec(content) ?? [];
  const info = rest.trim();
  const infoStart = start + marker.length + (rest.length - rest.trimStart().length);
  return {
    kind: 'fence',
    fence: { info, infoStart, start, end: start + content.trimEnd().length, pieces: [], closed: false },
    close: new RegExp(`^${marker.startsWith('`') ? '`' : '~'}{${marker.length},}[ \\t]*$`),
    indent,
  };
}
