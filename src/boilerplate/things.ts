import { LETTER, SYMBOL, UNPARTED } from './fold.ts';
import { hashPair } from './hash.ts';
import { HashSet } from './hash-set.ts';
import type { Word } from './words.ts';

const LONG_WORD = 5;
const NONE = new Uint32Array(0);
const met = new HashSet();

/** What a sentence speaks of: hashes of its longer words, each once. */
export const thingsOf = (words: readonly Word[]): Uint32Array => {
  met.clear();
  const things: number[] = [];
  let before = 0;
  for (const { kind, from, to, hash, stem } of words) {
    let thing = 0;
    if (kind === LETTER && to - from >= LONG_WORD) thing = stem || hash;
    // Where no space parts words, two letters are about a word.
    else if (kind === UNPARTED && before !== 0) thing = hashPair(before, hash);
    if (thing !== 0 && met.add(thing)) things.push(thing);
    before = kind === SYMBOL ? 0 : hash;
  }
  return things.length === 0 ? NONE : Uint32Array.from(things);
};
