import { Around } from '../../src/boilerplate/features/around-features.ts';
import { DOUBTFUL, firstJudgeWith, type FirstJudge } from '../../src/boilerplate/judge.ts';
import type { TreeTable } from '../../src/boilerplate/trees.ts';
import { boost, type Boosted, type BoostingOrder } from './boosting/boosting.ts';
import { FOLDS } from './folds.ts';
import type { Judged } from './train-trees.ts';

const order: BoostingOrder = { trees: 150, leaves: 16, rate: 0.08, leastWeight: 20, l2: 10, features: 0.4, samples: 0.5, seed: 9 };

interface Sample {
  fold: number;
  row: Float32Array;
  label: boolean;
}

/** Grows trees on what others, that had not seen a text, say of its units (auto-context: Tu and Bai, 2010). */
export const trainContext = (texts: readonly Judged[], withoutFold: readonly TreeTable[]): { whole: Boosted; withoutFold: Boosted[] } => {
  const first = withoutFold.map(firstJudgeWith);
  const samples = texts.flatMap(({ fold, units, rows, labels }): Sample[] => {
    const odds = (first[fold] as FirstJudge)(units, rows);
    const around = new Around(units, odds);
    return labels.flatMap((label, i) => (label === undefined || (odds[i] as number) < DOUBTFUL ? [] : [{ fold, row: around.at(i), label }]));
  });
  const grow = (from: readonly Sample[]): Boosted =>
    boost({ rows: from.map(({ row }) => row), labels: Float32Array.from(from, ({ label }) => (label ? 1 : 0)), weights: new Float32Array(from.length).fill(1) }, order);
  return { withoutFold: Array.from({ length: FOLDS }, (_, fold) => grow(samples.filter((each) => each.fold !== fold))), whole: grow(samples) };
};
