import type { Finding } from '../finding';
import { allFindings, type Report } from '../report';
import { ruleById } from '../rules';

/** SARIF 2.1.0, for code scanning. Columns count UTF-16 code units. */
export function reportSarif(report: Report): string {
  const findings = allFindings(report);
  const rules = [...new Set(findings.map((finding) => finding.rule))].sort();
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'kubernetes-runbooks validator', rules: rules.map(ruleEntry) } },
          columnKind: 'utf16CodeUnits',
          results: findings.map(result),
        },
      ],
    },
    null,
    2,
  );
}

function ruleEntry(id: string): object {
  const rule = ruleById(id);
  return {
    id,
    shortDescription: { text: rule?.name.en ?? id },
    fullDescription: { text: rule?.rationale.en ?? id },
    defaultConfiguration: { level: rule?.severity ?? 'error' },
  };
}

function result({ rule, severity, message, file, line, column, endLine, endColumn }: Finding): object {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region } }],
  };
}
