import { expect, test } from 'vitest';
import { validateText } from '../../../src/validator';

/** What the README says is not checked. A row that fails is a limit that is gone: take it out of the README. */
const UNCHECKED: readonly (readonly [what: string, language: string, code: string, outcome: string])[] = [
  ['YAML that is no manifest', 'yaml', 'expose:\n  tpye: ingress', 'excerpt'],
  ['a Helm template', 'yaml', 'replicas: {{ .Values.replicas }}\nimage: web', 'couldNotCheck'],
  ['JSON of an unknown kind', 'json', '{"frobnicate": 1}', 'ok'],
  [
    'other keys of containerd',
    'toml',
    'version = 3\n[plugins."io.containerd.cri.v1.images"]\n  max_concurent_downloads = 3',
    'ok',
  ],
  ['metrics of other programs', 'promql', 'shop_orders_totl > 3', 'ok'],
  ['fields in a go-template', 'go-template', '{{range .items}}{{.metadata.nme}}{{end}}', 'ok'],
  ['stages of a Dockerfile', 'dockerfile', 'FROM alpine:3.22\nCOPY --from=nowhere /a /b', 'ok'],
  ['a Dockerfile without an instruction', 'dockerfile', '--mount=type=cache', 'couldNotCheck'],
  ['types in Rego', 'rego', 'package a\n\nallow {\n  count(3) > input.x\n}', 'ok'],
  ['names in CEL', 'cel', 'object.spec.frobnicate > 3', 'ok'],
  ['cmdlets of PowerShell', 'powershell', 'Get-Frobnication -All', 'ok'],
  ['other diagrams of foreign Markdown', 'mermaid', 'sequenceDiagram\n  a ->> b', 'ok'],
  ['a plug-in of kubectl', 'bash', 'kubectl neat --frobnicate', 'ok'],
  ['the arguments of a program without a table', 'bash', 'istioctl frobnicate --all', 'ok'],
  ['a language without a checker', 'python', 'def f(:', 'skipped'],
];

test.each(UNCHECKED)('%s is counted, and not checked further', async (_what, language, code, outcome) => {
  const report = await validateText('notes.md', `\`\`\`${language}\n${code}\n\`\`\`\n`);
  expect(report.findings).toEqual([]);
  expect(report.snippets[0]?.outcome).toBe(outcome);
});
