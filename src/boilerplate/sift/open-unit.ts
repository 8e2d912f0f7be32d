import { FNV_START, hashUnit } from '../hash.ts';
import { noSketch } from '../memory/sketch.ts';
import { unread } from '../style.ts';
import type { Sighting, Unit } from '../unit.ts';
import { BucketRow } from './bucket-row.ts';
import { CAPITAL, CLOSER, foldedOf, HYPHEN, kindOf, LETTER, SIGN, STRANGE, UNPARTED } from './characters.ts';
import type { Glance } from './glance.ts';
import type { HashList } from './hash-list.ts';
import type { Likeness } from './likeness.ts';
import { FOLLOWS, GOES_ON, marksOf, UNKNOWN_SCRIPT } from './unit-form.ts';
import type { WordReader } from './word-reader.ts';

const LONG_WORD = 5;
// A full stop behind a shorter word ends no sentence: "Mr." and "U.S.".
const SHORTEST_BEFORE_STOP = 3;
// With which letter a unit ends doesn't count.
const SOME_LETTER = 48;
const MOST_TOLD = 9;
/** What is said of a unit before it is read. */
const notRead = { suspect: false, sightings: [] as readonly Sighting[], style: unread, key: 0, sketch: noSketch } as const;

/** The unit that is being read: what was hashed of it, and what was counted. One serves for all units of a text. */
export class OpenUnit {
  readonly #things: HashList;
  readonly #likeness: Likeness;
  readonly #row = new BucketRow();
  #start = -1;
  #end = 0;
  #firstThing = 0;
  #words = 0;
  #unparted = 0;
  #capitals = 0;
  #marks = 0;
  #last = 0;
  // The kind of the character before (a space counts as a sign), and how many letters stand right before.
  #kind = SIGN;
  #letters = 0;

  constructor(things: HashList, likeness: Likeness) {
    this.#things = things;
    this.#likeness = likeness;
  }

  get isEmpty(): boolean {
    return this.#start < 0;
  }

  /** Whether a full stop that comes next would end more than an abbreviation. */
  get endsInWord(): boolean {
    return this.#letters >= SHORTEST_BEFORE_STOP;
  }

  space(): void {
    this.#kind = SIGN;
    this.#letters = 0;
  }

  /** `first`: the character that the word begins with. */
  word({ hash, stem, letters, flags, end }: WordReader, from: number, first: number): void {
    if (this.#kind === SIGN) {
      this.#words++;
      if (first & CAPITAL) this.#capitals++;
    }
    if (letters >= LONG_WORD) this.#things.push(stem === 0 ? hash : stem);
    this.#take(hash, stem, from, end, flags);
    this.#kind = LETTER;
    this.#letters += letters;
  }

  /** A letter of a script that parts no words: two of them are about a word. */
  unparted(at: number, character: number): void {
    const hash = hashUnit(FNV_START ^ UNPARTED, foldedOf(character));
    if (this.#kind === UNPARTED) this.#things.push(hashUnit(this.#row.before, hash));
    this.#take(hash, 0, at, at + 1, character);
    this.#unparted++;
    this.#kind = UNPARTED;
    this.#letters++;
  }

  #take(hash: number, stem: number, from: number, end: number, flags: number): void {
    if (this.#start < 0) this.#start = from;
    this.#likeness.word(this.#row.before, hash);
    this.#row.word(hash, stem);
    if (flags & STRANGE) this.#marks |= UNKNOWN_SCRIPT;
    this.#last = SOME_LETTER;
    this.#end = end;
  }

  sign(text: string, at: number, character: number): void {
    const sign = foldedOf(character);
    const kind = kindOf(character);
    this.#marks |= marksOf(text, at, sign, this.#start < 0, this.#kind !== SIGN);
    if (this.#start < 0) this.#start = at;
    if (kind !== HYPHEN) this.#row.sign(hashUnit(FNV_START ^ SIGN, sign));
    this.#kind = SIGN;
    this.#letters = kind === CLOSER ? this.#letters + 1 : 0;
    this.endWith(at, sign);
  }

  /** A sign that belongs to the unit's end and says no more than that. */
  endWith(at: number, sign: number): void {
    this.#end = at + 1;
    this.#last = sign;
  }

  /** Ends the unit and begins the next. */
  close(line: number, marks: number, glance: Glance): Unit {
    const own = this.#marks | marks;
    const words = this.#words + ((this.#unparted + 1) >> 1);
    this.#likeness.end(this.#row.before);
    const count = this.#row.end({ marks: own, words, capitals: this.#capitals, last: this.#last });
    const told = glance(this.#row.buckets, count);
    const unit: Unit = {
      ...notRead,
      start: this.#start,
      end: this.#end,
      line,
      follows: (own & FOLLOWS) !== 0,
      running: (own & (FOLLOWS | GOES_ON)) !== 0,
      words,
      // What nobody can tell is to be read.
      glance: own & UNKNOWN_SCRIPT ? MOST_TOLD : Math.max(-MOST_TOLD, Math.min(MOST_TOLD, told)),
      firstThing: this.#firstThing,
      lastThing: this.#things.length,
    };
    this.#firstThing = this.#things.length;
    this.#start = -1;
    this.#words = this.#unparted = this.#capitals = this.#marks = this.#letters = 0;
    this.#kind = SIGN;
    return unit;
  }
}
