import { HashSet } from '../hash-set.ts';
import { HashList } from './hash-list.ts';

/**
 * So many ways to take the lowest hash of a unit's threes of words. Two units that have two of them in common may be copies:
 * of two that differ in one word of twelve nine in ten do, of any others hardly one in a thousand.
 */
const WAYS = 5;
const BEGIN = 1;
const END = 2;
const HIGHEST = 0x7fffffff;

const lowest = new Int32Array(WAYS);
const once = new HashSet();
const again = new HashSet();

/** Which units may say the same as another, seen in passing: cheaper than a sketch, and less sure. */
export class Likeness {
  #before = 0;
  readonly #twos = new HashList();

  constructor() {
    lowest.fill(HIGHEST);
  }

  /** The next word of a unit, and the one before it. */
  word(before: number, word: number): void {
    // How a unit begins says little: many begin alike.
    if ((this.#before === 0 || this.#before === BEGIN) && word !== END) {
      this.#before = before;
      return;
    }
    const three = Math.imul(Math.imul(this.#before, 0x1b873593) ^ before, 0x9e3779b1) ^ word;
    const mixed = Math.imul(three ^ (three >>> 15), 0x7feb352d);
    const a = Math.imul(mixed, 0x85ebca6b);
    const b = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    const c = Math.imul(mixed ^ (mixed >>> 11), 0x27d4eb2f);
    const d = Math.imul(mixed ^ (mixed >>> 17), 0x165667b1);
    const e = Math.imul(mixed ^ (mixed >>> 9), 0x846ca68b);
    if (a < (lowest[0] as number)) lowest[0] = a;
    if (b < (lowest[1] as number)) lowest[1] = b;
    if (c < (lowest[2] as number)) lowest[2] = c;
    if (d < (lowest[3] as number)) lowest[3] = d;
    if (e < (lowest[4] as number)) lowest[4] = e;
    this.#before = before;
  }

  /** Ends a unit behind its last word. */
  end(last: number): void {
    this.word(last, END);
    for (let i = 1; i < WAYS; i++) {
      for (let k = 0; k < i; k++) this.#twos.push(Math.imul((lowest[i] as number) ^ Math.imul(lowest[k] as number, 0x9e3779b1), 0x85ebca6b) + i * WAYS + k);
    }
    lowest.fill(HIGHEST);
    this.#before = 0;
  }

  /** Of each unit, by its index, whether another may say the same. */
  alike(): (unit: number) => boolean {
    const twos = this.#twos.filled();
    once.clear();
    again.clear();
    for (let i = 0; i < twos.length; i++) if (!once.add(twos[i] as number)) again.add(twos[i] as number);
    if (again.size === 0) return () => false;
    const each = (WAYS * (WAYS - 1)) / 2;
    return (unit) => {
      for (let i = unit * each; i < (unit + 1) * each; i++) if (again.has(twos[i] as number)) return true;
      return false;
    };
  }
}
