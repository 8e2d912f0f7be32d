import type { Place } from '../../src/boilerplate/features/around-features.ts';
import { featuresOf } from '../../src/boilerplate/features/features.ts';
import type { ReadUnits } from '../../src/boilerplate/read-units.ts';
import type { Trained } from '../../src/boilerplate/trained.ts';
import type { Unit } from '../../src/boilerplate/unit.ts';
import { boost, type Boosted, type BoostingOrder, type Samples } from './boosting/boosting.ts';
import { treeFile } from './boosting/tree-file.ts';
import type { Composed } from './compose.ts';
import { FOLDS, foldOf } from './folds.ts';
import { randomFrom } from './random.ts';
import { labelsOf } from './texts.ts';
import { trainContext } from './train-context.ts';

const order: BoostingOrder = { trees: 300, leaves: 24, rate: 0.07, leastWeight: 30, l2: 10, features: 0.4, samples: 0.5, seed: 7 };

export type JudgeTables = Pick<Trained, 'trees' | 'context'>;

export interface Judged {
  units: readonly (Place & Pick<Unit, 'glance'>)[];
  fold: number;
  labels: readonly (boolean | undefined)[];
  weights: readonly number[];
  rows: readonly (Float32Array | undefined)[];
}

/**
 * Grows the trees on texts read in ways that had not seen them: `readers` are those without each fold (stacking:
 * Wolpert, "Stacked Generalization", 1992).
 */
export const trainTrees = (texts: readonly Composed[], readers: readonly ReadUnits[], say: (what: string) => void): { whole: JudgeTables; withoutFold: JudgeTables[] } => {
  const random = randomFrom(5);
  const met = new Map<string, number>();
  const read = texts.map((text): Judged => {
    const fold = foldOf(text.group);
    const sifted = (readers[fold] as ReadUnits)(text.text);
    const { units } = sifted;
    const labels = labelsOf(text, units);
    const rows = featuresOf(text.text, sifted);
    const again = units.map(({ start, end }) => {
      const key = `${fold} ${text.text.slice(start, end)}`;
      const times = met.get(key) ?? 0;
      met.set(key, times + 1);
      return times >= OFTEN;
    });
    const places = units.map(({ start, end, words, follows, glance }) => ({ start, end, words, follows, glance }));
    return { units: places, fold, labels, rows, weights: weigh(rows, labels, again, random) };
  });
  const grow = (from: readonly Judged[]): Boosted => {
    const samples = samplesOf(from);
    const trees = boost(samples, order);
    say(`Trees grown on ${samples.rows.length} units.`);
    return trees;
  };
  const withoutFold = Array.from({ length: FOLDS }, (_, fold) => treeFile(grow(read.filter((each) => each.fold !== fold))));
  const again = trainContext(read, withoutFold);
  say('Trees grown on what these say.');
  return {
    withoutFold: withoutFold.map((trees, fold) => ({ trees, context: treeFile(again.withoutFold[fold] as Boosted) })),
    whole: { trees: treeFile(grow(read)), context: treeFile(again.whole) },
  };
};

// Most copy is nothing like boilerplate, and as good as any other copy: some of it stands for all.
const PLAIN = -2;
const OF_PLAIN = 0.15;
const NEAR = 2;
// The same hosts are used many times over: what stands in them must not be learned by heart, least of all a wrong label.
const OFTEN = 3;

const weigh = (rows: readonly (Float32Array | undefined)[], labels: readonly (boolean | undefined)[], again: readonly boolean[], random: () => number): number[] => {
  const boilerplate = labels.flatMap((label, i) => (label ? [i] : []));
  return rows.map((row, i) => {
    const label = labels[i];
    if (label === undefined || row === undefined) return 0;
    if (label) return again[i] ? 0 : 1;
    const both = row[1] as number;
    if (both >= PLAIN || boilerplate.some((at) => Math.abs(at - i) <= NEAR)) return again[i] ? 0 : 1;
    return random() < OF_PLAIN ? 1 / OF_PLAIN : 0;
  });
};

const samplesOf = (texts: readonly Judged[]): Samples => {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const text of texts) {
    text.weights.forEach((weight, i) => {
      if (weight === 0) return;
      rows.push(text.rows[i] as Float32Array);
      labels.push(text.labels[i] ? 1 : 0);
      weights.push(weight);
    });
  }
  return { rows, labels: Float32Array.from(labels), weights: Float32Array.from(weights) };
};
