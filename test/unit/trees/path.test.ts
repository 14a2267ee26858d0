import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTreeId, readPath, readTrail, TREE_IDS, writePath, writeTrail } from '../../../src/trees';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/);
const path = fc.array(id, { maxLength: 8 });
const trail = fc.array(fc.record({ tree: fc.constantFrom(...TREE_IDS), path }), { maxLength: 8 });

describe('the path of a walk in an address', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(path, (ids) => {
        expect(readPath(writePath(ids))).toEqual(ids);
      }),
    );
    fc.assert(
      fc.property(trail, (parts) => {
        expect(readTrail(writeTrail(parts), isTreeId)).toEqual(parts);
      }),
    );
  });

  it('needs no escaping', () => {
    fc.assert(
      fc.property(trail, (parts) => {
        const text = writeTrail(parts);
        expect(new URLSearchParams({ via: text }).toString()).toBe(`via=${text}`);
      }),
    );
  });

  it('leads as far as it can be read', () => {
    expect(readPath('failing.connection.<script>.x')).toEqual(['failing', 'connection']);
    expect(readPath(null)).toEqual([]);
    expect(readPath('')).toEqual([]);
    expect(readTrail('nowhere.x_pod.init', isTreeId)).toEqual([{ tree: 'pod', path: ['init'] }]);
  });

  it('is short, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000 }), (text) => {
        expect(readPath(text).length).toBeLessThanOrEqual(20);
        expect(readTrail(text, isTreeId).length).toBeLessThanOrEqual(8);
      }),
    );
    expect(readPath('a.'.repeat(500)).length).toBe(20);
  });
});
