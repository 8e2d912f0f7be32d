import { ascendingOf } from './ascending.ts';
import { bytesOf } from './base64.ts';
import type { StyleTable } from './trained.ts';

// The keys are hashes in ascending order: the first bits of one tell nearly where it stands.
const SHIFT = 15;

/** Where the keys begin that share their first bits, in their order, and at last where all end. */
const beginsOf = (keys: Uint32Array): Uint32Array => {
  const begins = new Uint32Array(2 ** (32 - SHIFT) + 1);
  let bucket = 0;
  for (let row = 0; row < keys.length; row++) {
    for (const own = (keys[row] as number) >>> SHIFT; bucket < own; ) begins[++bucket] = row;
  }
  return begins.fill(keys.length, bucket + 1);
};

/** The trained weights by gram: they are asked for every gram of every text. */
export class Table {
  readonly #keys: Uint32Array;
  readonly #begins: Uint32Array;
  readonly #weights: Int8Array;
  readonly #kinds: Uint8Array;
  readonly #votes: Int8Array;
  readonly #weightScale: number;
  readonly #voteScale: number;

  /** Log odds of a sentence of which nothing is known. */
  readonly offset: number;

  constructor(data: StyleTable) {
    this.offset = data.offset;
    this.#keys = ascendingOf(data.keys);
    this.#begins = beginsOf(this.#keys);
    this.#weights = new Int8Array(bytesOf(data.weights).buffer);
    this.#kinds = bytesOf(data.kinds);
    this.#votes = new Int8Array(bytesOf(data.votes).buffer);
    this.#weightScale = data.weightScale;
    this.#voteScale = data.voteScale;
  }

  /** The row of a gram, or -1. */
  find(hash: number): number {
    const bucket = hash >>> SHIFT;
    const end = this.#begins[bucket + 1] as number;
    for (let row = this.#begins[bucket] as number; row < end; row++) if (this.#keys[row] === hash) return row;
    return -1;
  }

  weight(row: number): number {
    return (this.#weights[row] as number) * this.#weightScale;
  }

  kind(row: number): number {
    return this.#kinds[row] === 255 ? -1 : (this.#kinds[row] as number);
  }

  vote(row: number): number {
    return (this.#votes[row] as number) * this.#voteScale;
  }
}
