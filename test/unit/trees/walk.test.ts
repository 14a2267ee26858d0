import { describe, expect, it } from 'vitest';
import { ALL_TREES, follow, pathsToLeaves, pathsToQuestions } from '../../../src/trees';
import { SMALL } from './small-tree';

describe('following a path', () => {
  it('stands at the first question when nothing is answered', () => {
    const { steps, at } = follow(SMALL, []);
    expect(steps).toEqual([]);
    expect(at).toMatchObject({ kind: 'question', node: 'first' });
  });

  it('remembers what was asked and answered', () => {
    const { steps, at } = follow(SMALL, ['yes', 'no']);
    expect(steps.map(({ node, answerId }) => [node, answerId])).toEqual([
      ['first', 'yes'],
      ['second', 'no'],
    ]);
    expect(at).toMatchObject({ kind: 'leaf', leaf: { kind: 'page', page: 'pod-not-ready' } });
  });

  it('stops where an answer is unknown or the path goes on behind an end', () => {
    expect(follow(SMALL, ['yes', 'never', 'no']).path).toEqual(['yes']);
    expect(follow(SMALL, ['no', 'yes']).path).toEqual(['no']);
    expect(follow(SMALL, ['toString']).path).toEqual([]);
  });

  it('reaches every question and every end of every tree', () => {
    for (const tree of ALL_TREES) {
      for (const [node, path] of pathsToQuestions(tree)) {
        expect(follow(tree, path).at).toMatchObject({ kind: 'question', node });
      }
      expect(pathsToQuestions(tree).size).toBe(Object.keys(tree.nodes).length);
      for (const path of pathsToLeaves(tree)) expect(follow(tree, path).at.kind).toBe('leaf');
    }
  });
});
