import { describe, expect, it } from 'vitest';
import { loadSite } from '../../../src/plugins/content/site';
import { checkAllTrees } from '../../../src/plugins/trees/check';
import { checkCoverage, checkTree, type Tree } from '../../../src/trees';
import { BOUNDS } from '../../../src/trees/check/structure';
import { page } from '../../../src/trees/leaf';
import { say } from '../../../src/trees/say';
import { SMALL, withAnswer } from './small-tree';

function messages(tree: Tree, sections: ReadonlySet<string> | undefined = undefined): string[] {
  return checkTree(tree, { sections: () => sections }).map(({ at, message }) => `${at ?? ''}: ${message}`);
}

describe('the trees of the site', () => {
  it('pass every check in both languages', () => {
    expect(() => checkAllTrees(loadSite(process.cwd()))).not.toThrow();
  });

  it('have a name for each answer key from 1 to 9', () => {
    expect(BOUNDS.answers).toBe(9);
  });
});

describe('a check', () => {
  it('passes a tree without faults', () => {
    expect(messages(SMALL)).toEqual([]);
  });

  const leaf = { label: say('Later', '以后'), to: page('oom-killed') };
  const many = Object.fromEntries(Array.from('abcdefghijk', (id) => [id, leaf]));
  const crowded = { ...SMALL, nodes: { ...SMALL.nodes, second: { ask: say('Now?', '现在？'), answers: many } } };
  const faults: ReadonlyArray<readonly [fault: string, tree: Tree, message: string]> = [
    [
      'a start that does not exist',
      { ...SMALL, start: 'zero' },
      ': Unexpected start "zero", expected the id of a question.',
    ],
    [
      'an answer that leads nowhere',
      withAnswer('second', 'later', { ...leaf, to: 'third' }),
      'second.later: Unexpected next question "third", expected the id of a question or a leaf.',
    ],
    [
      'a circle',
      withAnswer('second', 'again', { ...leaf, to: 'first' }),
      'second: Unexpected way back to "first", expected no circle: first → second → first.',
    ],
    [
      'a question that nobody reaches',
      { ...SMALL, nodes: { ...SMALL.nodes, island: { ask: say('Alone?', '孤岛？'), answers: { a: leaf, b: leaf } } } },
      'island: Unexpected question that no answer leads to, expected a path from the start.',
    ],
    [
      'a dead end',
      { ...SMALL, nodes: { ...SMALL.nodes, second: { ask: say('Now?', '现在？'), answers: {} } } },
      'second: Unexpected number of answers 0, expected 2 to 9.',
    ],
    ['more answers than there are keys', crowded, 'second: Unexpected number of answers 11, expected 2 to 9.'],
    [
      'an id that moves to the front of its object',
      withAnswer('second', '1', leaf),
      'second.1: Unexpected id "1", expected lower-case words with hyphens, as in "no-endpoints".',
    ],
    [
      'an empty translation',
      withAnswer('second', 'later', { ...leaf, label: say('Later', ' ') }),
      'second.later: Unexpected empty text, expected one in zh-Hans.',
    ],
    [
      'Chinese in the English text',
      withAnswer('second', 'later', { ...leaf, label: say('以后', '以后') }),
      'second.later: Unexpected Chinese in the English text "以后".',
    ],
    [
      'English left in the Chinese finding',
      withAnswer('second', 'later', { ...leaf, to: page('oom-killed', undefined, say('Wait.', 'Wait.')) }),
      'second.later: Unexpected text without Chinese "Wait." in zh-Hans.',
    ],
    [
      'Han and Latin without a space',
      withAnswer('second', 'later', { ...leaf, label: say('A Pod', '一个Pod') }),
      'second.later: Unexpected "个P", expected a space between Han and Latin.',
    ],
    [
      'half-width punctuation after Han',
      withAnswer('second', 'later', { ...leaf, label: say('Later?', '以后?') }),
      'second.later: Unexpected "后?", expected full-width punctuation after Han.',
    ],
    [
      'a label that is too long for a button',
      withAnswer('second', 'later', { ...leaf, label: say('l'.repeat(73), '以后') }),
      `second.later: Unexpected 73 columns in "${'l'.repeat(73)}", expected at most 72.`,
    ],
    [
      'a section that no page of the kind has',
      withAnswer('second', 'later', { ...leaf, to: page('oom-killed', 'fix') }),
      'second.later: Unexpected section "fix" of "oom-killed", expected one of: meaning, impact, triage, diagnosis, mitigation, verify, prevention, escalate.',
    ],
    [
      'a pattern that two answers share',
      withAnswer('second', 'later', { ...leaf, sees: ['0/1'] }),
      'second: Unexpected pattern "0/1" of both "no" and "later", expected one that only one answer shows.',
    ],
  ];
  it.each(faults)('finds %s', (_fault, tree, message) => {
    expect(messages(tree)).toContain(message);
  });

  it('finds a path that is too long', () => {
    const steps = Array.from({ length: 9 }, (_, index) => `step-${'abcdefghi'[index]}`);
    const nodes = steps.map((id, index) => {
      const next = steps[index + 1];
      return [id, { ask: say('On?', '继续？'), answers: { on: { ...leaf, to: next ?? leaf.to }, off: leaf } }] as const;
    });
    const tree: Tree = { ...SMALL, start: 'step-a', nodes: Object.fromEntries(nodes) };
    expect(messages(tree).join('\n')).toContain('Unexpected path of 8 questions, expected at most 7');
  });

  it('compares a section with the headings of a written page, its causes included', () => {
    const tree = withAnswer('second', 'later', { ...leaf, to: page('oom-killed', 'cause-limit') });
    expect(messages(tree, new Set(['diagnosis', 'cause-limit']))).toEqual([]);
    expect(messages(tree, new Set(['diagnosis', 'cause-leak']))).toEqual([
      'second.later: Unexpected section "cause-limit" of "oom-killed", expected one of: diagnosis, cause-leak.',
    ]);
  });
});

describe('the check of all trees together', () => {
  const lone = checkCoverage([SMALL]).map(({ message }) => message);

  it('finds a runbook that no tree leads to', () => {
    expect(lone).toContain(
      'No path leads to the runbook "oom-killed", expected a leaf of some tree or an entry under "exceptions".',
    );
    expect(lone.join('\n')).not.toContain('"pod-not-ready"');
  });

  it('finds a tree that cannot be reached from the way in', () => {
    expect(lone).toContain('No path leads here from "triage", expected a leaf of another tree.');
  });

  it('accepts an exception, and refuses one that is not needed', () => {
    const excepted: Tree = { ...SMALL, exceptions: { 'oom-killed': 'why', 'pod-not-ready': 'why' } };
    const found = checkCoverage([excepted]).map(({ message }) => message);
    expect(found.join('\n')).not.toContain('"oom-killed"');
    expect(found).toContain('Unexpected exception "pod-not-ready": a path leads there.');
  });
});
