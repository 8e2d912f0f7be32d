import { expect, it } from 'vitest';
// @ts-expect-error The package names no types for its tables.
import { ngramsData } from '../../node_modules/eld/src/ngrams/extrasmall.js';
import { packGrams, unpackedGrams } from '../../src/story/packed-grams.ts';

const { ngrams, languages } = ngramsData as { ngrams: Record<string, Record<number, number>>; languages: object };

it('the language detector’s table says the same when it is packed', () => {
  const packed = unpackedGrams(packGrams(ngrams));
  const grams = Object.keys(ngrams);
  expect(grams.length).toBeGreaterThan(40_000);
  expect(grams.filter((gram) => JSON.stringify(packed[gram]) !== JSON.stringify(ngrams[gram]))).toEqual([]);
});

it('a gram that is not in the table has no scores', () => {
  const packed = unpackedGrams(packGrams({ ab: { 1: 5 }, abc: { 0: 7, 59: 207 }, ÿ: { 3: 6 } }));
  expect([packed['ab'], packed['abc'], packed['ÿ']]).toEqual([{ 1: 5 }, { 0: 7, 59: 207 }, { 3: 6 }]);
  expect(['', 'a', 'abcd', 'b', 'ĀĀ'].map((gram) => packed[gram])).toEqual(Array(5).fill(undefined));
});

it('no gram or number of the table is taken for the marks between them', () => {
  const numbers = [...Object.keys(languages).map(Number), ...Object.values(ngrams).flatMap((scores) => Object.values(scores))];
  expect(numbers.every((number) => Number.isInteger(number) && number >= 0)).toBe(true);
  expect(Object.keys(ngrams).filter((gram) => /[\t\n]/.test(gram))).toEqual([]);
});
