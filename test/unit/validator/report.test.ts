import { describe, expect, test } from 'vitest';
import { allFindings, countOutcomes, exitCode, type Report, validateText } from '../../../src/validator';
import { REPORTERS } from '../../../src/validator/reporters';

const PAGE = `# A page

1. First

   \`\`\`bash
   kubectl get pods --al-namespaces
   \`\`\`

\`\`\`text
output, with a comma: 100 %
\`\`\`
`;

async function reportOf(text: string): Promise<Report> {
  return { files: [await validateText('docs page.md', text)], notes: ['ShellCheck was skipped: it is not installed.'] };
}

describe('the reporters', async () => {
  const report = await reportOf(PAGE);

  test('text names file, line, column and rule, and counts every snippet', () => {
    expect(REPORTERS.text(report)).toMatchInlineSnapshot(`
      "docs page.md:6:21 error kubectl/unknown-flag
        Unexpected flag \`--al-namespaces\`: \`kubectl get\` of kubectl 1.33 to 1.36 does not have it. Expected \`--all-namespaces\`?
      note: ShellCheck was skipped: it is not installed.
      1 finding in 1 file; 2 snippets: 0 ok, 1 with findings, 0 excerpts, 1 skipped, 0 could not be checked"
    `);
  });

  test('json has the counts and every finding', () => {
    expect(JSON.parse(REPORTERS.json(report))).toMatchInlineSnapshot(`
      {
        "files": 1,
        "findings": [
          {
            "column": 21,
            "docs": "/validator/kubectl/#unknown-flag",
            "endColumn": 36,
            "endLine": 6,
            "file": "docs page.md",
            "line": 6,
            "message": "Unexpected flag \`--al-namespaces\`: \`kubectl get\` of kubectl 1.33 to 1.36 does not have it. Expected \`--all-namespaces\`?",
            "rule": "kubectl/unknown-flag",
            "severity": "error",
          },
        ],
        "notes": [
          "ShellCheck was skipped: it is not installed.",
        ],
        "outcomes": {
          "couldNotCheck": 0,
          "excerpt": 0,
          "finding": 1,
          "ok": 0,
          "skipped": 1,
        },
        "snippets": 2,
      }
    `);
  });

  test('github has one escaped workflow command for each finding', () => {
    expect(REPORTERS.github(report)).toMatchInlineSnapshot(
      `"::error file=docs page.md,line=6,col=21,endLine=6,endColumn=36,title=kubectl/unknown-flag::Unexpected flag \`--al-namespaces\`: \`kubectl get\` of kubectl 1.33 to 1.36 does not have it. Expected \`--all-namespaces\`?"`,
    );
  });

  test('sarif names the rule, the place and the kind of columns', () => {
    const sarif = JSON.parse(REPORTERS.sarif(report)) as {
      version: string;
      runs: { columnKind: string; results: unknown[] }[];
    };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.columnKind).toBe('utf16CodeUnits');
    expect(sarif.runs[0]?.results).toMatchInlineSnapshot(`
      [
        {
          "level": "error",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "docs%20page.md",
                },
                "region": {
                  "endColumn": 36,
                  "endLine": 6,
                  "startColumn": 21,
                  "startLine": 6,
                },
              },
            },
          ],
          "message": {
            "text": "Unexpected flag \`--al-namespaces\`: \`kubectl get\` of kubectl 1.33 to 1.36 does not have it. Expected \`--all-namespaces\`?",
          },
          "ruleId": "kubectl/unknown-flag",
        },
      ]
    `);
  });
});

describe('the exit status', () => {
  test('is 0 without findings, 1 with findings', async () => {
    expect(exitCode(await reportOf('```bash\nkubectl get pods\n```\n'))).toBe(0);
    expect(exitCode(await reportOf(PAGE))).toBe(1);
  });

  test('is 2 where something could not be checked and nothing was found', async () => {
    const report = await reportOf('```bash\nkubectl get pods\n```\n');
    const [file] = report.files;
    const snippets = (file?.snippets ?? []).map((result) => ({ ...result, outcome: 'couldNotCheck' as const }));
    expect(exitCode({ ...report, files: [{ file: 'a.md', findings: [], snippets }] })).toBe(2);
  });
});

describe('the outcomes', () => {
  test('count every snippet once', async () => {
    const report = await reportOf(`${PAGE}\n\`\`\`python\nprint(1)\n\`\`\`\n\nRun \`kubectl get nodes\`.\n`);
    expect(countOutcomes(report)).toEqual({ ok: 1, finding: 1, couldNotCheck: 0, skipped: 2, excerpt: 0 });
  });
});

describe('a waiver', () => {
  const page = (meta: string) => `\`\`\`bash ${meta}\nkubectl get pods --al-namespaces\n\`\`\`\n`;
  const rules = async (meta: string) => allFindings(await reportOf(page(meta))).map(({ rule }) => rule);

  test('with a reason silences its rule, and only it', async () => {
    expect(await rules('waive="kubectl/unknown-flag: shown on purpose"')).toEqual([]);
    expect(await rules('waive="shell/syntax: shown on purpose"')).toEqual(['markdown/waiver', 'kubectl/unknown-flag']);
  });

  test('without a reason silences nothing', async () => {
    expect(await rules('waive="kubectl/unknown-flag"')).toEqual(['markdown/waiver', 'kubectl/unknown-flag']);
  });

  test('holds for nested snippets too, and may stand beside another one', async () => {
    const text =
      '```bash waive="kubectl/unknown-flag: a" waive="kubectl/unknown-command: b"\nssh node-1 \'kubectl get pods --al-namespaces; kubectl gte pods\'\n```\n';
    expect(allFindings(await reportOf(text))).toEqual([]);
  });
});
