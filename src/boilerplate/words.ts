import { LETTER, SYMBOL, UNPARTED, unitClass, type FoldedLine } from './fold.ts';
import { FNV_START, hashUnit } from './hash.ts';
import { nameClasses } from './names.ts';

const SPACE = 32;
const ZERO = 48;
const NINE = 57;
const STEM = 5;
const NAME_CLASS = 0x51ed270b;

/** A word of a sentence, a sign, or a letter of a script that parts no words. Offsets in folded units. */
export interface Word {
  hash: number;
  from: number;
  to: number;
  kind: typeof SYMBOL | typeof LETTER | typeof UNPARTED;
  /** Hash of a longer word's first letters, 0 for a short one: inflection mostly changes the end. */
  stem: number;
}

/** The words of a folded line from `from` to `to`. All numbers are one word, and so are all names of one list. */
export const wordsOf = ({ units }: FoldedLine, from: number, to: number): Word[] => {
  const words: Word[] = [];
  for (let i = from; i < to; ) {
    const unit = units[i] as number;
    const kind = unitClass[unit] as Word['kind'];
    if (kind === LETTER) {
      const word = readWord(units, i, to);
      words.push(word);
      i = word.to;
    } else {
      if (unit !== SPACE) words.push({ hash: hashUnit(FNV_START ^ (kind === SYMBOL ? 7 : 3), unit) >>> 0, from: i, to: i + 1, kind, stem: 0 });
      i++;
    }
  }
  return words;
};

const readWord = (units: Uint16Array, from: number, to: number): Word => {
  let hash = FNV_START;
  let stem = 0;
  let inNumber = false;
  let i = from;
  for (; i < to && unitClass[units[i] as number] === LETTER; i++) {
    const unit = units[i] as number;
    const digit = unit >= ZERO && unit <= NINE;
    if (!digit) hash = hashUnit(hash, unit);
    else if (!inNumber) hash = hashUnit(hash, ZERO);
    inNumber = digit;
    if (i - from === STEM - 1) stem = hash >>> 0;
  }
  hash >>>= 0;
  const name = nameClasses.get(hash);
  return { hash: name === undefined ? hash : NAME_CLASS + name, from, to: i, kind: LETTER, stem: i - from > STEM + 1 ? stem : 0 };
};
