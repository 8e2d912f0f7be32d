import { LETTER, SYMBOL, type FoldedLine } from './fold.ts';
import { FNV_START, hashPair, hashUnit } from './hash.ts';
import type { Word } from './words.ts';

/** Called for a gram: its hash, and where it stands in folded units. */
export type OnGram = (hash: number, from: number, to: number) => void;

const BEGIN = 1;
const END = 2;
const STEM = 11;
const PIECE = 0x1234567;
const PIECE_LENGTH = 4;
const WORD_BEGIN = 94;
const WORD_END = 36;

/**
 * The grams of a sentence: words, stems, pieces of words, pairs and threes of words, with the sentence's beginning and
 * end counted as words. Pieces of four letters carry what one form of a word says over to the next (Bojanowski et al.,
 * "Enriching Word Vectors with Subword Information", 2017).
 */
export const eachGram = ({ units }: FoldedLine, words: readonly Word[], onGram: OnGram): void => {
  let before = BEGIN;
  let twoBefore = BEGIN;
  let beforeFrom = words[0]?.from ?? 0;
  let twoBeforeFrom = beforeFrom;
  words.forEach((word, i) => {
    if (word.kind !== SYMBOL) onGram(word.hash, word.from, word.to);
    if (word.kind === LETTER) eachPiece(units, word.from, word.to, onGram);
    if (word.stem !== 0) onGram(hashPair(STEM, word.stem), word.from, word.to);
    onGram(hashPair(before, word.hash), beforeFrom, word.to);
    if (i > 0) onGram(hashPair(hashPair(twoBefore, before), word.hash), twoBeforeFrom, word.to);
    [twoBefore, before] = [before, word.hash];
    [twoBeforeFrom, beforeFrom] = [beforeFrom, word.from];
  });
  const last = words.at(-1);
  if (last) onGram(hashPair(last.hash, END), last.from, last.to);
};

// A long sentence says the same thing in more grams than a short one: beyond so many they count less each.
const FULL_GRAMS = 60;

/** How much each of so many grams and signals of a sentence counts. */
export const gramShare = (grams: number): number => Math.min(1, Math.sqrt(FULL_GRAMS / grams));

const eachPiece = (units: Uint16Array, from: number, to: number, onGram: OnGram): void => {
  for (let start = from - 1; start + PIECE_LENGTH <= to + 1; start++) {
    let hash = FNV_START ^ PIECE;
    for (let i = start; i < start + PIECE_LENGTH; i++) {
      hash = hashUnit(hash, i < from ? WORD_BEGIN : i === to ? WORD_END : (units[i] as number));
    }
    onGram(hash >>> 0, Math.max(start, from), Math.min(start + PIECE_LENGTH, to));
  }
};
