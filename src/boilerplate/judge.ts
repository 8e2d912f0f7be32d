import { Around } from './features/around-features.ts';
import { featuresOf } from './features/features.ts';
import type { Sifted } from './sift/sift.ts';
import { scorerOf, type Scorer, type TreeTable } from './trees.ts';
import type { Unit } from './unit.ts';

/** Says of each unit of a text how likely it is boilerplate, in log odds. */
export type Judge = (text: string, sifted: Sifted) => Float64Array;

/** What is less likely than this is copy, whatever stands around it. */
export const DOUBTFUL = -4;

/**
 * What the trees say of each unit that was read. Of one that was left alone, the first pass says that it is less likely
 * than doubtful, and by how much; `rows` has none for it.
 */
export const firstOdds = (units: readonly Pick<Unit, 'glance'>[], rows: readonly (Float32Array | undefined)[], score: Scorer): Float64Array =>
  Float64Array.from(units, ({ glance }, i) => (rows[i] ? score(rows[i]) : DOUBTFUL + glance));

/** Judges each unit by what was seen, and what may be boilerplate again by what was said of the units around it. */
export const judgeWith = (trees: TreeTable, context: TreeTable): Judge => {
  const first = scorerOf(trees);
  const again = scorerOf(context);
  return (text, sifted) => {
    const odds = firstOdds(sifted.units, featuresOf(text, sifted), first);
    if (odds.every((own) => own < DOUBTFUL)) return odds;
    const around = new Around(sifted.units, odds);
    return odds.map((own, i) => (own < DOUBTFUL ? own : again(around.at(i))));
  };
};
