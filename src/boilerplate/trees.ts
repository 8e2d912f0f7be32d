import { bytesOf } from './base64.ts';

/** Boosted trees, one after the other, each in preorder. Arrays are Base64, little-endian. */
export interface TreeTable {
  bias: number;
  /** Nodes in each tree, 16 bits. */
  sizes: string;
  /** A byte a node: the feature that it asks for, 255 for a leaf. */
  features: string;
  /** 32-bit floats: a sample goes to the next node where its feature is not above this; a leaf's value. */
  splits: string;
  /** 16 bits a node: how many nodes further the other branch begins. */
  jumps: string;
}

const LEAF = 255;

/** Gives the log odds of a row of features. */
export type Scorer = (row: Float32Array) => number;

/** A row that so many trees or more put below this is asked no further. */
export interface Dismissal {
  after: number;
  below: number;
}

const NEVER: Dismissal = { after: Infinity, below: -Infinity };

export const scorerOf = (table: TreeTable, { after, below } = NEVER): Scorer => {
  const sizes = new Uint16Array(bytesOf(table.sizes).buffer);
  const features = bytesOf(table.features);
  const splits = new Float32Array(bytesOf(table.splits).buffer);
  const jumps = new Uint16Array(bytesOf(table.jumps).buffer);
  return (row) => {
    let score = table.bias;
    let tree = 0;
    for (let i = 0; i < sizes.length && (i < after || score >= below); i++) {
      let node = tree;
      for (let feature = features[node] as number; feature !== LEAF; feature = features[node] as number) {
        node += (row[feature] as number) <= (splits[node] as number) ? 1 : (jumps[node] as number);
      }
      score += splits[node] as number;
      tree += sizes[i] as number;
    }
    return score;
  };
};
