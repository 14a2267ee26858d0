import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRising, unpackRising } from '../../../src/search/index-data/numbers';

it('unpacks what was packed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 2_000_000 })), (numbers) => {
      const rising = numbers.sort((left, right) => left - right);
      expect(unpackRising(packRising(rising))).toEqual(rising);
    }),
  );
});

it('packs neighbouring numbers in one character each, none of which JSON escapes', () => {
  const packed = packRising([5, 6, 7, 60]);
  expect(packed).toHaveLength(4);
  expect(JSON.stringify(packed)).toHaveLength(6);
});
