import { Around } from './features/around-features.ts';
import { featuresOf } from './features/features.ts';
import { scorerOf, type TreeTable } from './trees.ts';
import type { Unit } from './unit.ts';

/** Says of each unit of a text how likely it is boilerplate, in log odds. */
export type Judge = (text: string, units: readonly Unit[]) => Float64Array;

/** What is less likely than this is copy, whatever stands around it. */
export const DOUBTFUL = -4;

/** Judges each unit by what was seen, and what may be boilerplate again by what was said of the units around it. */
export const judgeWith = (trees: TreeTable, context: TreeTable): Judge => {
  const first = scorerOf(trees);
  const again = scorerOf(context);
  return (text, units) => {
    const odds = new Float64Array(featuresOf(text, units).map(first));
    const around = new Around(units, odds);
    return odds.map((own, i) => (own < DOUBTFUL ? own : again(around.at(i))));
  };
};
