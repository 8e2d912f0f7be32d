import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HashSet } from '../../src/boilerplate/hash-set.ts';

it('a set of hashes holds what a Set holds, turn after turn', () => {
  const set = new HashSet();
  const hashes = fc.array(fc.integer({ min: 0, max: 5000 }).map((each) => Math.imul(each, 0x9e3779b1) >>> 0), { maxLength: 3000 });
  fc.assert(
    fc.property(hashes, (each) => {
      set.clear();
      const met = new Set<number>();
      for (const hash of each) {
        expect(set.add(hash)).toBe(!met.has(hash));
        met.add(hash);
      }
      expect(set.size).toBe(met.size);
    }),
    { examples: [[Array.from({ length: 20_000 }, (_, i) => i)], [[0, 0, 2 ** 32 - 1]]] },
  );
});
