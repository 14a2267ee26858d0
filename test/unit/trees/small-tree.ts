import { escalate, page, tree } from '../../../src/trees/leaf';
import { say } from '../../../src/trees/say';
import type { Answer, Tree } from '../../../src/trees/tree';

/** A tree with everything in it that checks and renderings look at: two ways to one question, and every kind of leaf. */
export const SMALL: Tree = {
  id: 'pod',
  description: say('It is small.', '它很小。'),
  start: 'first',
  nodes: {
    first: {
      ask: say('Does it run?', '在运行吗？'),
      commands: [{ title: say('The Pod', '这个 Pod'), run: 'kubectl -n "$NAMESPACE" get pod "$POD"' }],
      answers: {
        yes: { label: say('Yes', '是'), sees: ['Running'], to: 'second' },
        no: { label: say('No', '否'), sees: ['Pending'], to: tree('pending') },
        perhaps: { label: say('Perhaps', '也许'), to: 'second' },
      },
    },
    second: {
      ask: say('Is it Ready?', 'Ready 了吗？'),
      answers: {
        no: {
          label: say('No', '否'),
          sees: ['0/1'],
          to: page('pod-not-ready', 'diagnosis', say('Look at its probes.', '查看探针。')),
        },
        yes: {
          label: say('Yes', '是'),
          to: escalate({ title: say('Ask somebody', '问别人'), collect: { en: ['the time'], 'zh-Hans': ['时间'] } }),
        },
      },
    },
  },
};

/** The small tree with one answer changed or added. */
export function withAnswer(node: string, id: string, answer: Answer): Tree {
  const question = SMALL.nodes[node];
  if (question === undefined) throw new Error(`No question "${node}" in the small tree.`);
  return {
    ...SMALL,
    nodes: { ...SMALL.nodes, [node]: { ...question, answers: { ...question.answers, [id]: answer } } },
  };
}
