import { describe, expect, it } from 'vitest';
import { page, tree } from '../../../src/trees/leaf';
import { say } from '../../../src/trees/say';
import { defineTree } from '../../../src/trees/tree';

/** The type checker reads this file: each directive fails the build where the mistake below it would compile. */
describe('the types of a tree', () => {
  const title = say('A tree', '一棵树');
  const label = say('Yes', '是');

  it('refuse a page, a tree or a language that does not exist', () => {
    // @ts-expect-error no such page.
    page('image-pull-back-off');
    // @ts-expect-error a tree is no page.
    page('tree-pod');
    // @ts-expect-error no such tree.
    tree('pods');
    // @ts-expect-error one language is missing.
    const half: ReturnType<typeof say> = { en: 'only English' };
    expect(half.en).toBe('only English');
  });

  it('refuse a start and an answer that name no question', () => {
    const nodes = { one: { ask: title, answers: { yes: { label, to: page('oom-killed') } } } };
    // @ts-expect-error the start is no question.
    defineTree({ id: 'pod', description: title, start: 'zero', nodes });
    const declared = defineTree({
      id: 'pod',
      description: title,
      start: 'one',
      nodes: {
        // @ts-expect-error the answer leads to no question.
        one: { ask: title, answers: { yes: { label, to: 'two' } } },
      },
    });
    expect(declared.start).toBe('one');
  });
});
