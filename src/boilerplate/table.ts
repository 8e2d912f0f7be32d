import { bytesOf } from './base64.ts';
import type { StyleTable } from './trained.ts';

/** Where in the order of their keys the grams of each first half of a key begin, and at last where all end. */
const beginsOf = (counts: Uint8Array): Uint32Array => {
  const begins = new Uint32Array(counts.length + 1);
  counts.forEach((count, half) => (begins[half + 1] = (begins[half] as number) + count));
  return begins;
};

/** The trained weights by gram: they are asked for every gram of every text. */
export class Table {
  readonly #keys: Uint16Array;
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
    this.#keys = new Uint16Array(bytesOf(data.keys).buffer);
    this.#begins = beginsOf(bytesOf(data.counts));
    this.#weights = new Int8Array(bytesOf(data.weights).buffer);
    this.#kinds = bytesOf(data.kinds);
    this.#votes = new Int8Array(bytesOf(data.votes).buffer);
    this.#weightScale = data.weightScale;
    this.#voteScale = data.voteScale;
  }

  /** The row of a gram, or -1. */
  find(hash: number): number {
    const half = hash >>> 16;
    const rest = hash & 0xffff;
    const end = this.#begins[half + 1] as number;
    for (let row = this.#begins[half] as number; row < end; row++) if (this.#keys[row] === rest) return row;
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
