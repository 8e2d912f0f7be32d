import type { StyleTable } from '../../src/boilerplate/trained.ts';
import { base64 } from './boosting/tree-file.ts';
import type { Logistic } from './logistic.ts';
import type { Vote } from './votes.ts';

const NO_KIND = 255;
// A gram that says less than this is left out: the table is half as large and finds the same.
const LEAST = 0.2;

// What the bias says of how rare boilerplate is among the samples; the finder has its own say in that.
const COMMON = 1.5;

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Hashes of 32 bits in ascending order, as `Table` reads them. */
export const halvesOf = (keys: readonly number[]): Pick<StyleTable, 'counts' | 'keys'> => {
  const counts = new Uint16Array(0x10000);
  for (const key of keys) counts[key >>> 16] = (counts[key >>> 16] as number) + 1;
  if (counts.some((count) => count > 255)) throw new Error('More grams begin alike than a byte counts.');
  return { counts: base64(Uint8Array.from(counts)), keys: base64(Uint16Array.from(keys, (key) => key & 0xffff)) };
};

/** The table of style that the finder ships with: weights in a byte each, keys in ascending order. */
export const styleFile = ({ bias, grams }: Logistic, votes: ReadonlyMap<number, Vote>): StyleTable => {
  const keys = [...grams.keys()].filter((key) => Math.abs(grams.get(key) ?? 0) >= LEAST).toSorted((a, b) => a - b);
  const weights = keys.map((key) => grams.get(key) as number);
  const ownVotes = keys.map((key) => ((grams.get(key) as number) > 0 ? votes.get(key) : undefined));
  const largest = (values: number[]): number => values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
  const weightScale = largest(weights) / 127;
  const voteScale = largest(ownVotes.map((vote) => vote?.vote ?? 0)) / 127;
  return {
    ...halvesOf(keys),
    weights: base64(Int8Array.from(weights, (weight) => Math.round(weight / weightScale))),
    kinds: base64(Uint8Array.from(ownVotes, (vote) => vote?.kind ?? NO_KIND)),
    votes: base64(Int8Array.from(ownVotes, (vote) => Math.round((vote?.vote ?? 0) / voteScale))),
    weightScale,
    voteScale,
    offset: rounded(bias + COMMON),
  };
};
