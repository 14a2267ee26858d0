import { expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../../src/content';

test.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['pods', 'pods', 0],
])('from %j to %j it takes %i edits', (from, to, edits) => {
  expect(editDistance(from, to, 5)).toBe(edits);
});

const KEYS = ['registry-tls', 'registry-dns', 'node-clock-skew', 'pod-pending'];

test.each([
  ['registry-tsl', 'registry-tls'],
  ['Registry-DNS', 'registry-dns'],
  ['clock-skew', 'node-clock-skew'],
  ['registry', undefined],
  ['service-mesh', undefined],
  ['', undefined],
])('the nearest to %j is %j', (text, found) => {
  expect(nearest(text, KEYS)).toBe(found);
});

test('a message ends with the guess, if there is one', () => {
  expect(didYouMean('pod-pendin', KEYS)).toBe(' Did you mean `pod-pending`?');
  expect(didYouMean('gateway', KEYS)).toBe('');
});
