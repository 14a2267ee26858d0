import type { RulePageProps, ShownRule } from '../../components/rules/RulePage';
import type { Locale } from '../../content/locale';
import { RULE_DESCRIPTIONS, type RuleDocument, ruleDocument } from '../../validator';
import { highlight } from '../commands/highlight';

/** The rules whose ids start with the same word, which share a page. */
export interface RuleGroup {
  readonly name: string;
  readonly address: string;
  readonly rules: readonly RuleDocument[];
}

/** The rules in their groups, in the order in which they are registered. */
export function ruleGroups(locale: Locale): RuleGroup[] {
  const groups = new Map<string, RuleDocument[]>();
  for (const rule of RULE_DESCRIPTIONS) {
    const [name = ''] = rule.id.split('/');
    groups.set(name, [...(groups.get(name) ?? []), ruleDocument(rule, locale)]);
  }
  return [...groups].map(([name, rules]) => ({ name, address: `/validator/${name}/`, rules }));
}

/** What the page of a group shows. */
export function rulePageProps({ name, rules }: RuleGroup, groups: readonly RuleGroup[]): RulePageProps {
  return {
    name,
    groups: groups.map((group) => ({ name: group.name, address: group.address })),
    rules: rules.map((rule): ShownRule => {
      const shown = ({ language, meta, code }: RuleDocument['wrong'][number]) => ({
        language,
        meta,
        html: highlight(language, code),
      });
      const { id, title, rationale, severity, siteOnly, sources, waiver } = rule;
      return {
        id,
        title,
        rationale,
        severity,
        siteOnly,
        sources,
        waiver,
        wrong: rule.wrong.map(shown),
        right: rule.right.map(shown),
      };
    }),
  };
}
