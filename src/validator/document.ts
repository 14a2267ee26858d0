import type { Locale } from '../content';
import { type Example, type RuleDescription, ruleAddress } from './rule';

/** An example as a documentation page shows it: the block with the words behind its language. */
export interface DocumentedExample {
  readonly language: string;
  /** The words behind the language, as a fence of the page would have them. */
  readonly meta: string;
  readonly code: string;
}

/** What the documentation page of a rule says, in one language. Plain data for the page that a plugin makes. */
export interface RuleDocument {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly rationale: string;
  readonly severity: RuleDescription['severity'];
  /** Whether it holds only in this site's own pages. */
  readonly siteOnly: boolean;
  readonly wrong: readonly DocumentedExample[];
  readonly right: readonly DocumentedExample[];
  readonly sources: readonly string[];
  /** How to suppress it where the author knows better. */
  readonly waiver: string;
}

/** The documentation page of a rule in a language. */
export function ruleDocument(rule: RuleDescription, locale: Locale): RuleDocument {
  return {
    id: rule.id,
    address: ruleAddress(rule.id),
    title: rule.name[locale],
    rationale: rule.rationale[locale],
    severity: rule.severity,
    siteOnly: rule.scope === 'site',
    wrong: rule.examples.wrong.map(example),
    right: rule.examples.right.map(example),
    sources: rule.docs,
    waiver: `waive="${rule.id}: …"`,
  };
}

function example({ language, meta, code }: Example): DocumentedExample {
  return { language, meta: meta ?? '', code };
}
