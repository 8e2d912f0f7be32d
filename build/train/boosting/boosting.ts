import { randomFrom } from '../random.ts';
import { columnOf } from './bins.ts';
import { growTree, valueOf, type GrowthOrder, type Tree } from './grow-tree.ts';

/** One row of features a sample, a label in {0,1} and a weight. */
export interface Samples {
  rows: Float32Array[];
  labels: Float32Array;
  weights: Float32Array;
}

export interface Boosted {
  bias: number;
  trees: Tree[];
}

export interface BoostingOrder extends GrowthOrder {
  trees: number;
  /** Share of features and of samples that a tree sees. */
  features: number;
  samples: number;
  seed: number;
}

/**
 * Gradient boosted trees on the logistic loss, grown leaf by leaf over histograms
 * (Friedman, "Greedy Function Approximation", 2001; Ke et al., "LightGBM", 2017).
 */
export const boost = ({ rows, labels, weights }: Samples, order: BoostingOrder): Boosted => {
  const count = rows.length;
  const width = (rows[0] as Float32Array).length;
  const binned = Array.from({ length: width }, (_, feature) => columnOf(rows, feature));
  const columns = binned.map(({ column }) => column);
  const borders = binned.map((each) => each.borders);
  let positive = 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    positive += (labels[i] as number) * (weights[i] as number);
    total += weights[i] as number;
  }
  const bias = Math.log(positive / (total - positive));
  const scores = new Float64Array(count).fill(bias);
  const g = new Float64Array(count);
  const h = new Float64Array(count);
  const random = randomFrom(order.seed);
  const trees: Tree[] = [];
  for (let t = 0; t < order.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)));
      g[i] = (p - (labels[i] as number)) * (weights[i] as number);
      h[i] = Math.max(1e-9, p * (1 - p)) * (weights[i] as number);
    }
    const seen = Array.from({ length: width }, (_, f) => f).filter(() => random() < order.features);
    const chosen: number[] = [];
    for (let i = 0; i < count; i++) if (random() < order.samples) chosen.push(i);
    const tree = growTree(Int32Array.from(chosen), seen, { columns, borders, g, h }, order);
    trees.push(tree);
    for (let i = 0; i < count; i++) scores[i] = (scores[i] as number) + valueOf(tree, rows[i] as Float32Array);
  }
  return { bias, trees };
};

export const scoreOf = ({ bias, trees }: Boosted, row: Float32Array): number => trees.reduce((sum, tree) => sum + valueOf(tree, row), bias);
