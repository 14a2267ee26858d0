import type { Tree } from '../tree';
import { checkCoverage } from './coverage';
import type { CheckContext, TreeCheck, TreeFinding } from './finding';
import { patternsTellAnswersApart, sectionsExist } from './leaves';
import { answersAreBounded, answersLeadSomewhere, idsAreAddresses, pathsEnd, questionsAreReachable } from './structure';
import { chineseIsSet, textsAreComplete, textsAreShort } from './texts';

export { checkCoverage } from './coverage';
export { type CheckContext, leavesOf, type TreeFinding } from './finding';

const CHECKS: readonly TreeCheck[] = [
  idsAreAddresses,
  answersLeadSomewhere,
  questionsAreReachable,
  answersAreBounded,
  pathsEnd,
  textsAreComplete,
  chineseIsSet,
  textsAreShort,
  sectionsExist,
  patternsTellAnswersApart,
];

/** Everything that is wrong with one tree. */
export function checkTree(tree: Tree, context: CheckContext): readonly TreeFinding[] {
  return CHECKS.flatMap((check) => check(tree, context));
}

/** Everything that is wrong with the trees, each by itself and all together. */
export function checkTrees(trees: readonly Tree[], context: CheckContext): readonly TreeFinding[] {
  return [...trees.flatMap((tree) => checkTree(tree, context)), ...checkCoverage(trees)];
}
