import type { ArticleTable, TreeTable } from '../../../src/formats/html/article-table.ts';
import type { Boosted } from './boosting.ts';
import type { Tree } from './grow-tree.ts';

const base64 = (array: Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

// What says less than this is left out: the table is smaller and finds the same.
const LEAST = 0.1;
const LARGEST = 4;
const SCALE = LARGEST / 127;
const LEAF = 255;

const oddsFile = (odds: ReadonlyMap<number, number>): [keys: string, odds: string] => {
  const kept = [...odds].filter(([, value]) => Math.abs(value) >= LEAST).toSorted(([a], [b]) => a - b);
  const steps = kept.map(([, value]) => Math.round(Math.max(-LARGEST, Math.min(LARGEST, value)) / SCALE));
  return [base64(Uint32Array.from(kept, ([key]) => key)), base64(Int8Array.from(steps))];
};

interface Flat {
  features: number[];
  splits: number[];
  jumps: number[];
}

const flatten = (tree: Tree, node: number, into: Flat): void => {
  const feature = tree.feature[node] as number;
  const at = into.features.push(feature < 0 ? LEAF : feature) - 1;
  into.splits.push((feature < 0 ? tree.value[node] : tree.split[node]) as number);
  into.jumps.push(0);
  if (feature < 0) return;
  flatten(tree, tree.left[node] as number, into);
  into.jumps[at] = into.features.length - at;
  flatten(tree, tree.right[node] as number, into);
};

const treeTable = ({ bias, trees }: Boosted): TreeTable => {
  const flat: Flat = { features: [], splits: [], jumps: [] };
  const sizes = trees.map((tree) => {
    const before = flat.features.length;
    flatten(tree, 0, flat);
    return flat.features.length - before;
  });
  return {
    bias,
    sizes: base64(Uint16Array.from(sizes)),
    features: base64(Uint8Array.from(flat.features)),
    splits: base64(Float32Array.from(flat.splits)),
    jumps: base64(Uint16Array.from(flat.jumps)),
  };
};

export const articleTableOf = (names: ReadonlyMap<number, number>, words: ReadonlyMap<number, number>, models: readonly Boosted[]): ArticleTable => {
  const [nameKeys, nameOdds] = oddsFile(names);
  const [wordKeys, wordOdds] = oddsFile(words);
  return { names: nameKeys, nameOdds, words: wordKeys, wordOdds, scale: SCALE, models: models.map(treeTable) };
};
