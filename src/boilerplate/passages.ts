import { scoredKinds, type ScoredKind } from './kinds.ts';
import { scoresOf, styleWeight, weightOf } from './score.ts';
import type { Unit } from './unit.ts';
import { others, passageCosts } from './weights.ts';

/** Neighbouring units of one kind. `first` and `last` are inclusive; `score` is in log odds against copy. */
export interface Passage {
  kind: ScoredKind;
  first: number;
  last: number;
  score: number;
}

// Less than this, in log odds, is no way of speaking yet.
const PLAIN_STYLE = 2.5;

const KINDS = scoredKinds.length;
const COPY = KINDS;
const STATES = KINDS + 1;

/**
 * The likeliest sequence of copy and passages (Viterbi over a linear chain): a unit that says little goes with its
 * neighbours, and a passage has to be worth its beginning and its end.
 */
export const passagesOf = (units: readonly Unit[]): Passage[] => {
  const came = new Uint8Array(units.length * STATES);
  const scores = new Float64Array(KINDS);
  let best = new Float64Array(STATES).fill(-Infinity);
  let next = new Float64Array(STATES);
  best[COPY] = 0;
  units.forEach((unit, i) => {
    const cut = unit.follows ? passageCosts.insideParagraph : 0;
    scoresOf(unit, scores);
    const top = topKind(best);
    const left = (best[top] as number) - passageCosts.leave - cut;
    const stays = (best[COPY] as number) >= left;
    next[COPY] = stays ? (best[COPY] as number) : left;
    came[i * STATES + COPY] = stays ? COPY : top;
    const entered = (best[COPY] as number) - passageCosts.enter - cut;
    const changed = (best[top] as number) - passageCosts.changeKind - cut;
    for (let k = 0; k < KINDS; k++) {
      let from = k;
      let value = best[k] as number;
      if (entered > value) [from, value] = [COPY, entered];
      if (changed > value) [from, value] = [top, changed];
      next[k] = value + (scores[k] as number);
      came[i * STATES + k] = from;
    }
    [best, next] = [next, best];
  });
  return read(units, came, ends(best));
};

const topKind = (best: Float64Array): number => {
  let top = 0;
  for (let k = 1; k < KINDS; k++) if ((best[k] as number) > (best[top] as number)) top = k;
  return top;
};

const ends = (best: Float64Array): number => {
  const top = topKind(best);
  return (best[top] as number) - passageCosts.leave > (best[COPY] as number) ? top : COPY;
};

const read = (units: readonly Unit[], came: Uint8Array, end: number): Passage[] => {
  const passages: Passage[] = [];
  let current: Passage | undefined;
  let state = end;
  for (let i = units.length - 1; i >= 0; i--) {
    const before = came[i * STATES + state] as number;
    if (state !== COPY) {
      const kind = scoredKinds[state] as ScoredKind;
      if (current?.kind === kind) current.first = i;
      else passages.push((current = { kind, first: i, last: i, score: 0 }));
    }
    if (before !== state) current = undefined;
    state = before;
  }
  return passages.toReversed().map((found) => {
    const passage = withoutBareEdges(units, found);
    return { ...passage, score: scoreOf(units, passage) };
  });
};

/**
 * An innocent line goes with a passage that it stands in. One that only stands beside it and that nothing speaks for may
 * be the story's: a true line must not be lost for standing next to an advertisement.
 */
const withoutBareEdges = (units: readonly Unit[], passage: Passage): Passage => {
  const k = scoredKinds.indexOf(passage.kind);
  let { first, last } = passage;
  while (first < last && standsAlone(units, first) && isBare(units[first] as Unit, k)) first++;
  while (last > first && standsAlone(units, last) && isBare(units[last] as Unit, k)) last--;
  return { ...passage, first, last };
};

/** Whether a unit is a line by itself. */
const standsAlone = (units: readonly Unit[], at: number): boolean => !units[at]?.follows && !units[at + 1]?.follows;

const isBare = (unit: Unit, kind: number): boolean =>
  styleWeight(unit, kind) < PLAIN_STYLE && !unit.sightings.some((sighting) => weightOf(sighting, scoredKinds[kind] as ScoredKind) > 0);

/**
 * How sure a passage is, less its beginning and end: as sure as its surest sentence, and a little surer for each other
 * that speaks for itself. A sum would make a certainty of any long enough list of lines that are hardly suspicious.
 */
const scoreOf = (units: readonly Unit[], { kind, first, last }: Passage): number => {
  const scores = new Float64Array(KINDS);
  const k = scoredKinds.indexOf(kind);
  let surest = -Infinity;
  let rest = 0;
  for (let i = first; i <= last; i++) {
    scoresOf(units[i] as Unit, scores);
    const score = scores[k] as number;
    rest += Math.max(0, Math.min(score, surest));
    surest = Math.max(surest, score);
  }
  const cut = (units[first] as Unit).follows || units[last + 1]?.follows ? passageCosts.insideParagraph : 0;
  return surest + Math.min(others.most, rest * others.share) - passageCosts.enter - passageCosts.leave - cut;
};
