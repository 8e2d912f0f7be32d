import { featuresOf } from './features/features.ts';
import { scorerOf, type TreeTable } from './trees.ts';
import type { Unit } from './unit.ts';

/** Says of each unit of a text how likely it is boilerplate, in log odds. */
export type Judge = (text: string, units: readonly Unit[]) => Float64Array;

export const judgeWith = (trees: TreeTable): Judge => {
  const score = scorerOf(trees);
  return (text, units) => new Float64Array(featuresOf(text, units).map(score));
};
