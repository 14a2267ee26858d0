/** One command of a transcript: the lines behind its prompt, without the prompts. Offsets are those of the transcript. */
export interface TranscriptCommand {
  readonly lines: readonly { readonly text: string; readonly start: number }[];
}

/** `$ `, `# `, `user@host:~$ `, `[root@node ~]# `: what stands in front of a command in a terminal. */
const PROMPT = /^(?:\[[\w.@~: /-]+\])?(?:[\w.-]+@[\w.-]+(?::[~\w./-]*)?)?[ ]?[$#] /;
const CONTINUED = /^> ?/;

/** The commands of a transcript. A line that ends with a backslash, or an open quote or here-document shown with `> `, goes on in the next. */
export function readTranscript(text: string): TranscriptCommand[] {
  const commands: { lines: { text: string; start: number }[] }[] = [];
  let current: { lines: { text: string; start: number }[] } | undefined;
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const line = match[0].replace(/\n$/, '');
    if (match[0] === '') break;
    const prompt = promptLength(line);
    if (prompt > 0) {
      current = { lines: [{ text: line.slice(prompt), start: match.index + prompt }] };
      commands.push(current);
    } else if (current !== undefined && CONTINUED.test(line)) {
      const width = CONTINUED.exec(line)?.[0].length ?? 0;
      current.lines.push({ text: line.slice(width), start: match.index + width });
    } else if (current !== undefined && isOpen(current.lines)) {
      current.lines.push({ text: line, start: match.index });
    } else current = undefined;
  }
  return commands;
}

const HERE_DOCUMENT = /<<-?\s*(['"]?)([A-Za-z_]\w*)\1/;

/** Whether a command goes on in the next line: behind a backslash, or inside a here-document. */
function isOpen(lines: readonly { readonly text: string }[]): boolean {
  if (lines.at(-1)?.text.endsWith('\\')) return true;
  const start = lines.findIndex(({ text }) => HERE_DOCUMENT.test(text));
  const mark = HERE_DOCUMENT.exec(lines[start]?.text ?? '')?.[2];
  return mark !== undefined && !lines.slice(start + 1).some(({ text }) => text.trim() === mark);
}

/** How long the prompt of a line is; 0 where there is none. A bare `# ` is a comment, not the prompt of root. */
export function promptLength(line: string): number {
  const prompt = PROMPT.exec(line)?.[0];
  return prompt === undefined || prompt === '# ' ? 0 : prompt.length;
}
