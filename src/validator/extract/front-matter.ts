/** The end of a YAML front matter block, as an offset behind its closing line; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  const opening = /^---[ \t]*(?:\r\n|\n)/.exec(text);
  if (opening === null) return 0;
  const closing = /^---[ \t]*(?:\r\n|\n|$)/gm;
  closing.lastIndex = opening[0].length;
  const match = closing.exec(text);
  return match === null ? 0 : match.index + match[0].length;
}
