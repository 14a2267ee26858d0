import type { RuleRemark } from '../../rule';
import type { Manifest } from '../manifest';
import type { ProblemCode } from '../problem';

/** What the schema says about a manifest, for the rule of one kind of problem. */
export function* structureRemarks(code: ProblemCode, { problems }: Manifest): Generator<RuleRemark> {
  for (const { code: own, start, end, message } of problems) if (own === code) yield { start, end, message };
}
