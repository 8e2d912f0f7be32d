/** One row of features a sample, a label in {0,1} and a weight. */
export interface Samples {
  rows: Float32Array[];
  labels: Float32Array;
  weights: Float32Array;
}

/** A tree in arrays: `feature` is -1 at a leaf, whose `value` counts; a sample goes `left` where its feature is <= `split`. */
export interface Tree {
  feature: number[];
  split: number[];
  left: number[];
  right: number[];
  value: number[];
}

export interface Boosted {
  bias: number;
  trees: Tree[];
}

export interface BoostingOrder {
  trees: number;
  leaves: number;
  rate: number;
  /** Least sum of weights in a leaf. */
  leastWeight: number;
  l2: number;
  /** Share of features and of samples that a tree sees. */
  features: number;
  samples: number;
  seed: number;
}

const BINS = 64;

/** The same numbers on every machine. */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Borders between bins: each bin holds about the same weight of samples. */
const bordersOf = (values: Float32Array): Float32Array => {
  const sorted = values.toSorted();
  const borders: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const at = Math.floor((bin * sorted.length) / BINS);
    const low = sorted[at - 1] as number;
    const high = sorted[at] as number;
    const border = low === high ? low : (low + high) / 2;
    if (borders.length === 0 || border > (borders.at(-1) as number)) borders.push(border);
  }
  const last = sorted.at(-1) as number;
  if (borders.length > 0 && borders.at(-1) === last) borders.pop();
  // Rare values need borders too: distinct values that the quantiles passed over.
  if (borders.length < 8) {
    const distinct = [...new Set(sorted)].slice(0, BINS);
    for (let i = 1; i < distinct.length; i++) borders.push(((distinct[i - 1] as number) + (distinct[i] as number)) / 2);
  }
  return Float32Array.from([...new Set(borders)].toSorted((a, b) => a - b).slice(0, BINS * 2 - 2));
};

const binOf = (borders: Float32Array, value: number): number => {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (borders[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
};

const WIDE = BINS * 2;

interface Leaf {
  node: number;
  rows: Int32Array;
  sums: Float64Array;
  g: number;
  h: number;
  gain: number;
  feature: number;
  bin: number;
}

/**
 * Gradient boosted trees on the logistic loss, grown leaf by leaf over histograms
 * (Friedman, "Greedy Function Approximation", 2001; Ke et al., "LightGBM", 2017).
 */
export const boost = ({ rows, labels, weights }: Samples, order: BoostingOrder): Boosted => {
  const count = rows.length;
  const width = (rows[0] as Float32Array).length;
  const columns: Uint8Array[] = [];
  const borders: Float32Array[] = [];
  for (let f = 0; f < width; f++) {
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = (rows[i] as Float32Array)[f] as number;
    const own = bordersOf(values);
    borders.push(own);
    const column = new Uint8Array(count);
    for (let i = 0; i < count; i++) column[i] = binOf(own, values[i] as number);
    columns.push(column);
  }
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
  const random = randomOf(order.seed);
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
    const tree = grow(Int32Array.from(chosen), seen, columns, borders, g, h, order);
    trees.push(tree);
    for (let i = 0; i < count; i++) scores[i] = (scores[i] as number) + valueOf(tree, rows[i] as Float32Array);
  }
  return { bias, trees };
};

const grow = (
  chosen: Int32Array, seen: number[], columns: Uint8Array[], borders: Float32Array[], g: Float64Array, h: Float64Array, order: BoostingOrder,
): Tree => {
  const tree: Tree = { feature: [], split: [], left: [], right: [], value: [] };
  const addNode = (): number => {
    tree.feature.push(-1);
    tree.split.push(0);
    tree.left.push(-1);
    tree.right.push(-1);
    return tree.value.push(0) - 1;
  };
  // Gradient and hessian of each bin, side by side.
  const histogram = (rows: Int32Array): Float64Array => {
    const sums = new Float64Array(seen.length * WIDE * 2);
    // Gathered once: the columns are then the only reads that jump.
    const own = new Float64Array(rows.length * 2);
    for (let r = 0; r < rows.length; r++) {
      own[2 * r] = g[rows[r] as number] as number;
      own[2 * r + 1] = h[rows[r] as number] as number;
    }
    for (let k = 0; k < seen.length; k++) {
      const column = columns[seen[k] as number] as Uint8Array;
      const base = k * WIDE * 2;
      for (let r = 0; r < rows.length; r++) {
        const at = base + (column[rows[r] as number] as number) * 2;
        sums[at] = (sums[at] as number) + (own[2 * r] as number);
        sums[at + 1] = (sums[at + 1] as number) + (own[2 * r + 1] as number);
      }
    }
    return sums;
  };
  const leafOf = (node: number, rows: Int32Array, sums: Float64Array): Leaf => {
    let sumG = 0;
    let sumH = 0;
    for (let bin = 0; bin < WIDE; bin++) {
      sumG += sums[2 * bin] as number;
      sumH += sums[2 * bin + 1] as number;
    }
    const leaf: Leaf = { node, rows, sums, g: sumG, h: sumH, gain: 0, feature: -1, bin: 0 };
    const own = (sumG * sumG) / (sumH + order.l2);
    for (let k = 0; k < seen.length; k++) {
      let leftG = 0;
      let leftH = 0;
      const last = (borders[seen[k] as number] as Float32Array).length;
      for (let bin = 0; bin < last; bin++) {
        leftG += sums[(k * WIDE + bin) * 2] as number;
        leftH += sums[(k * WIDE + bin) * 2 + 1] as number;
        if (leftH < order.leastWeight) continue;
        if (sumH - leftH < order.leastWeight) break;
        const gain = (leftG * leftG) / (leftH + order.l2) + ((sumG - leftG) * (sumG - leftG)) / (sumH - leftH + order.l2) - own;
        if (gain <= leaf.gain) continue;
        leaf.gain = gain;
        leaf.feature = k;
        leaf.bin = bin;
      }
    }
    return leaf;
  };
  const leaves: Leaf[] = [leafOf(addNode(), chosen, histogram(chosen))];
  while (leaves.length < order.leaves) {
    let best = 0;
    for (let i = 1; i < leaves.length; i++) if ((leaves[i] as Leaf).gain > (leaves[best] as Leaf).gain) best = i;
    const leaf = leaves[best] as Leaf;
    if (leaf.gain <= 1e-6) break;
    const feature = seen[leaf.feature] as number;
    const column = columns[feature] as Uint8Array;
    const [left, right] = parted(leaf.rows, column, leaf.bin);
    tree.feature[leaf.node] = feature;
    tree.split[leaf.node] = (borders[feature] as Float32Array)[leaf.bin] as number;
    const small = left.length < right.length ? left : right;
    const smallSums = histogram(small);
    const restSums = leaf.sums;
    for (let i = 0; i < restSums.length; i++) restSums[i] = (restSums[i] as number) - (smallSums[i] as number);
    const [leftSums, rightSums] = small === left ? [smallSums, restSums] : [restSums, smallSums];
    const l = addNode();
    const r = addNode();
    tree.left[leaf.node] = l;
    tree.right[leaf.node] = r;
    leaves.splice(best, 1, leafOf(l, left, leftSums), leafOf(r, right, rightSums));
  }
  for (const leaf of leaves) tree.value[leaf.node] = (-leaf.g / (leaf.h + order.l2)) * order.rate;
  return tree;
};

const parted = (rows: Int32Array, column: Uint8Array, bin: number): [left: Int32Array, right: Int32Array] => {
  const both = new Int32Array(rows.length);
  let low = 0;
  let high = rows.length;
  for (let r = 0; r < rows.length; r++) {
    const i = rows[r] as number;
    if ((column[i] as number) <= bin) both[low++] = i;
    else both[--high] = i;
  }
  return [both.subarray(0, low), both.subarray(low).toReversed()];
};

export const valueOf = (tree: Tree, row: Float32Array): number => {
  let node = 0;
  while ((tree.feature[node] as number) >= 0) {
    node = ((row[tree.feature[node] as number] as number) <= (tree.split[node] as number) ? tree.left[node] : tree.right[node]) as number;
  }
  return tree.value[node] as number;
};

export const scoreOf = ({ bias, trees }: Boosted, row: Float32Array): number => trees.reduce((sum, tree) => sum + valueOf(tree, row), bias);
