import type { Kind } from '../../content';

/**
 * What a kind of page counts when words alone decide: somebody who describes a symptom wants its runbook first,
 * somebody who asks how to do something wants the guide.
 */
const PRIOR: Readonly<Record<Kind, number>> = { runbook: 1, 'how-to': 0.85, reference: 0.85, alert: 0.75, tree: 0.75 };

const KIND_NAMES = ['runbook', 'how-to', 'reference', 'alert', 'tree'] as const satisfies readonly Kind[];

type KindFactors = Readonly<Record<Kind, number>>;

const EVEN: KindFactors = { runbook: 1, 'how-to': 1, reference: 1, alert: 1, tree: 1 };

interface Intent {
  readonly kind: Kind;
  readonly asked: RegExp;
  readonly factor: number;
}

const INTENTS: readonly Intent[] = [
  {
    kind: 'how-to',
    asked:
      /\bhow (?:to|do|can)\b|\b(?:configure|config|configuration|create|set ?up|add|attach|enable|install|use|append|wire|example|examples)\b|如何|怎么(?:配置|创建|设置|使用|添加|写)|示例|例子|配置|创建|设置|添加|接入/,
    factor: 1.45,
  },
  {
    kind: 'how-to',
    asked:
      /^\s*(?:monitor|watch|mirror|list|report|find|exec into|deploy|run|build a|copy|load|import|export|migrate|move|sync|restrict|allow|only allow|change|read|share|rotate|pre-?pull|list all|find all)\b|\bscripts?\b|脚本|监控|安装|搭建|部署|导入|迁移|预热|只允许|限制只能|修改/,
    factor: 1.3,
  },
  {
    kind: 'reference',
    asked:
      /\b(?:how (?:long|often|many)|maximum|minimum|purpose|when does|which (?:hosts|ports)|default(?:s)? (?:of|by)|by version|alert(?:ing)? rules?|rules? for|difference|differences|compare|compared|comparison|vs|versus|means?|meaning|what is|what are|list of|reference)\b|最长|最多|多久|多长|作用|规则|区别|对比|比较|是什么|有哪些|含义|什么意思/,
    factor: 1.45,
  },
  { kind: 'alert', asked: /\b(?:alert|alerts|firing|fires|fired)\b|告警|报警/, factor: 1.4 },
  {
    kind: 'tree',
    asked:
      /\b(?:decision tree|flow ?chart|where (?:to|do i) start|is broken|triage|troubleshoot(?:ing)?|what (?:should|can) i check|which state)\b|决策树|流程图|从哪|坏了|排查/,
    factor: 1.6,
  },
];

/** What each kind counts for a query, which is folded and in lower case: its words, and the exact names in it. */
export function kindPriors(lower: string): { readonly words: KindFactors; readonly names: KindFactors } {
  const words = { ...PRIOR };
  const names = { ...EVEN };
  const head = lower.slice(0, 200);
  for (const { kind, asked, factor } of INTENTS) {
    if (factor > names[kind] && asked.test(head)) names[kind] = factor;
  }
  for (const kind of KIND_NAMES) words[kind] *= names[kind];
  return { words, names };
}
