import type { SaidCue } from '../cue.ts';
import type { Evidence } from '../flag.ts';
import type { FoundPassage } from '../passages.ts';
import { sayOf } from '../says.ts';
import type { Unit } from '../unit.ts';
import { wasSeen, type KnownLine } from './known-line.ts';
import { memoryWeights } from './recall.ts';

/** What memory says of a passage: each thing once, of the line that it was met in most often. */
export const recallEvidence = (
  text: string,
  units: readonly Unit[],
  known: readonly (KnownLine | undefined)[],
  { kind, tier, first, last }: FoundPassage,
): Evidence[] => {
  const most = new Map<SaidCue, Evidence>();
  const say = (cue: SaidCue, { start, end }: Unit, weight: number, count: number): void => {
    if (count <= (most.get(cue)?.count ?? 0)) return;
    most.set(cue, { cue, start, end, weight, count, says: sayOf(cue, text.slice(start, end), count) });
  };
  const alone = kind === 'repeated' && tier === 'review';
  for (let i = first; i <= last; i++) {
    const line = known[i];
    if (!line) continue;
    const unit = units[i] as Unit;
    if (wasSeen(line)) say('seen-before', unit, alone ? memoryWeights.seenAlone : memoryWeights.seen, line.stories);
    say('trimmed-before', unit, memoryWeights.trimmed, line.trimmed);
    say('kept-before', unit, memoryWeights.kept, line.kept);
  }
  return [...most.values()];
};

/** The reasons without “stands among lines of the same passage” for lines that memory speaks of: that is their reason. */
export const withoutNeighbours = (
  reasons: readonly Evidence[],
  units: readonly Unit[],
  known: readonly (KnownLine | undefined)[],
  { first, last }: FoundPassage,
): readonly Evidence[] => {
  const recalled = new Set<number>();
  for (let i = first; i <= last; i++) if (known[i]) recalled.add((units[i] as Unit).start);
  return recalled.size === 0 ? reasons : reasons.filter(({ cue, start }) => cue !== 'neighbour' || !recalled.has(start));
};
