/**
 * Folding: the same words in other dress become the same code units. Case, accents, vowel points, full-width letters,
 * kinds of space, dash and apostrophe are levelled; zero-width and direction marks are left out.
 */

const SPACE = 32;
const LEFT_OUT = 0;

export const SYMBOL = 0;
export const LETTER = 1;
/** A letter of a script that parts no words: a phrase may begin and end at any of them. */
export const UNPARTED = 2;

const IGNORED = /[\p{Mn}\p{Cf}\u0640]/u;
// Vowel signs that tell words apart, unlike the accents and points above.
const KEPT_MARK = /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}]/u;
// The dot that makes one letter of another may be a mark of its own or part of the letter: it goes in both spellings.
const NUKTA = /[\u093c\u09bc\u0a3c\u0abc\u0b3c]/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;

const SAME = new Map([
  ...[...'‘’ʼ`´＇'].map((c) => [c, "'"] as const),
  ...[...'‐‑‒–—−'].map((c) => [c, '-'] as const),
  ['ı', 'i'], ['ß', 's'], ['ς', 'σ'], ['ø', 'o'], ['đ', 'd'], ['ł', 'l'], ['æ', 'a'],
  ['ى', 'ي'], ['ی', 'ي'], ['ک', 'ك'], ['ة', 'ه'], ['ۀ', 'ه'],
]);

const foldUnit = (unit: number): number => {
  const char = String.fromCharCode(unit);
  if (/\s/u.test(char)) return SPACE;
  if (IGNORED.test(char) && (!KEPT_MARK.test(char) || NUKTA.test(char))) return LEFT_OUT;
  const plain = char.toLowerCase().normalize('NFKD').charAt(0).toLowerCase() || char;
  // What decomposes into a space and a mark (´, ¨) is no space.
  const same = SAME.get(char) ?? SAME.get(plain) ?? (plain === ' ' ? char : plain);
  return same.charCodeAt(0);
};

// Scripts above these blocks neither have case nor accents, but for compatibility forms at the end of the plane.
const isLevelled = (unit: number): boolean => unit < 0x3400 || (unit >= 0xf900 && unit < 0xfffe);

const isUnparted = (unit: number): boolean =>
  (unit >= 0x0e00 && unit < 0x0f00) || (unit >= 0x1000 && unit < 0x10a0) || (unit >= 0x1100 && unit < 0x1200) ||
  (unit >= 0x1780 && unit < 0x1800) || (unit >= 0x3040 && unit < 0x3100) || (unit >= 0x3400 && unit < 0xa000) ||
  (unit >= 0xac00 && unit < 0xd7a4);

const folds = new Uint16Array(0x10000);
/** For each folded code unit that was ever read: SYMBOL, LETTER or UNPARTED. */
export const unitClass = new Uint8Array(0x10000);
const filled = new Uint8Array(0x10000);

const classOf = (unit: number): number => {
  if (isUnparted(unit)) return UNPARTED;
  return isLevelled(unit) && WORD.test(String.fromCharCode(unit)) ? LETTER : SYMBOL;
};

/** The tables are filled when a code unit is met for the first time: most texts need a few only. */
const fill = (unit: number): void => {
  filled[unit] = 1;
  const folded = isLevelled(unit) ? foldUnit(unit) : unit;
  folds[unit] = folded;
  unitClass[folded] = classOf(folded);
};

export const foldOf = (unit: number): number => {
  if (filled[unit] === 0) fill(unit);
  return folds[unit] as number;
};

/** Folded code units of one line, and where each came from. Reused from line to line. */
export class FoldedLine {
  units: Uint16Array;
  /** UTF-16 offset in the whole text of each unit; one more at the end. */
  at: Int32Array;
  length = 0;
  readonly capacity: number;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.units = new Uint16Array(capacity + 1);
    this.at = new Int32Array(capacity + 1);
  }

  /** Folds `text` from `start` to `end` (UTF-16 offsets), which must fit the capacity. */
  read(text: string, start: number, end: number): void {
    const { units, at } = this;
    let n = 0;
    for (let i = start; i < end; i++) {
      const unit = foldOf(text.charCodeAt(i));
      if (unit === LEFT_OUT) continue;
      if (unit === SPACE && (n === 0 || units[n - 1] === SPACE)) continue;
      units[n] = unit;
      at[n] = i;
      n++;
    }
    if (n > 0 && units[n - 1] === SPACE) n--;
    units[n] = 0;
    at[n] = end;
    this.length = n;
    this.partCompounds();
  }

  /** A hyphen inside a word counts as a space: "sign-up" and "sign up" are one phrase. */
  private partCompounds(): void {
    const { units, length } = this;
    for (let i = 1; i < length - 1; i++) {
      if (units[i] === 45 && unitClass[units[i - 1] as number] && unitClass[units[i + 1] as number]) units[i] = SPACE;
    }
  }
}

/** Folds a part of a phrase, its spaces kept. */
export const foldUnits = (text: string): number[] => {
  const units: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = foldOf(text.charCodeAt(i));
    if (unit !== LEFT_OUT) units.push(unit);
  }
  return units;
};
