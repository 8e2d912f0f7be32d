import data from './trained.json' with { type: 'json' };

/** What `npm run train` learned. Arrays are Base64. */
export interface Trained {
  /** Hashes of grams, 32 bits each, little-endian. */
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
