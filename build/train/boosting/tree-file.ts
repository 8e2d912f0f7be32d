import type { TreeTable } from '../../../src/boilerplate/trees.ts';
import type { Boosted } from './boosting.ts';
import type { Tree } from './grow-tree.ts';

export const base64 = (array: Uint32Array | Int8Array | Uint8Array | Uint16Array | Float32Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

const LEAF = 255;

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

/** The trees as the program reads them. */
export const treeFile = ({ bias, trees }: Boosted): TreeTable => {
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
