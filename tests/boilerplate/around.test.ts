import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { Around, type Place } from '../../src/boilerplate/features/around-features.ts';

/** Units of ten letters and two words, each a line of its own, but those that follow another. */
const unitsAt = (follows: readonly boolean[]): Place[] => follows.map((each, i) => ({ start: i * 11, end: i * 11 + 10, words: 2, follows: each }));

const lines = (odds: readonly number[]): Around => new Around(unitsAt(odds.map(() => false)), Float64Array.from(odds));

describe('what a first judging says around a unit', () => {
  it('tells a likely unit among likely ones from the same unit alone', () => {
    expect(lines([-5, 2, -5]).at(1)).not.toEqual(lines([2, 2, 2]).at(1));
  });

  it('goes no further along a stretch than what is plainly copy', () => {
    // The two lines far above are sure, but copy stands between: only the story's own numbers tell of them.
    const [near, far] = [lines([9, -8, -8, -8, -8, -8, 1, 0]), lines([1, -8, -8, -8, -8, -8, 1, 0])];
    const differing = [...near.at(6)].flatMap((value, i) => (value === far.at(6)[i] ? [] : [i]));
    expect(differing).toHaveLength(2);
  });

  it('is as many numbers for every unit of every story', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ follows: fc.boolean(), odds: fc.double({ min: -12, max: 12, noNaN: true }) }), { minLength: 1, maxLength: 30 }), (units) => {
        const around = new Around(unitsAt(units.map(({ follows }) => follows)), Float64Array.from(units, ({ odds }) => odds));
        const rows = units.map((_, i) => around.at(i));
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        expect(rows.every((row) => row.every(Number.isFinite))).toBe(true);
      }),
    );
  });
});
