import { commandCalls, readShell, type ShellScript } from '../../shell';
import { commandSnippets } from '../console/check';
import type { Remark } from '../finding';
import type { CheckResult } from '../language-checker';
import type { CheckContext } from '../rule';
import { INVOCATION_RULES, SCRIPT_RULES } from '../rules';
import type { Snippet } from '../snippet';
import { misplacedManifests } from './misplaced-manifest';
import { nestedInShell } from './nested';

export type ShellCheck = CheckResult & { readonly nested: readonly Snippet[] };

/** Checks a shell snippet with every rule about scripts and calls, and finds the snippets in it. */
export function checkShell(snippet: Snippet, context: CheckContext): ShellCheck {
  const script = readShell(snippet.text);
  const found = scriptRemarks(script, snippet, context);
  const prompt = found.filter(({ rule }) => rule === 'shell/prompt');
  // A transcript under the wrong label: its commands are checked, its output is not taken for commands.
  if (prompt.length > 0) return { outcome: 'ok', remarks: prompt, nested: commandSnippets(snippet) };
  const remarks = [...withoutConsequences(found, script), ...callRemarks(script, snippet, context)];
  return { outcome: 'ok', remarks, nested: [...nestedInShell(script, snippet), ...misplacedManifests(found, snippet)] };
}

function scriptRemarks(script: ShellScript, snippet: Snippet, context: CheckContext): Remark[] {
  return SCRIPT_RULES.filter((rule) => rule.scope === 'anywhere' || snippet.file.site).flatMap((rule) =>
    [...rule.check(script, snippet, context)].map((remark) => ({ rule: rule.id, ...remark })),
  );
}

function callRemarks(script: ShellScript, snippet: Snippet, context: CheckContext): Remark[] {
  const remarks: Remark[] = [];
  for (const command of upToFirstProblem(script)) {
    for (const invocation of commandCalls(command).invocations) {
      for (const rule of INVOCATION_RULES) {
        if (rule.scope === 'site' && !snippet.file.site) continue;
        if (rule.programs !== '*' && !rule.programs.includes(invocation.program)) continue;
        for (const remark of rule.check(invocation, snippet, context)) remarks.push({ rule: rule.id, ...remark });
      }
    }
  }
  return remarks;
}

/** Rules that say better than others what is wrong with a block, so that their consequences need no finding of their own. */
const CAUSES = new Set([
  'shell/accidental-redirect',
  'shell/other-language',
  'shell/output-as-command',
  'shell/broken-continuation',
  'shell/open-here-document',
]);

function withoutConsequences(remarks: readonly Remark[], script: ShellScript): Remark[] {
  const causes = remarks.filter(({ rule }) => CAUSES.has(rule));
  const foreign = causes.some(({ rule }) => rule === 'shell/other-language');
  return remarks.filter(({ rule, start }) => {
    if (rule === 'shell/unused-variable') return !foreign;
    if (rule === 'shell/shellcheck') return causes.length === 0;
    if (rule !== 'shell/syntax') return true;
    const line = script.text.indexOf('\n', start);
    return !causes.some((cause) => cause.start <= (line < 0 ? script.text.length : line));
  });
}

/** Behind a syntax error words are guesses, so only the commands in front of it are judged one by one. */
function upToFirstProblem(script: ShellScript): ShellScript['commands'] {
  const first = Math.min(...script.problems.map((problem) => problem.offset));
  return script.problems.length === 0 ? script.commands : script.commands.filter((command) => command.end < first);
}
