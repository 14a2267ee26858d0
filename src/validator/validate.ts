import { checkPrepared, prepareFor } from './check-snippet';
import { type MarkdownDocument, readDocument } from './extract/document';
import { documentSnippets } from './extract/snippets';
import type { Finding, Remark } from './finding';
import { fileBudget, processorTime } from './limits';
import { checkContext, type ValidateOptions } from './options';
import type { FileReport, SnippetResult } from './report';
import { type CheckContext, ruleAddress } from './rule';
import { MARKDOWN_RULES, ruleById } from './rules';
import type { Snippet, SourceFile } from './snippet';
import { applyWaivers, type PlacedRemark } from './waivers';

/** Validates one Markdown text. `path` is only a name for the report; whether it is a page of this site is in the options. */
export async function validateText(path: string, text: string, options: ValidateOptions = {}): Promise<FileReport> {
  const context = checkContext(options);
  const document = readDocument(path, text, options.site ?? isSitePath(path));
  const snippets: SnippetResult[] = [];
  const remarks: PlacedRemark[] = [];
  const queue: Snippet[] = documentSnippets(document);
  const budget = fileBudget(text);
  let spent = 0;
  for (let index = 0; index < queue.length; index += 1) {
    const snippet = queue[index];
    if (snippet === undefined) break;
    if (spent > budget) {
      snippets.push({ snippet, outcome: 'couldNotCheck', reason: 'the checks of this file take too long' });
      continue;
    }
    await prepareFor(snippet);
    const start = processorTime();
    const check = checkPrepared(snippet, context);
    spent += processorTime() - start;
    queue.push(...check.nested);
    snippets.push({ snippet, outcome: check.outcome, reason: check.reason });
    for (const remark of check.remarks) remarks.push({ remark: placed(snippet, remark), meta: snippet.meta, snippet });
  }
  for (const remark of markdownRemarks(document, context)) remarks.push({ remark });
  const { kept, waived } = applyWaivers(snippets, remarks);
  const findings = kept.map((remark) => finding(document.file, remark)).sort(byPlace);
  return { file: path, snippets: snippets.map((result) => settled(result, waived)), findings: unique(findings) };
}

/** The pages of this site: paths below its `docs` and `i18n` folders, relative to its root. */
export function isSitePath(path: string): boolean {
  return /^(?:\.\/)?(?:docs|i18n)\//.test(path);
}

/** A remark with offsets of the file instead of the snippet. */
function placed(snippet: Snippet, remark: Remark): Remark {
  const start = snippet.positions.start(remark.start);
  return { ...remark, start, end: Math.max(start, snippet.positions.end(remark.end)) };
}

function markdownRemarks(document: MarkdownDocument, context: CheckContext): Remark[] {
  return MARKDOWN_RULES.filter((rule) => rule.scope === 'anywhere' || document.file.site).flatMap((rule) =>
    [...rule.check(document, context)].map((remark) => ({ rule: rule.id, ...remark })),
  );
}

function settled(result: SnippetResult, waived: ReadonlySet<Snippet>): SnippetResult {
  return result.outcome === 'finding' && waived.has(result.snippet)
    ? { ...result, outcome: 'ok', reason: 'waived' }
    : result;
}

function finding(file: SourceFile, remark: Remark): Finding {
  const start = file.lines.position(remark.start);
  const end = file.lines.position(remark.end);
  return {
    rule: remark.rule,
    severity: ruleById(remark.rule)?.severity ?? 'error',
    file: file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message: remark.message,
    docs: ruleAddress(remark.rule),
  };
}

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule, 'en');
}

function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.rule}:${finding.line}:${finding.column}:${finding.message}`;
    return !seen.has(key) && seen.add(key);
  });
}
