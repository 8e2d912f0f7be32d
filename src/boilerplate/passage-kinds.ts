import { scoredKinds } from './kinds.ts';
import { scoresOf } from './score.ts';
import type { Unit } from './unit.ts';

const KINDS = scoredKinds.length;
/** What it costs to change from one kind to another inside a run of boilerplate, in log odds. */
const CHANGE = 3.5;

/** The likeliest kinds of the units from `first` to `last`, by index in `scoredKinds` (Viterbi over a linear chain). */
export const kindsOf = (units: readonly Unit[], first: number, last: number): Uint8Array => {
  const count = last - first + 1;
  const came = new Uint8Array(count * KINDS);
  const scores = new Float64Array(KINDS);
  const best = new Float64Array(KINDS);
  for (let i = 0; i < count; i++) {
    scoresOf(units[first + i] as Unit, scores);
    const top = topOf(best);
    const changed = (best[top] as number) - CHANGE;
    for (let k = 0; k < KINDS; k++) {
      const stays = (best[k] as number) >= changed;
      came[i * KINDS + k] = stays ? k : top;
      best[k] = Math.max(best[k] as number, changed) + (scores[k] as number);
    }
  }
  const kinds = new Uint8Array(count);
  let kind = topOf(best);
  for (let i = count - 1; i >= 0; i--) {
    kinds[i] = kind;
    kind = came[i * KINDS + kind] as number;
  }
  return kinds;
};

const topOf = (values: Float64Array): number => {
  let top = 0;
  for (let k = 1; k < KINDS; k++) if ((values[k] as number) > (values[top] as number)) top = k;
  return top;
};
