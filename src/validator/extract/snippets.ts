import { type Piece, PositionMap } from '../../shell';
import type { Snippet } from '../snippet';
import { isKnownTool } from '../tables/tools';
import type { Fence } from './blocks';
import type { MarkdownDocument } from './document';
import { noMeta, readFenceInfo } from './fence-meta';
import { holesOf } from './holes';
import { canonicalLanguage } from './language-names';

/** The snippets of a document in the order of the file: its fences, and the code in its sentences that calls a known tool. */
export function documentSnippets(document: MarkdownDocument): Snippet[] {
  const fences = document.fences.map((fence) => fenceSnippet(document, fence));
  const inline = document.spans.flatMap((span) => inlineSnippet(document, span.pieces));
  return [...fences, ...inline].sort((a, b) => a.positions.start(0) - b.positions.start(0));
}

function fenceSnippet(document: MarkdownDocument, fence: Fence): Snippet {
  const { label, meta } = readFenceInfo(fence.info, fence.infoStart);
  const pieces = withLineEnds(fence.pieces, document.file.text);
  const language = canonicalLanguage(label);
  const text = pieces.map((piece) => piece.text).join('');
  return {
    file: document.file,
    language,
    label,
    text,
    positions: new PositionMap(pieces.length === 0 ? [{ text: '', start: fence.end }] : pieces),
    meta,
    purpose: { kind: 'fence' },
    holes: holesOf(text, language),
  };
}

/** Puts a line end between the lines of a fence: what CommonMark calls its literal text. */
function withLineEnds(lines: readonly Piece[], text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    pieces.push(line);
    const end = line.start + (line.length ?? line.text.length);
    // A tab that was taken in part is a piece of its own in front of the rest of its line.
    if (line.length === undefined)
      pieces.push({ text: '\n', start: end, length: text.startsWith('\r\n', end) ? 2 : 1 });
  }
  return pieces;
}

const COMMAND_WORDS = /^(?:(?:sudo|\$)\s+)?([a-z][\w.-]*)\s+[^\s\d…]/;

function inlineSnippet(document: MarkdownDocument, pieces: readonly Piece[]): Snippet[] {
  const text = pieces.map((piece) => piece.text).join('');
  const tool = COMMAND_WORDS.exec(text)?.[1];
  // With an ellipsis or `[OPTIONS]` it is a sketch of a command, not one to copy.
  if (tool === undefined || !isKnownTool(tool) || /…|(?:^|\s)\.\.\.(?:\s|$)|\s\[/.test(text)) return [];
  return [
    {
      file: document.file,
      language: 'shell',
      label: '',
      text,
      positions: new PositionMap(pieces),
      meta: noMeta(pieces[0]?.start ?? 0),
      purpose: { kind: 'inline' },
      holes: [],
    },
  ];
}
