import type { CueId } from './cue.ts';
import type { Sketch } from './memory/sketch.ts';
import type { Style } from './style.ts';

/** A cue as it was seen. UTF-16 offsets into the text. */
export interface Sighting {
  cue: CueId;
  start: number;
  end: number;
  /** How much of the cue's weight counts: less where it doesn't stand as it should. */
  share: number;
}

/** What is flagged or not as one: a sentence, or a line that is none. UTF-16 offsets into the text. */
export interface Unit {
  start: number;
  end: number;
  /** Which line it belongs to. */
  line: number;
  /** Where it begins another sentence of a line. */
  follows: boolean;
  words: number;
  /** What the first pass says of it, in log odds of boilerplate, from -9 to 9. */
  glance: number;
  /** Whether it was read in full: if not, it was seen to be copy, and none of its cues and its way of speaking is known. */
  suspect: boolean;
  /** What it speaks of: from where to where its longer words stand in `Sifted.things`. */
  firstThing: number;
  lastThing: number;
  sightings: readonly Sighting[];
  style: Style;
  /** What it says, to be known again by: the same for the same words, whatever their case, accents and spacing; 0 where nobody asks. */
  key: number;
  /** What it nearly says; none where it has few words. */
  sketch: Sketch;
  /** Where it is one of several sentences of its line. */
  running: boolean;
}

/** A line of fewer words than this may stand again by chance. */
export const FEWEST_WORDS = 5;
