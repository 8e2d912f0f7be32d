import { foldOf, SYMBOL, UNPARTED as UNPARTED_LETTER, unitClass } from '../fold.ts';
import { scripts } from '../lexicon/scripts.ts';
import { CLOSERS, STOPS, WIDE_STOPS } from './sentence-signs.ts';

// What a code unit is to the first pass. The order counts: from `LETTER` on it is a part of a word.
export const BREAK = 1;
export const SPACE = 2;
export const LEFT_OUT = 3;
export const SIGN = 4;
export const CLOSER = 5;
export const STOP = 6;
export const WIDE_STOP = 7;
export const HYPHEN = 8;
export const LETTER = 9;
export const DIGIT = 10;
/** A letter of a script that parts no words. */
export const UNPARTED = 11;

/** Written as a capital. */
export const CAPITAL = 1 << 20;
/** A letter of a script that nothing was learned of. */
export const STRANGE = 1 << 21;

const { latin: _latin, ...others } = scripts;
const known = [/\p{Script=Latin}/u, /[\p{N}\p{M}\p{Script=Common}]/u, ...Object.values(others)];

const kindFor = (unit: number, folded: number): number => {
  if (unit === 10 || unit === 13) return BREAK;
  if (folded === 0) return LEFT_OUT;
  if (folded === 32) return SPACE;
  if (folded === 45) return HYPHEN;
  if (WIDE_STOPS.has(folded)) return WIDE_STOP;
  if (STOPS.has(folded)) return STOP;
  if (CLOSERS.has(folded)) return CLOSER;
  const kind = unitClass[folded];
  if (kind === SYMBOL) return SIGN;
  if (kind === UNPARTED_LETTER) return UNPARTED;
  return folded >= 48 && folded <= 57 ? DIGIT : LETTER;
};

const characters = new Int32Array(0x10000);

const fill = (unit: number): number => {
  const folded = foldOf(unit);
  const char = String.fromCharCode(unit);
  let character = folded | (kindFor(unit, folded) << 16);
  if (char !== char.toLowerCase()) character |= CAPITAL;
  if (unitClass[folded] !== SYMBOL && folded !== 0 && !known.some((script) => script.test(char))) character |= STRANGE;
  return (characters[unit] = character);
};

/** A code unit's folded form in 16 bits, its kind in the next four, and its flags; filled as units are met. */
const characterOf = (unit: number): number => (characters[unit] as number) || fill(unit);

/** What stands at a place of a text. A text ends as a line does. */
export const characterAt = (text: string, at: number): number => (at < text.length ? characterOf(text.charCodeAt(at)) : BREAK << 16);

export const kindOf = (character: number): number => (character >>> 16) & 15;
export const foldedOf = (character: number): number => character & 0xffff;
