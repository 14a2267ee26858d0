import type { ScriptRule } from '../../rule';

/** A here-document whose last line is missing swallows the rest of the block. */
export const openHereDocument: ScriptRule = {
  id: 'shell/open-here-document',
  target: 'script',
  severity: 'error',
  scope: 'anywhere',
  name: { en: 'Here-document without an end', 'zh-Hans': '没有结束标记的 here-document' },
  rationale: {
    en: 'An interactive shell goes on waiting for the end mark and takes whatever is pasted next as text.',
    'zh-Hans': '交互式 Shell 会一直等待结束标记，并把之后粘贴的任何内容当作正文。',
  },
  docs: ['https://www.gnu.org/software/bash/manual/html_node/Redirections.html#Here-Documents'],
  examples: {
    wrong: [{ language: 'bash', code: "cat > note.txt <<'EOF'\nhello\n  EOF" }],
    right: [{ language: 'bash', code: "cat > note.txt <<'EOF'\nhello\nEOF" }],
  },
  *check(script) {
    for (const { redirects } of script.commands) {
      for (const { document, start, end } of redirects) {
        if (document === undefined || document.closed) continue;
        yield {
          start,
          end,
          message: `Unexpected end of the block inside a here-document, expected a line that is exactly \`${document.delimiter}\`, without blanks around it.`,
        };
      }
    }
  },
};
