import { CHECKERS } from '../checkers';
import type { InvocationRule, MarkdownRule, Rule, RuleDescription, ScriptRule, SnippetRule } from '../rule';
import { markdownWaiver } from './markdown/waiver';
import { shellSyntax } from './shell/syntax';

/** Every rule with a check of its own, by group. To add a rule, write its file and name it here. */
export const RULES: readonly Rule[] = [markdownWaiver, shellSyntax];

export const MARKDOWN_RULES = RULES.filter((rule): rule is MarkdownRule => rule.target === 'markdown');
export const SNIPPET_RULES = RULES.filter((rule): rule is SnippetRule => rule.target === 'snippet');
export const SCRIPT_RULES = RULES.filter((rule): rule is ScriptRule => rule.target === 'script');
export const INVOCATION_RULES = RULES.filter((rule): rule is InvocationRule => rule.target === 'invocation');

/** The documentation of every rule, those of the language checkers too, in the order in which the site lists them. */
export const RULE_DESCRIPTIONS: readonly RuleDescription[] = [
  ...RULES,
  ...CHECKERS.flatMap((checker) => checker.rules),
];

const BY_ID = new Map(RULE_DESCRIPTIONS.map((rule) => [rule.id, rule]));

export function ruleById(id: string): RuleDescription | undefined {
  return BY_ID.get(id);
}
