import data from './trained.json' with { type: 'json' };
import type { TreeTable } from './trees.ts';

/** What `npm run train` learned. It holds no words. */
export interface Trained {
  /** Leaves plain copy alone. */
  sift: SiftTable;
  style: StyleTable;
  /** Judges a unit by what was seen of it and around it. */
  trees: TreeTable;
  /** Judges it again, by what the trees say of the units around it. */
  context: TreeTable;
  calibration: Calibration;
}

/** How likely a passage is boilerplate by its log odds: the logistic function of `slope` times these and `offset`. */
export interface Calibration {
  slope: number;
  offset: number;
}

/** What the first pass goes by. */
export interface SiftTable {
  /** For each bucket a signed byte, by `scale`: its log odds of boilerplate against copy. Base64. */
  buckets: string;
  scale: number;
  /** Log odds of a unit of which nothing is known. */
  offset: number;
}

/** How boilerplate and copy speak. Arrays are Base64. */
export interface StyleTable {
  /** For each first half of a gram's hash a byte: how many grams have it. */
  counts: string;
  /** The other half of each gram's hash, 16 bits, in the order of the hashes. */
  keys: string;
  /** For each gram a signed byte: its log odds of boilerplate against copy, by `weightScale`. */
  weights: string;
  /** For each gram a byte: the kind that it speaks for, by its index in `scoredKinds`, or 255. */
  kinds: string;
  /** For each gram a signed byte: how much it speaks for that kind, by `voteScale`. */
  votes: string;
  weightScale: number;
  voteScale: number;
  /** Log odds of a sentence of which nothing is known, boilerplate and copy being equally common. */
  offset: number;
}

export const trained: Trained = data;
