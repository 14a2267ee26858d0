import type { Remark } from '../finding';
import type { CheckResult } from '../language-checker';
import type { CheckContext } from '../rule';
import { INVOCATION_RULES, SCRIPT_RULES } from '../rules';
import type { Snippet } from '../snippet';
import { commandCalls } from './invocation';
import type { ShellScript } from './model';
import { nestedInShell } from './nested';
import { readShell } from './read';

/** Checks a shell snippet with every rule about scripts and calls, and finds the snippets in it. */
export function checkShell(snippet: Snippet, context: CheckContext): CheckResult & { nested: readonly Snippet[] } {
  const script = readShell(snippet.text);
  const readable = upToFirstProblem(script);
  const remarks: Remark[] = [];
  for (const rule of SCRIPT_RULES) {
    if (rule.scope === 'site' && !snippet.file.site) continue;
    for (const remark of rule.check(script, snippet, context)) remarks.push({ rule: rule.id, ...remark });
  }
  for (const command of readable) {
    for (const invocation of commandCalls(command).invocations) {
      for (const rule of INVOCATION_RULES) {
        if (rule.scope === 'site' && !snippet.file.site) continue;
        if (rule.programs !== '*' && !rule.programs.includes(invocation.program)) continue;
        for (const remark of rule.check(invocation, snippet, context)) remarks.push({ rule: rule.id, ...remark });
      }
    }
  }
  return { outcome: 'ok', remarks, nested: nestedInShell(script, snippet) };
}

/** Behind a syntax error words are guesses, so only the commands in front of it are judged one by one. */
function upToFirstProblem(script: ShellScript): ShellScript['commands'] {
  const first = Math.min(...script.problems.map((problem) => problem.offset));
  return script.problems.length === 0 ? script.commands : script.commands.filter((command) => command.end < first);
}
