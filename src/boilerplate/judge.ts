import { Around } from './features/around-features.ts';
import { featuresOf } from './features/features.ts';
import type { Sifted } from './sift/sift.ts';
import { scorerOf, type TreeTable } from './trees.ts';
import type { Unit } from './unit.ts';

/** Says of each unit of a text how likely it is boilerplate, in log odds. */
export type Judge = (text: string, sifted: Sifted) => Float64Array;

/** What is less likely than this is copy, whatever stands around it. */
export const DOUBTFUL = -4;

/** By then, hardly a unit that comes out as doubtful is below that, and none that is flagged. */
const TREES_TO_DISMISS = 75;

/** By units and their rows of features, a first judging in log odds. */
export type FirstJudge = (units: readonly Pick<Unit, 'glance'>[], rows: readonly (Float32Array | undefined)[]) => Float64Array;

/**
 * What the trees say of each unit that was read. Of one that was left alone, which has no row, the first pass says that it
 * is less likely than doubtful, and by how much.
 */
export const firstJudgeWith = (trees: TreeTable): FirstJudge => {
  const score = scorerOf(trees, { after: TREES_TO_DISMISS, below: DOUBTFUL });
  return (units, rows) => Float64Array.from(units, ({ glance }, i) => (rows[i] ? score(rows[i]) : DOUBTFUL + glance));
};

/** Judges each unit by what was seen, and what may be boilerplate again by what was said of the units around it. */
export const judgeWith = (trees: TreeTable, context: TreeTable): Judge => {
  const first = firstJudgeWith(trees);
  const again = scorerOf(context);
  return (text, sifted) => {
    const odds = first(sifted.units, featuresOf(text, sifted));
    if (odds.every((own) => own < DOUBTFUL)) return odds;
    const around = new Around(sifted.units, odds);
    return odds.map((own, i) => (own < DOUBTFUL ? own : again(around.at(i))));
  };
};
