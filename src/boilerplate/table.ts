import { bytesOf } from './base64.ts';
import { trained, type Trained } from './trained.ts';

/** The trained weights by gram, in a flat hash table: it is asked for every gram of every text. */
export class Table {
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #keys: Uint32Array;
  readonly #weights: Int8Array;
  readonly #kinds: Uint8Array;
  readonly #votes: Int8Array;
  readonly #weightScale: number;
  readonly #voteScale: number;

  constructor(data: Trained) {
    this.#keys = new Uint32Array(bytesOf(data.keys).buffer);
    this.#weights = new Int8Array(bytesOf(data.weights).buffer);
    this.#kinds = bytesOf(data.kinds);
    this.#votes = new Int8Array(bytesOf(data.votes).buffer);
    this.#weightScale = data.weightScale;
    this.#voteScale = data.voteScale;
    const size = 2 ** Math.ceil(Math.log2(this.#keys.length * 2 + 2));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#keys.forEach((key, row) => {
      let slot = key & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row;
    });
  }

  /** The row of a gram, or -1. */
  find(hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = this.#slots[slot] as number;
      if (row === -1 || this.#keys[row] === hash) return row;
    }
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

export const table = new Table(trained);
