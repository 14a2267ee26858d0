import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_TREES, writeStructure } from '../../../src/trees';

describe('the ids of the trees', () => {
  it('are those that are written down; run "npm run trees" after a change, and mind that published addresses name them', () => {
    const committed = fs.readFileSync('test/fixtures/trees/structure.txt', 'utf8');
    expect(writeStructure(ALL_TREES)).toBe(committed);
  });
});
