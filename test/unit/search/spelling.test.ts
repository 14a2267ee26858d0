import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin1, isWithin2, Spelling } from '../../../src/search/spelling';

describe('spelling', () => {
  it.each([
    ['authentification', 'authentication', true],
    ['certifcate', 'certificate', true],
    ['kubernetes', 'kubernetes', true],
    ['containerd', 'contained', true],
    ['registry', 'repository', false],
    ['timeout', 'handout', false],
  ])('says of %s and %s within two edits: %s', (left, right, expected) => {
    expect(isWithin2(left, right)).toBe(expected);
  });

  it('holds for every pair that is one replacement, insertion or deletion apart', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(11), fc.stringMatching(/^[a-z]?$/), (word, at, letter) => {
        const other = word.slice(0, at) + letter + word.slice(at + 1);
        if (isWithin1(word, other)) expect(isWithin2(word, other)).toBe(true);
      }),
    );
  });

  it('looks for two edits among words with the same first letter only', () => {
    const spelling = new Spelling(['authentication', 'buthentification']);
    expect(spelling.within2('authentification', 5)).toEqual(['authentication']);
  });
});
