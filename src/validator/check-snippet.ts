import { CHECKERS } from './checkers';
import { checkConsole } from './console/check';
import type { Outcome, Remark } from './finding';
import type { CheckResult, LanguageChecker } from './language-checker';
import { unfitReason } from './limits';
import type { CheckContext } from './rule';
import { SNIPPET_RULES } from './rules';
import { checkShell } from './shell/check';
import type { Snippet } from './snippet';

/** What all checks together say about one snippet, and the snippets inside it. */
export interface SnippetCheck {
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly remarks: readonly Remark[];
  readonly nested: readonly Snippet[];
}

type Checked = CheckResult & { readonly nested: readonly Snippet[] };

const prepared = new Map<LanguageChecker, Promise<void>>();

/** Loads what the checkers of a snippet's language need, once for each checker, and lets them ask slow tools about the snippet. */
export async function prepareFor(snippet: Snippet): Promise<void> {
  for (const checker of checkersOf(snippet)) {
    const running = prepared.get(checker) ?? checker.prepare?.() ?? Promise.resolve();
    prepared.set(checker, running);
    try {
      await running;
      await checker.prepareSnippet?.(snippet);
    } catch (error) {
      unprepared.set(snippet, `its checker could not be prepared: ${messageOf(error)}`);
    }
  }
}

/** Why a snippet's checker could not be prepared for it. */
const unprepared = new WeakMap<Snippet, string>();

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Checks one snippet whose checkers are prepared. A check that throws makes it `couldNotCheck`, never a crash. */
export function checkPrepared(snippet: Snippet, context: CheckContext): SnippetCheck {
  const unfit = unfitReason(snippet) ?? unprepared.get(snippet);
  if (unfit !== undefined) return { outcome: 'couldNotCheck', reason: unfit, remarks: [], nested: [] };
  const results = languageResults(snippet, context);
  const remarks = [...snippetRuleRemarks(snippet, context), ...results.flatMap((result) => result.remarks)];
  const nested = results.flatMap((result) => result.nested);
  if (remarks.length > 0) return { outcome: 'finding', remarks, nested };
  const worst = WORST_FIRST.map((outcome) => results.find((result) => result.outcome === outcome)).find(
    (result) => result !== undefined,
  );
  return { outcome: worst?.outcome ?? 'ok', reason: worst?.reason, remarks, nested };
}

const WORST_FIRST = ['couldNotCheck', 'skipped', 'excerpt', 'ok'] as const;

/** Prepares and checks one snippet. */
export async function checkSnippet(snippet: Snippet, context: CheckContext): Promise<SnippetCheck> {
  await prepareFor(snippet);
  return checkPrepared(snippet, context);
}

function checkersOf({ language }: Snippet): readonly LanguageChecker[] {
  return CHECKERS.filter((checker) => checker.languages.includes(language));
}

function languageResults(snippet: Snippet, context: CheckContext): Checked[] {
  if (snippet.language === 'shell') return [guarded(() => checkShell(snippet, context))];
  if (snippet.language === 'console') return [guarded(() => checkConsole(snippet))];
  const checkers = checkersOf(snippet);
  if (checkers.length === 0) return [unchecked(snippet)];
  return checkers.map((checker) =>
    guarded(() => ({ ...checker.check(snippet, context), nested: checker.nested?.(snippet) ?? [] })),
  );
}

function guarded(check: () => Checked): Checked {
  try {
    return check();
  } catch (error) {
    return {
      outcome: 'couldNotCheck',
      reason: `the check itself failed: ${messageOf(error)}`,
      remarks: [],
      nested: [],
    };
  }
}

function unchecked(snippet: Snippet): Checked {
  const reason =
    snippet.language === ''
      ? 'no language given'
      : snippet.language === 'text'
        ? 'plain text'
        : `no checker for ${snippet.language}`;
  return { outcome: 'skipped', reason, remarks: [], nested: [] };
}

function snippetRuleRemarks(snippet: Snippet, context: CheckContext): Remark[] {
  return SNIPPET_RULES.filter((rule) => rule.scope === 'anywhere' || snippet.file.site)
    .filter((rule) => rule.languages === '*' || rule.languages.includes(snippet.language))
    .flatMap((rule) => [...rule.check(snippet, context)].map((remark) => ({ rule: rule.id, ...remark })));
}
