import { validateText } from '../../../../src/validator';

/** A finding as a test writes it down: what it marks, by which rule. */
export interface MarkedFinding {
  readonly rule: string;
  readonly marked: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Validates a block in which `⟦` and `⟧` surround what the finding must mark. Returns the expected place and the findings with the text that
 * they cover, both with line and column of the block, from 1.
 */
export async function checkMarked(
  language: string,
  code: string,
): Promise<{ expected: Omit<MarkedFinding, 'rule'>; found: MarkedFinding[] }> {
  const start = code.indexOf('⟦');
  const end = code.indexOf('⟧');
  const text = code.replace('⟦', '').replace('⟧', '');
  const [name = '', ...meta] = language.split(' ');
  const page = `\`\`\`${[name, ...meta].join(' ')}\n${text}\n\`\`\`\n`;
  const report = await validateText('page.md', page, { site: false });
  const lines = page.split('\n');
  return {
    expected: { marked: code.slice(start + 1, end), ...place(code, start) },
    found: report.findings.map(({ rule, line, column, endLine, endColumn }) => ({
      rule,
      line: line - 1,
      column,
      marked:
        line === endLine
          ? (lines[line - 1] ?? '').slice(column - 1, endColumn - 1)
          : (lines[line - 1] ?? '').slice(column - 1),
    })),
  };
}

function place(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
