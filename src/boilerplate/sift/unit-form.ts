import { BULLETS, CURRENCY, endOf, QUOTES, type Form } from '../form.ts';
import { formBucket } from './buckets.ts';
import { characterAt, kindOf, SPACE } from './characters.ts';

// What is seen of a unit's form while its words are hashed.
export const BULLET = 1;
export const QUOTED = 2;
export const ADDRESS = 4;
export const AMOUNT = 8;
export const UNKNOWN_SCRIPT = 16;
export const FOLLOWS = 32;
export const GOES_ON = 64;
export const FIRST = 128;

const AT = 64;
const SLASH = 47;

/** What a sign tells of its unit's form. `opens`: the unit begins with it; `behindWord`: no space stands before it. */
export const marksOf = (text: string, at: number, sign: number, opens: boolean, behindWord: boolean): number => {
  if ((sign === AT && behindWord) || (sign === SLASH && text.charCodeAt(at + 1) === SLASH)) return ADDRESS;
  const amount = CURRENCY.has(sign) ? AMOUNT : 0;
  if (!opens) return amount;
  if (QUOTES.has(sign)) return amount | QUOTED;
  return BULLETS.has(sign) && kindOf(characterAt(text, at + 1)) === SPACE ? amount | BULLET : amount;
};

/** The most buckets that a unit's form fills. */
export const FORM_BUCKETS = 12;

export interface UnitForm {
  marks: number;
  words: number;
  /** How many words begin with a capital. */
  capitals: number;
  /** The folded character that it ends with. */
  last: number;
}

/** Adds a unit's form to its buckets and answers how many there are then. */
export const addForm = (buckets: Int32Array, count: number, { marks, words, capitals, last }: UnitForm): number => {
  const end = ENDS[endOf(last)];
  const length = Math.round(Math.log2(words + 1) * 2);
  const loud = Math.round((4 * Math.min(words, capitals)) / Math.max(1, words));
  let n = count;
  buckets[n++] = formBucket(end);
  buckets[n++] = formBucket(10 + Math.min(12, length));
  for (let i = 0; i < SIGNALS.length; i++) if (marks & (SIGNALS[i] as number)) buckets[n++] = formBucket(30 + i);
  buckets[n++] = formBucket(40 + (marks & FOLLOWS ? 1 : 0) + (marks & GOES_ON ? 2 : 0));
  buckets[n++] = formBucket(50 + (marks & (FOLLOWS | GOES_ON) ? 4 : 0) + end);
  buckets[n++] = formBucket(60 + loud);
  buckets[n++] = formBucket(70 + loud + 8 * Math.min(6, length >> 1));
  return n;
};

const ENDS: Readonly<Record<Form['end'], number>> = { stop: 0, call: 1, open: 2 };
const SIGNALS = [BULLET, QUOTED, ADDRESS, AMOUNT, FIRST];
