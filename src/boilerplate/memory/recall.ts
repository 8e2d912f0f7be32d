import type { FoundPassage } from '../passages.ts';
import { REVIEW } from '../tiers.ts';
import type { Unit } from '../unit.ts';
import { wasSeen, type KnownLine } from './known-line.ts';

/**
 * What the memory of an outlet adds, in log odds. Having stood in other stories says as much as standing twice in one (the
 * weight of `repeated`); alone it hardly says more than nothing. An editor's own decision says more than most cues.
 */
export const memoryWeights = { seen: 1.4, seenAlone: 0.5, trimmed: 4, kept: -3 } as const;

type Mark = Pick<FoundPassage, 'kind' | 'tier' | 'odds'>;

/** A story of whose words more than this share stood in others is another version of one: that they did says nothing. */
const MOST_SEEN = 0.5;

/** What is known of each unit. */
export const knownUnits = (units: readonly Unit[], memory: readonly KnownLine[]): (KnownLine | undefined)[] => {
  const byKey = new Map(memory.map((line) => [line.key, line]));
  const known = units.map(({ key }) => byKey.get(key));
  let words = 0;
  let seen = 0;
  units.forEach((unit, i) => {
    words += unit.words;
    if (known[i] && wasSeen(known[i])) seen += unit.words;
  });
  return seen > words * MOST_SEEN ? known.map((line) => line && { ...line, stories: 0 }) : known;
};

/** The odds of units, raised where what they say already speaks for a flag and other stories had it too. */
export const raisedOdds = (odds: Float64Array, known: readonly (KnownLine | undefined)[]): Float64Array =>
  odds.map((each, i) => {
    const line = known[i];
    return line && wasSeen(line) && line.kept === 0 && each >= REVIEW ? each + memoryWeights.seen : each;
  });

/** The passages after what is known of their units, and those that only memory speaks for. */
export const recalledPassages = (
  passages: readonly FoundPassage[],
  odds: Float64Array,
  known: readonly (KnownLine | undefined)[],
): FoundPassage[] => {
  const marks: (Mark | undefined)[] = Array.from(known, () => undefined);
  for (const { kind, tier, first, last } of passages) {
    for (let i = first; i <= last; i++) marks[i] = { kind, tier, odds: odds[i] as number };
  }
  known.forEach((line, i) => {
    if (line) marks[i] = recalled(line, marks[i]);
  });
  const found: FoundPassage[] = [];
  marks.forEach((mark, i) => {
    const open = found.at(-1);
    if (!mark) return;
    if (open?.last === i - 1 && open.kind === mark.kind && open.tier === mark.tier) {
      open.last = i;
      open.odds = Math.max(open.odds, mark.odds);
    } else found.push({ ...mark, first: i, last: i });
  });
  return found;
};

const recalled = (line: KnownLine, mark: Mark | undefined): Mark | undefined => {
  const { seenAlone, trimmed, kept } = memoryWeights;
  if (line.trimmed > 0) {
    // An appeal that is proposed as a whole stays whole.
    const kind = mark?.tier === 'trim' ? mark.kind : (line.kind ?? mark?.kind ?? 'repeated');
    const odds = Math.max(0, mark?.odds ?? 0) + trimmed;
    return line.kept > 0 ? { kind, tier: 'review', odds: odds + kept } : { kind, tier: 'trim', odds };
  }
  // Whoever has kept a line has answered the only question that repetition asks.
  if (line.kept > 0) return mark && { ...mark, tier: 'review', odds: mark.odds + kept };
  return mark ?? (wasSeen(line) ? { kind: 'repeated', tier: 'review', odds: seenAlone } : undefined);
};
