import { SYMBOL } from '../fold.ts';
import { hashPair } from '../hash.ts';
import { HashSet } from '../hash-set.ts';
import type { Word } from '../words.ts';

/** Bytes of a sketch. */
export const SKETCH_LENGTH = 48;
export type Sketch = Uint8Array;
/** The sketch of a line that says too little to be likened to another. */
export const noSketch: Sketch = new Uint8Array(0);

/** Of a shorter line one word is so much that with another it says something else. */
const FEWEST_TO_LIKEN = 8;
/** A table's row or a score says the same few words again and again. */
const FEWEST_DIFFERENT = 4;
const BEGIN = 1;
const END = 2;

// Any odd factors and any offsets do; these follow from the golden ratio.
const offsets = Uint32Array.from({ length: SKETCH_LENGTH }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
const factors = Uint32Array.from({ length: SKETCH_LENGTH }, (_, i) => (Math.imul(i + 1, 0x85ebca6b) ^ Math.imul(i, 0xc2b2ae36)) | 1);
const lowest = new Uint32Array(SKETCH_LENGTH);

/**
 * A line's pairs of neighbouring words by their lowest hashes: of two lines, the share of equal bytes estimates the share
 * of pairs that they have in common (MinHash: Broder, "On the resemblance and containment of documents", 1997; a byte of
 * each hash is enough: Li and König, "b-bit minwise hashing", 2010). Numbers count as alike, and signs not at all; where no
 * space parts words, letters stand for them. Pairs, since one word changed in a line of twelve leaves 73 % of its pairs in
 * common, but 60 % of its threes. `count`: how many words the line has to a reader, signs not counted.
 */
export const sketchOf = (words: readonly Word[], count: number): Sketch => {
  if (count < FEWEST_TO_LIKEN || !saysEnough(words)) return noSketch;
  lowest.fill(0xffffffff);
  eachPair(words, take);
  const sketch = new Uint8Array(SKETCH_LENGTH);
  for (let i = 0; i < SKETCH_LENGTH; i++) {
    const low = lowest[i] as number;
    sketch[i] = Math.imul(low ^ (low >>> 15), 0x85ebca6b) >>> 24;
  }
  return sketch;
};

const eachPair = (words: readonly Word[], onPair: (pair: number) => void): void => {
  let before = BEGIN;
  for (const { kind, hash } of words) {
    if (kind === SYMBOL) continue;
    onPair(hashPair(before, hash));
    before = hash;
  }
  onPair(hashPair(before, END));
};

const take = (pair: number): void => {
  const mixed = Math.imul(pair ^ (pair >>> 16), 0x7feb352d);
  for (let i = 0; i < SKETCH_LENGTH; i++) {
    const hash = Math.imul(mixed ^ (offsets[i] as number), factors[i] as number) >>> 0;
    if (hash < (lowest[i] as number)) lowest[i] = hash;
  }
};

const different = new HashSet();

const saysEnough = (words: readonly Word[]): boolean => {
  different.clear();
  return words.some(({ kind, hash }) => kind !== SYMBOL && different.add(hash) && different.size === FEWEST_DIFFERENT);
};

/** From which share of equal bytes two lines say the same but for a date, a number or a name. */
export const NEAR = 0.6;

/** The share of equal bytes of a sketch and the one at an offset among others, in [0, 1]. */
export const resemblance = (sketch: Sketch, others: Uint8Array, offset = 0): number => {
  let equal = 0;
  for (let i = 0; i < SKETCH_LENGTH; i++) if (sketch[i] === others[offset + i]) equal++;
  return equal / SKETCH_LENGTH;
};

/** The share of pairs that two lines have in common, counted: what `resemblance` estimates. */
export const pairsInCommon = (one: readonly Word[], other: readonly Word[]): number => {
  const own = new Set<number>();
  eachPair(one, (pair) => own.add(pair));
  const theirs = new Set<number>();
  eachPair(other, (pair) => theirs.add(pair));
  let common = 0;
  for (const pair of own) if (theirs.has(pair)) common++;
  return common / (own.size + theirs.size - common);
};
