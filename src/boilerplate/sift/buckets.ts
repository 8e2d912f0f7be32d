/** The first pass sorts what it sees into so many buckets, by hash (Weinberger et al., "Feature Hashing", 2009). */
export const BUCKETS = 2 ** 18;
const SHIFT = 32 - 18;
const GOLDEN = 0x9e3779b1;

export const bucketOf = (word: number): number => Math.imul(word, GOLDEN) >>> SHIFT;
export const stemBucket = (stem: number): number => Math.imul(stem ^ 0x5bd1e995, 0x85ebca6b) >>> SHIFT;
export const pairBucket = (before: number, word: number): number => Math.imul(Math.imul(before, 0xc2b2ae35) ^ word, GOLDEN) >>> SHIFT;
/** Of a signal of form, by its number. */
export const formBucket = (signal: number): number => Math.imul(signal + 1, 0x27d4eb2f) >>> SHIFT;
