import { SYMBOL, unitClass, type FoldedLine } from './fold.ts';

const SPACE = 32;
const code = (char: string): number => char.charCodeAt(0);
export const CURRENCY = new Set([...'$€£¥₹₽₺₩₴₪฿元円'].map(code));
export const BULLETS = new Set([...'-*•·‣▪●○–+'].map(code));
export const QUOTES = new Set([...'"“„”«‹「『'].map(code));
const SLASH = code('/');
const AT = code('@');

/** What is seen of a sentence without understanding a word of it. */
export interface Form {
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

export const formOf = ({ units, length }: FoldedLine): Form => {
  let address = -1;
  let amount = -1;
  let before: number = SYMBOL;
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    const kind = unitClass[unit] as number;
    if (kind === SYMBOL && unit !== SPACE) {
      if ((unit === SLASH && units[i + 1] === SLASH) || (unit === AT && before !== SYMBOL)) address = i;
      else if (CURRENCY.has(unit)) amount = i;
    }
    before = kind;
  }
  return {
    bullet: BULLETS.has(units[0] as number) && units[1] === SPACE,
    quoted: QUOTES.has(units[0] as number),
    end: endOf(units[length - 1] as number),
    address,
    amount,
  };
};

const CALLS = new Set([...'!！'].map(code));
const ENDS = new Set([...'.?。？।…"”»'].map(code));

/** How a sentence ends, by its last folded unit. */
export const endOf = (unit: number): Form['end'] => {
  if (CALLS.has(unit)) return 'call';
  return ENDS.has(unit) ? 'stop' : 'open';
};

/** The words of a line begin here, behind a bullet, a number or a pictogram (folded units). */
export const wordsBegin = ({ units, length }: FoldedLine): number => {
  let i = 0;
  while (i < length && unitClass[units[i] as number] === SYMBOL) i++;
  return i;
};
