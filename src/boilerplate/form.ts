import { SYMBOL, UNPARTED, unitClass, type FoldedLine } from './fold.ts';
import type { Sentence } from './sentences.ts';

const SPACE = 32;
const code = (char: string): number => char.charCodeAt(0);
const CURRENCY = new Set([...'$€£¥₹₽₺₩₴₪฿元円'].map(code));
const BULLETS = new Set([...'-*•·‣▪●○–+'].map(code));
const QUOTES = new Set([...'"“„”«‹「『'].map(code));
const SLASH = code('/');
const AT = code('@');

/** What is seen of a sentence without understanding a word of it. */
export interface Form {
  words: number;
  /** Begins as an item of a list does. */
  bullet: boolean;
  /** Begins with a quotation mark. */
  quoted: boolean;
  /** Ends as a sentence does, or as a call does. */
  end: 'stop' | 'call' | 'open';
  /** Where an address or a sum stands, in folded units, or -1. */
  address: number;
  amount: number;
}

export const formOf = ({ units }: FoldedLine, { from, to }: Sentence): Form => {
  let words = 0;
  let unparted = 0;
  let address = -1;
  let amount = -1;
  let before: number = SYMBOL;
  for (let i = from; i < to; i++) {
    const unit = units[i] as number;
    const kind = unitClass[unit] as number;
    if (kind === UNPARTED) unparted++;
    else if (kind !== SYMBOL && before === SYMBOL) words++;
    if (kind === SYMBOL && unit !== SPACE) {
      if ((unit === SLASH && units[i + 1] === SLASH) || (unit === AT && before !== SYMBOL)) address = i;
      else if (CURRENCY.has(unit)) amount = i;
    }
    before = kind;
  }
  return {
    words: words + Math.ceil(unparted / 2),
    bullet: BULLETS.has(units[from] as number) && units[from + 1] === SPACE,
    quoted: QUOTES.has(units[from] as number),
    end: endOf(units[to - 1] as number),
    address,
    amount,
  };
};

const endOf = (unit: number): Form['end'] => {
  if (unit === code('!') || unit === code('！')) return 'call';
  return '.?。？।…"”»'.includes(String.fromCharCode(unit)) ? 'stop' : 'open';
};

/** The words of a line begin here, behind a bullet, a number or a pictogram (folded units). */
export const wordsBegin = ({ units, length }: FoldedLine, from = 0): number => {
  let i = from;
  while (i < length && unitClass[units[i] as number] === SYMBOL) i++;
  return i;
};
