import type { FlagKind } from '../flag.ts';

/** What an outlet's memory knows of a line, the story that it is asked for left out. */
export interface KnownLine {
  /** The line's own key (`Unit.key`), whatever line it was found to be nearly the same as. */
  key: number;
  /** In how many other stories of the outlet it stood. */
  stories: number;
  /** In how many the editor trimmed or kept it. */
  trimmed: number;
  kept: number;
  /** What it was flagged as where it was trimmed; none where it was trimmed by hand. */
  kind?: FlagKind;
}

/** A line that stood in so many other stories is worth saying so. */
const FEWEST_STORIES = 2;

export const wasSeen = ({ stories }: KnownLine): boolean => stories >= FEWEST_STORIES;
/** Whether there is anything to say of it. */
export const isTelling = (line: KnownLine): boolean => wasSeen(line) || line.trimmed > 0 || line.kept > 0;
