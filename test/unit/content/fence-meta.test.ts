import { expect, test } from 'vitest';
import { parseFenceMeta } from '../../../src/content';

test.each([
  ['', {}],
  ['title="Show the Pod" on=node', { title: 'Show the Pod', on: 'node' }],
  ["undo='delete it' undo2=none", { undo: 'delete it', undo2: 'none' }],
  ['title="a \\"b\\" c"', { title: 'a "b" c' }],
  ['k8s=Pod.spec.containers[] bare', { k8s: 'Pod.spec.containers[]', bare: '' }],
  ['waive="a/b: one" waive="c/d: two"', { waive: 'a/b: one\nc/d: two' }],
])('the meta %j has the entries %j', (meta, entries) => {
  expect(parseFenceMeta(meta)).toEqual(entries);
});

test('a fence without meta has no entries', () => {
  expect(parseFenceMeta(undefined)).toEqual({});
});
