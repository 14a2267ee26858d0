import { type BlockProblem, type BlockRule, COMMAND_LANGUAGES, compileBlock } from '../../commands/compile';
import type { RuleRemark } from '../rule';
import type { Snippet } from '../snippet';

const compiled = new WeakMap<Snippet, readonly BlockProblem[]>();

/** What the reader of command blocks says against a fence of this site, for one of its rules. Offsets of the snippet. */
export function blockRemarks(rule: BlockRule, snippet: Snippet): RuleRemark[] {
  const language = COMMAND_LANGUAGES[snippet.label];
  if (snippet.purpose.kind !== 'fence' || language === undefined) return [];
  const problems =
    compiled.get(snippet) ??
    compileBlock({ language, text: snippet.text, meta: metaText(snippet), others: ['k8s'], keepWaived: true }).problems;
  compiled.set(snippet, problems);
  return problems.filter((problem) => problem.rule === rule).map((problem) => remark(problem));
}

function remark({ rule, pos, end, message }: BlockProblem): RuleRemark {
  const text = `${message}.`;
  // Offsets of a problem with the meta count in the meta; the fence itself is the nearest place in the snippet.
  return rule === 'fence/meta' ? { start: 0, end: 0, message: text } : { start: pos, end, message: text };
}

/** What stands behind the language of the fence. */
function metaText({ file, meta, label }: Snippet): string {
  return file.text.slice(meta.start + label.length, meta.end);
}
