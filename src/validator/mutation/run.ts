import { readDocument } from '../extract/document';
import { documentSnippets } from '../extract/snippets';
import { type NamedText, validateTexts } from '../files';
import type { ValidateOptions } from '../options';
import type { FileReport } from '../report';
import type { Snippet } from '../snippet';
import { validateText } from '../validate';
import { DATA_OPERATORS } from './data';
import { equivalentReason } from './equivalent';
import type { Mutant, Operator } from './operator';
import { SHELL_OPERATORS } from './shell';

export const OPERATORS: readonly Operator[] = [...SHELL_OPERATORS, ...DATA_OPERATORS];

export interface MutationResult {
  readonly operator: string;
  readonly language: string;
  readonly file: string;
  readonly line: number;
  /** The broken line as it was tried. */
  readonly shown: string;
  readonly caught: boolean;
  /** What the report says of the snippet before it was broken: why less of it can be checked. */
  readonly limit?: string;
  /** Why a survivor is no defect after all. */
  readonly equivalent?: string;
}

/** Whether the pages are this site's own, and the parser of its diagrams. */
export type MutationOptions = Pick<ValidateOptions, 'diagram'> & { readonly site: boolean };

/**
 * Breaks the fences of some pages in every way that fits and tells which breakages the validator finds. A fence that has findings as it
 * stands is left out. ShellCheck, which is slow, is asked only about the mutants that survive without it.
 */
export async function runMutations(pages: readonly NamedText[], options: MutationOptions): Promise<MutationResult[]> {
  const results: MutationResult[] = [];
  const survivors: { index: number; page: string }[] = [];
  for (const { path, text } of pages) {
    for (const snippet of documentSnippets(readDocument(path, text, options.site)).filter(isClosedFence)) {
      const original = await validated(snippet, snippet.text, options);
      if (original.findings.length > 0) continue;
      const limit = original.snippets[0]?.reason;
      for (const operator of OPERATORS.filter(({ languages }) => languages.includes(snippet.language))) {
        for (const mutant of operator.mutants(snippet.text, snippet.language)) {
          const caught = (await validated(snippet, mutant.text, options)).findings.length > 0;
          if (!caught) survivors.push({ index: results.length, page: pageOf(snippet, mutant.text) });
          results.push({ ...resultOf(operator, snippet, mutant, caught), ...(limit !== undefined && { limit }) });
        }
      }
    }
  }
  const report = await validateTexts(
    survivors.map(({ page }, index) => ({ path: `mutant-${index}.md`, text: page })),
    options,
  );
  report.files.forEach((file, index) => {
    const result = results[survivors[index]?.index ?? -1];
    if (result !== undefined && file.findings.length > 0)
      results[survivors[index]?.index ?? -1] = { ...result, caught: true };
  });
  return results;
}

function isClosedFence({ purpose, text }: Snippet): boolean {
  return purpose.kind === 'fence' && text.trim() !== '';
}

function validated(snippet: Snippet, text: string, options: MutationOptions): Promise<FileReport> {
  return validateText('mutant.md', pageOf(snippet, text), options);
}

function pageOf({ file, meta }: Snippet, text: string): string {
  const info = file.text.slice(meta.start, meta.end);
  return `~~~~~${info}\n${text.replace(/\n?$/, '\n')}~~~~~\n`;
}

function resultOf({ id, languages }: Operator, snippet: Snippet, mutant: Mutant, caught: boolean): MutationResult {
  const place = Math.min(mutant.offset, mutant.text.length - 1);
  const from = mutant.text.lastIndexOf('\n', place - 1) + 1;
  const end = mutant.text.indexOf('\n', Math.max(place, from));
  const shown = mutant.text.slice(from, end < 0 ? undefined : end).trim();
  const equivalent = caught ? undefined : equivalentReason(id, shown, snippet.text);
  return {
    operator: id,
    language: languages.length === 1 ? (languages[0] ?? '') : snippet.language,
    file: snippet.file.path,
    line: snippet.file.lines.position(snippet.positions.start(Math.min(mutant.offset, snippet.text.length))).line,
    shown,
    caught,
    ...(equivalent !== undefined && { equivalent }),
  };
}
