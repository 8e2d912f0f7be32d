import type { Evidence } from './flag.ts';
import type { FoundPassage } from './passages.ts';
import { sayOf } from './says.ts';
import { FEWEST_WORDS, type Unit } from './unit.ts';

const WEIGHT = -2;

/**
 * A passage as it is, or only for review where all of it stands in the story's running text as well: a pull quote may ask
 * for something, too. A credit stands behind caption after caption, and is none.
 * `running`: the copies in running text that nobody proposes to trim (`runningCopies`).
 */
export const askedIfInCopy = (
  passage: FoundPassage,
  units: readonly Unit[],
  copies: Int32Array,
  running: ReadonlyMap<number, number>,
): FoundPassage => {
  if (passage.tier !== 'trim' || passage.kind === 'credit' || running.size === 0) return passage;
  let telling = false;
  for (let i = passage.first; i <= passage.last; i++) {
    if ((units[i] as Unit).words < FEWEST_WORDS) continue;
    if (!running.has(copies[i] as number)) return passage;
    telling = true;
  }
  return telling ? { ...passage, tier: 'review', odds: passage.odds + WEIGHT, inCopy: true } : passage;
};

export const inCopyEvidence = (text: string, { start }: Unit, { end }: Unit): Evidence => ({
  cue: 'in-copy',
  start,
  end,
  weight: WEIGHT,
  says: sayOf('in-copy', text.slice(start, end)),
});
