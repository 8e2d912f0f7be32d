import { sketchIn } from './lines.ts';
import { NEAR, resemblance, SKETCH_LENGTH, type Sketch } from './sketch.ts';

const BANDS = 12;
const ROWS = 3;
const FIRST_CAPACITY = 32;
/** Lines looked at for one band: a text made to fill one must not cost the square of its length. */
const MOST_IN_BAND = 8;

/**
 * Lines, each found again by the same words or nearly the same. Two sketches that are alike most likely agree in all rows of
 * one band or more (locality-sensitive hashing), so only such lines are compared.
 */
export class LineIndex {
  readonly #places = new Map<number, number>();
  #sketches: Uint8Array;
  // For each band and bucket the line that came last, and from each line the one before it; places count from 1.
  #heads: Int32Array;
  #before: Int32Array;
  /** Places given so far. */
  size = 0;

  /** `capacity`: for so many lines there is room at once; it grows with more. */
  constructor(capacity = FIRST_CAPACITY) {
    this.#sketches = new Uint8Array(capacity * SKETCH_LENGTH);
    this.#heads = new Int32Array(capacity * BANDS);
    this.#before = new Int32Array(capacity * BANDS);
  }

  /** Takes a line in and gives its place, from 0. */
  add(key: number, sketch: Sketch): number {
    const place = this.size++;
    this.#places.set(key, place);
    if (this.size * SKETCH_LENGTH > this.#sketches.length) this.#grow();
    if (sketch.length > 0) {
      this.#sketches.set(sketch, place * SKETCH_LENGTH);
      this.#enter(place);
    }
    return place;
  }

  /** The place of a line of the same words, or -1. */
  same(key: number): number {
    return this.#places.get(key) ?? -1;
  }

  /** The place of a line of the same words, else of the one most like it if it is alike enough, else -1. */
  match(key: number, sketch: Sketch): number {
    const same = this.same(key);
    return same >= 0 || sketch.length === 0 ? same : this.#nearest(sketch);
  }

  /** The sketch of the line at a place. */
  sketchAt(place: number): Sketch {
    return sketchIn(this.#sketches, place);
  }

  #nearest(sketch: Sketch): number {
    let nearest = -1;
    let most = NEAR;
    for (let band = 0; band < BANDS; band++) {
      let entry = this.#heads[this.#bucket(sketch, 0, band)] as number;
      for (let met = 0; entry !== 0 && met < MOST_IN_BAND; met++) {
        const place = Math.trunc((entry - 1) / BANDS);
        const likeness = resemblance(sketch, this.#sketches, place * SKETCH_LENGTH);
        // Of two that are equally alike, the one that came first, whichever band shows it.
        if (likeness > most || (likeness === most && (nearest < 0 || place < nearest))) [nearest, most] = [place, likeness];
        entry = this.#before[entry - 1] as number;
      }
    }
    return nearest;
  }

  #enter(place: number): void {
    for (let band = 0; band < BANDS; band++) {
      const entry = place * BANDS + band;
      const bucket = this.#bucket(this.#sketches, place * SKETCH_LENGTH, band);
      this.#before[entry] = this.#heads[bucket] as number;
      this.#heads[bucket] = entry + 1;
    }
  }

  #bucket(sketches: Uint8Array, offset: number, band: number): number {
    let hash = band + 1;
    for (let row = 0; row < ROWS; row++) hash = Math.imul(hash ^ (sketches[offset + band * ROWS + row] as number), 0x01000193) ^ (hash >>> 15);
    return (hash >>> 0) % this.#heads.length;
  }

  #grow(): void {
    const sketches = new Uint8Array(this.#sketches.length * 2);
    sketches.set(this.#sketches);
    this.#sketches = sketches;
    this.#heads = new Int32Array(this.#heads.length * 2);
    this.#before = new Int32Array(this.#before.length * 2);
    for (let place = 0; place < this.size - 1; place++) if (this.sketchAt(place).length > 0) this.#enter(place);
  }
}
