import { scoredKinds } from '../kinds.ts';
import { scoresOf, wordScore } from '../score.ts';
import type { Unit } from '../unit.ts';

/** A line of a story, as far as its units tell. `first` and `last` are units, inclusive. */
export interface ReadLine {
  first: number;
  last: number;
  words: number;
  /** The most that any of its units says by its words' cues, by its way of speaking, and by both; log odds. */
  cues: number;
  style: number;
  both: number;
  meanStyle: number;
}

/** What is known of a story's units before any of them is judged. */
export class Reading {
  readonly units: readonly Unit[];
  readonly lines: ReadLine[] = [];
  /** The line of each unit, blank ones not counted. */
  readonly lineOf: Int32Array;
  /** Of each unit, the best that the cues say for any kind, and with the way of speaking and the length. */
  readonly cues: Float64Array;
  readonly both: Float64Array;
  /** The first and the last line that each of the units' longer words stands in. */
  readonly firstLine = new Map<number, number>();
  readonly lastLine = new Map<number, number>();

  constructor(units: readonly Unit[]) {
    this.units = units;
    this.lineOf = new Int32Array(units.length);
    this.cues = new Float64Array(units.length);
    this.both = new Float64Array(units.length);
    const scores = new Float64Array(scoredKinds.length);
    units.forEach((unit, i) => {
      if (!unit.follows || this.lines.length === 0) {
        this.lines.push({ first: i, last: i, words: 0, cues: -Infinity, style: -Infinity, both: -Infinity, meanStyle: 0 });
      }
      const line = this.lines.at(-1) as ReadLine;
      scoresOf(unit, scores);
      const both = Math.max(...scores);
      const cues = wordScore(unit);
      this.lineOf[i] = this.lines.length - 1;
      this.cues[i] = cues;
      this.both[i] = both;
      line.last = i;
      line.words += unit.words;
      line.cues = Math.max(line.cues, cues);
      line.style = Math.max(line.style, unit.style.odds);
      line.both = Math.max(line.both, both);
      line.meanStyle += unit.style.odds;
      for (const thing of unit.things) {
        if (!this.firstLine.has(thing)) this.firstLine.set(thing, this.lines.length - 1);
        this.lastLine.set(thing, this.lines.length - 1);
      }
    });
    for (const line of this.lines) line.meanStyle /= line.last - line.first + 1;
  }
}
