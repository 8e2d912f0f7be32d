import { bucketOf, pairBucket, stemBucket } from './buckets.ts';
import { addForm, FORM_BUCKETS, type UnitForm } from './unit-form.ts';

const BEGIN = 1;
const END = 2;
// Of a sentence that goes on and on the first words tell enough.
const MOST = 600;
const MOST_OF_A_WORD = 3;

/** The buckets that a unit's words and its form fall into, one unit after the other. */
export class BucketRow {
  readonly buckets = new Int32Array(MOST + MOST_OF_A_WORD + 1 + FORM_BUCKETS);
  #count = 0;
  /** The word or sign that came last. */
  before = BEGIN;

  word(hash: number, stem: number): void {
    if (this.#count < MOST) {
      this.buckets[this.#count++] = bucketOf(hash);
      this.buckets[this.#count++] = pairBucket(this.before, hash);
      if (stem !== 0) this.buckets[this.#count++] = stemBucket(stem);
    }
    this.before = hash;
  }

  sign(hash: number): void {
    if (this.#count < MOST) this.buckets[this.#count++] = pairBucket(this.before, hash);
    this.before = hash;
  }

  /** Ends a unit, and answers how many buckets it fills. */
  end(form: UnitForm): number {
    this.buckets[this.#count++] = pairBucket(this.before, END);
    const filled = addForm(this.buckets, this.#count, form);
    this.#count = 0;
    this.before = BEGIN;
    return filled;
  }
}
