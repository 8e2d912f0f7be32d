import { formCues as formCueIds, type CueId } from './cue.ts';
import { scoredKinds, type ScoredKind } from './kinds.ts';
import type { Sighting, Unit } from './unit.ts';
import { byLength, weights } from './weights.ts';

const weightsByKind = new Map<ScoredKind, ReadonlyMap<CueId, number>>(
  scoredKinds.map((kind) => [kind, new Map(Object.entries(weights).map(([cue, own]) => [cue as CueId, own[kind] ?? 0]))]),
);

const formCues: ReadonlySet<CueId> = new Set(formCueIds);

/** What a sighting adds to a kind, in log odds. */
export const weightOf = (sighting: Sighting, kind: ScoredKind): number =>
  (weightsByKind.get(kind)?.get(sighting.cue) ?? 0) * sighting.share;

/** The most that a unit's cues say for any kind, in log odds. */
export const wordScore = ({ sightings }: Unit): number => {
  let best = -Infinity;
  for (const kind of scoredKinds) {
    let score = 0;
    for (const sighting of sightings) score += weightOf(sighting, kind);
    best = Math.max(best, score);
  }
  return best;
};

const lengthWeight = (words: number): number => byLength.find(({ upTo }) => words <= upTo)?.weight ?? 0;

// A few words may speak for a kind by chance: a kind that they don't speak for counts only so much less.
const WRONG_KIND = { share: 0.35, most: 2 };

/** What a unit's way of speaking adds to a kind, by its index: all of it where the words speak for that kind. */
export const styleWeight = ({ style: { score, votes } }: Unit, kind: number): number => {
  if (score <= 0) return score;
  let top = 0;
  for (const vote of votes) if (vote > top) top = vote;
  return Math.max(0, score - Math.min(WRONG_KIND.most, (top - (votes[kind] as number)) * WRONG_KIND.share));
};

// Form alone lets a line go with its neighbours, but never makes or prolongs a passage.
const NEUTRAL = -0.1;

/** Log odds of each kind of `scoredKinds` against copy, by the unit alone. */
export const scoresOf = (unit: Unit, into: Float64Array): void => {
  // The first sentence bears the doubt about a whole paragraph; each further one goes with it more easily.
  const base = unit.follows ? Math.max(lengthWeight(unit.words), -3) : lengthWeight(unit.words);
  scoredKinds.forEach((kind, k) => {
    let score = base;
    const style = styleWeight(unit, k);
    score += style;
    let speaks = style > 0;
    for (const sighting of unit.sightings) {
      const weight = weightOf(sighting, kind);
      score += weight;
      if (weight > 0 && !formCues.has(sighting.cue)) speaks = true;
    }
    into[k] = speaks ? score : Math.min(score, NEUTRAL);
  });
};
