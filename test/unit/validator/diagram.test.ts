import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagramProblem } from '../../../src/plugins/validator/diagram';
import { validateText } from '../../../src/validator';

const page = (code: string) => `# A page\n\n\`\`\`mermaid\n${code}\n\`\`\`\n`;

async function findings(code: string, site: boolean) {
  const report = await validateText('docs/page.md', page(code), { site, diagram: diagramProblem });
  return report.findings.map(({ rule, line, column, message }) => ({ rule, place: `${line}:${column}`, message }));
}

describe('a diagram on a page of this site', () => {
  test.each([
    ['a link without its end', 'flowchart TD\n  a["Start"] -->', '5:3', 'expected a node behind the last link'],
    ['an unknown link', 'flowchart TD\n  a["Start"] ~~ b["End"]', '5:14', 'expected a link'],
    ['a subgraph that stays open', 'flowchart TD\n  a --> b\n  subgraph node\n  c --> d', '6:3', 'expected an `end`'],
    ['a colour of its own', 'flowchart TD\n  a --> b\n  style a fill:red', '6:3', 'colours come from the theme'],
    ['another kind of diagram', 'sequenceDiagram\n  a ->> b: hello', '4:1', 'other diagrams of Mermaid are not drawn'],
  ])('is told with its line when it has %s', async (_name, code, place, message) => {
    const found = await findings(code, true);
    expect(found).toMatchObject([{ rule: 'mermaid/syntax', place }]);
    expect(found[0]?.message).toContain(message);
  });

  test('that can be drawn has no findings', async () => {
    expect(await findings('flowchart LR\n  a["Start"] -->|yes| b{"End?"} --> c(("3"))', true)).toEqual([]);
  });
});

test('a diagram of foreign Markdown may be more than this site draws', async () => {
  expect(await findings('flowchart TD\n  a --> b\n  style a fill:red', false)).toEqual([]);
  expect(await findings('sequenceDiagram\n  a ->> b: hello', false)).toEqual([]);
});

test('npm run validate finds a diagram that cannot be drawn, at its line', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'diagram-'));
  try {
    mkdirSync(path.join(root, 'docs'));
    writeFileSync(path.join(root, 'docs', 'page.md'), page('flowchart TD\n  a["Start"] --> b["End"'));
    const { status, stdout } = spawnSync(
      path.resolve('node_modules/.bin/tsx'),
      [path.resolve('scripts/validate.ts'), '--no-shellcheck', 'docs'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stdout).toContain('docs/page.md:5:19 error mermaid/syntax');
    expect(status).toBe(1);
  } finally {
    rmSync(root, { recursive: true });
  }
});
