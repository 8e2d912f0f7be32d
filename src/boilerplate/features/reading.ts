import { scoredKinds } from '../kinds.ts';
import { scoresOf, wordScore } from '../score.ts';
import type { Unit } from '../unit.ts';

/** A line of a story, as far as its units tell. `first` and `last` are units, inclusive. */
export interface ReadLine {
  first: number;
  last: number;
  words: number;
  /** The most that the first pass says of any of its units, and what it says of them in the mean; log odds. */
  most: number;
  mean: number;
  /** The most that any of its units that were read says by its cues, and with its way of speaking; log odds. */
  cues: number;
  both: number;
}

/** What is said of a line of which nothing was read, or of none. */
export const NOTHING = -9;

/** What is known of a story's lines before any unit is judged; blank ones don't count. */
export class Reading {
  readonly units: readonly Unit[];
  readonly lines: ReadLine[] = [];
  /** Of each unit that was read, the best that the cues say for any kind, and with the way of speaking and the length. */
  readonly cues: Float64Array;
  readonly both: Float64Array;

  constructor(units: readonly Unit[]) {
    this.units = units;
    this.cues = new Float64Array(units.length).fill(NOTHING);
    this.both = new Float64Array(units.length).fill(NOTHING);
    const scores = new Float64Array(scoredKinds.length);
    units.forEach((unit, i) => {
      if (unit.suspect) {
        scoresOf(unit, scores);
        this.cues[i] = wordScore(unit);
        this.both[i] = Math.max(...scores);
      }
      this.#take(unit, i);
    });
    for (const line of this.lines) line.mean /= line.last - line.first + 1;
  }

  #take({ follows, words, glance }: Unit, i: number): void {
    const [cues, both] = [this.cues[i] as number, this.both[i] as number];
    const open = this.lines.at(-1);
    if (!open || !follows) {
      this.lines.push({ first: i, last: i, words, most: glance, mean: glance, cues, both });
      return;
    }
    open.last = i;
    open.words += words;
    open.most = Math.max(open.most, glance);
    open.mean += glance;
    open.cues = Math.max(open.cues, cues);
    open.both = Math.max(open.both, both);
  }
}
