import type { FlagKind } from './flag.ts';
import { scoredKinds, type ScoredKind } from './kinds.ts';
import { kindsOf } from './passage-kinds.ts';
import { AMONG_SURE, BESIDE_SURE, IN_LINE_WITH_SURE, isSure, MOST_AMONG_SURE, REVIEW } from './tiers.ts';
import type { Unit } from './unit.ts';

/** Neighbouring units of one kind. `first` and `last` are inclusive; `odds`, log odds against copy, are those of the surest. */
export interface Passage {
  kind: ScoredKind;
  tier: 'trim' | 'review';
  first: number;
  last: number;
  odds: number;
}

/** A passage that more than its words may speak for. */
export type FoundPassage = Omit<Passage, 'kind'> & {
  kind: FlagKind;
  /** All of it stands in the story's running text as well. */
  inCopy?: true;
};

/** The passages of a text, in order. `odds`: of each unit, log odds against copy. */
export const passagesOf = (units: readonly Unit[], odds: Float64Array): Passage[] => {
  const passages: Passage[] = [];
  for (let i = 0; i < units.length; i++) {
    if (!((odds[i] as number) >= AMONG_SURE)) continue;
    const first = i;
    while (i + 1 < units.length && (odds[i + 1] as number) >= AMONG_SURE) i++;
    passages.push(...passagesIn(units, odds, first, i));
  }
  return passages;
};

/** The passages of a stretch of which no unit is plainly copy. */
const passagesIn = (units: readonly Unit[], odds: Float64Array, first: number, last: number): Passage[] => {
  const own = odds.subarray(first, last + 1);
  if (!own.some((each) => each >= REVIEW)) return [];
  const kinds = Array.from(kindsOf(units, first, last), (kind) => scoredKinds[kind] as ScoredKind);
  const sure = Array.from(own, (each, i) => isSure(each, kinds[i] as ScoredKind, (units[first + i] as Unit).words));
  const trimmed = trimmedOf(own, sure);
  trimInLines(units, odds, first, sure, trimmed);
  const passages: Passage[] = [];
  let open: Passage | undefined;
  own.forEach((each, i) => {
    const goes = sure[i] || (trimmed[i] && !isNotice(units[first + i] as Unit));
    const tier = goes ? 'trim' : each >= REVIEW ? 'review' : undefined;
    const kind = kinds[i] as ScoredKind;
    if (tier && open?.tier === tier && open.kind === kind) {
      open.last = first + i;
      open.odds = Math.max(open.odds, each);
    } else if (tier) passages.push((open = { kind, tier, first: first + i, last: first + i, odds: each }));
    else open = undefined;
  });
  return passages;
};

/** A correction, an editor's note or a helpline is the story's, wherever it stands: it goes with nothing. */
const isNotice = ({ sightings }: Unit): boolean => sightings.some(({ cue }) => cue === 'notice');

/** The sure units, the few between two of them, and beside them what is likely enough. */
const trimmedOf = (odds: Float64Array, sure: readonly boolean[]): boolean[] => {
  const trimmed = [...sure];
  let before = -Infinity;
  sure.forEach((each, i) => {
    if (!each) return;
    if (i - before <= MOST_AMONG_SURE + 1) trimmed.fill(true, before, i);
    for (let at = i - 1; at >= 0 && !trimmed[at] && (odds[at] as number) >= BESIDE_SURE; at--) trimmed[at] = true;
    for (let at = i + 1; at < odds.length && !sure[at] && (odds[at] as number) >= BESIDE_SURE; at++) trimmed[at] = true;
    before = i;
  });
  return trimmed;
};

/**
 * A paragraph is seldom half an appeal: where nothing of a line is plainly copy, what is likelier boilerplate than not goes
 * with a sure unit. But an appeal may stand behind a paragraph's last sentence: what comes before it in its line goes only
 * if its own words speak for that, too.
 */
const trimInLines = (units: readonly Unit[], odds: Float64Array, first: number, sure: readonly boolean[], trimmed: boolean[]): void => {
  const begins = (i: number): boolean => i === 0 || units[i]?.follows !== true;
  for (let from = 0; from < sure.length; ) {
    let to = from + 1;
    while (to < sure.length && !begins(first + to)) to++;
    const whole = begins(first + from) && begins(first + to);
    const firstSure = sure.slice(from, to).indexOf(true);
    if (firstSure >= 0) {
      for (let i = from; i < to; i++) {
        const speaks = i >= from + firstSure || (units[first + i] as Unit).glance >= 0;
        trimmed[i] = sure[i] || (speaks && (trimmed[i] || (whole && (odds[first + i] as number) >= IN_LINE_WITH_SURE)));
      }
    }
    from = to;
  }
};
