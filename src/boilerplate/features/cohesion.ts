import type { Sifted } from '../sift/sift.ts';
import type { Unit } from '../unit.ts';

const AFAR = 3;
const FILTER = 2 ** 14;

/** How many of a unit's longer words the story has elsewhere: a story speaks of its own things again. */
export class Cohesion {
  readonly #things: Uint32Array;
  // The first and the last line that each of the words asked for stands in.
  readonly #first = new Map<number, number>();
  readonly #last = new Map<number, number>();

  constructor({ units, things }: Sifted, asked: readonly Unit[]) {
    this.#things = things;
    const filter = new Uint8Array(FILTER);
    for (const { firstThing, lastThing } of asked) for (let i = firstThing; i < lastThing; i++) filter[(things[i] as number) & (FILTER - 1)] = 1;
    for (const { firstThing, lastThing, line } of units) {
      for (let i = firstThing; i < lastThing; i++) {
        const thing = things[i] as number;
        if (filter[thing & (FILTER - 1)] === 0) continue;
        if (!this.#first.has(thing)) this.#first.set(thing, line);
        this.#last.set(thing, line);
      }
    }
  }

  /** The share of such words, or -1 where the unit has none. */
  of({ firstThing, lastThing, line }: Unit): number {
    const own = new Set(this.#things.subarray(firstThing, lastThing));
    let shared = 0;
    for (const thing of own) if ((this.#first.get(thing) as number) < line - AFAR || (this.#last.get(thing) as number) > line + AFAR) shared++;
    return own.size === 0 ? -1 : shared / own.size;
  }
}
