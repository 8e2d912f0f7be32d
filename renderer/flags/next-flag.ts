import type { StoryFlag } from '../../src/contract/desk.ts';
import type { FlagStatus } from '../../src/review/flag-status.ts';

export type Statuses = ReadonlyMap<string, FlagStatus>;

/** A flag's status; before the editor has spoken, nothing is decided. */
export const statusOf = (statuses: Statuses | undefined, flag: string): FlagStatus => statuses?.get(flag) ?? 'undecided';

/** The flag before or after another in the text; at the end it stays where it is. */
export const neighbour = (flags: readonly StoryFlag[], from: string | undefined, by: 1 | -1): string | undefined => {
  const at = flags.findIndex((flag) => flag.id === from);
  if (at === -1) return flags[by === 1 ? 0 : flags.length - 1]?.id;
  return flags[Math.min(Math.max(at + by, 0), flags.length - 1)]?.id;
};

/** The next flag that waits for a decision, from the top again after the last; the same one if none waits. */
export const nextUndecided = (flags: readonly StoryFlag[], statuses: Statuses | undefined, from: string | undefined): string | undefined => {
  const at = flags.findIndex((flag) => flag.id === from);
  const round = [...flags.slice(at + 1), ...flags.slice(0, Math.max(at, 0))];
  const waits = (flag: StoryFlag) => ['undecided', 'partly'].includes(statusOf(statuses, flag.id));
  return round.find(waits)?.id ?? from;
};

/** The first flag whose status differs. */
export const changedFlag = (flags: readonly StoryFlag[], before: Statuses, after: Statuses): string | undefined =>
  flags.find((flag) => before.get(flag.id) !== after.get(flag.id))?.id;
