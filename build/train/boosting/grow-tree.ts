import { MOST_BINS as WIDE } from './bins.ts';

/** A tree in arrays: `feature` is -1 at a leaf, whose `value` counts; a sample goes `left` where its feature is <= `split`. */
export interface Tree {
  feature: number[];
  split: number[];
  left: number[];
  right: number[];
  value: number[];
}

export interface GrowthOrder {
  leaves: number;
  /** What a leaf's value is multiplied by. */
  rate: number;
  /** Least sum of hessians in a leaf. */
  leastWeight: number;
  l2: number;
}

/** What a tree grows on: a column of bins and their borders for each feature, and each sample's gradient and hessian. */
export interface Grounds {
  columns: readonly Uint8Array[];
  borders: readonly Float32Array[];
  g: Float64Array;
  h: Float64Array;
}

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
 * Grows a tree leaf by leaf, the one that gains most first.
 * @param chosen the samples that it sees.
 * @param seen the features that it may ask for.
 */
export const growTree = (chosen: Int32Array, seen: readonly number[], { columns, borders, g, h }: Grounds, order: GrowthOrder): Tree => {
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
