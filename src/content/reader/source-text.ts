import type { Place } from '../front-matter/yaml';

/** A page that is larger holds something else than text, and takes the checks minutes. */
export const LARGEST_PAGE = 256 * 1024;

/** The text of a file, or why it cannot be the text of a page. */
export type SourceText = { readonly text: string } | { readonly problem: Place & { readonly message: string } };

/**
 * Decodes the bytes of a page. A byte order mark is dropped, Windows line ends stay; what no editor shows, and what
 * would reach the reader as something else, is refused with its place.
 */
export function sourceText(bytes: Uint8Array): SourceText {
  if (bytes.length > LARGEST_PAGE) {
    const size = Math.ceil(bytes.length / 1024);
    return problem(
      bytes,
      0,
      `Unexpected size of ${size} KB, expected at most ${LARGEST_PAGE / 1024} KB. Split the page.`,
    );
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0;
    return problem(
      bytes,
      nul,
      `Unexpected NUL character, expected a text in UTF-8. ${utf16 ? 'It reads like UTF-16: save it as UTF-8.' : 'Remove it.'}`,
    );
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return problem(
      bytes,
      firstInvalid(bytes),
      'Unexpected bytes that are no UTF-8, expected a text in UTF-8. Save it as UTF-8.',
    );
  }
}

function problem(bytes: Uint8Array, offset: number, message: string): SourceText {
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  const lines = before.split('\n');
  return { problem: { line: lines.length, column: (lines.at(-1) ?? '').length + 1, message } };
}

/** The offset of the first byte that is no part of a character: the longest beginning that decodes ends there. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodes(bytes.subarray(0, middle), { stream: true })) low = middle;
    else high = middle - 1;
  }
  // A character that is cut off at the end was let through so far.
  while (!decodes(bytes.subarray(0, low))) low -= 1;
  return low;
}

function decodes(bytes: Uint8Array, options?: { stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}
