import { scoredKinds } from '../../src/boilerplate/kinds.ts';
import type { Sample } from './samples.ts';

/** The kind that a gram speaks for most, by its index, and how much, in log odds. */
export interface Vote {
  kind: number;
  vote: number;
}

// A kind with few samples is taken to have a gram as often as all kinds together, as if by so many more samples.
const PRIOR_SAMPLES = 80;
const TELLING = 0.4;

/** Naive Bayes over the samples whose kind is known, cut down to each gram's strongest kind. */
export const trainVotes = (samples: readonly Sample[]): Map<number, Vote> => {
  const totals = new Float64Array(scoredKinds.length);
  const counts = new Map<number, Float64Array>();
  for (const { grams, kind, weight } of samples) {
    if (kind === undefined) continue;
    const k = scoredKinds.indexOf(kind);
    totals[k] = (totals[k] as number) + weight;
    for (const gram of grams) {
      let row = counts.get(gram);
      if (!row) counts.set(gram, (row = new Float64Array(scoredKinds.length)));
      row[k] = (row[k] as number) + weight;
    }
  }
  const all = totals.reduce((a, b) => a + b, 0);
  const votes = new Map<number, Vote>();
  for (const [gram, row] of counts) {
    const overall = row.reduce((a, b) => a + b, 0) / all;
    const rates = Array.from(row, (count, k) => (count + PRIOR_SAMPLES * overall) / ((totals[k] as number) + PRIOR_SAMPLES));
    const mean = rates.reduce((a, b) => a + b, 0) / rates.length;
    const kind = rates.indexOf(Math.max(...rates));
    const vote = Math.log((rates[kind] as number) / mean);
    if (vote >= TELLING) votes.set(gram, { kind, vote });
  }
  return votes;
};
