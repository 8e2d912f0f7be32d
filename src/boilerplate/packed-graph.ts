import { LETTER, SYMBOL, unitClass, type FoldedLine } from './fold.ts';

/** Called for every phrase found: its value, and where it begins and ends in folded units. */
export type OnPhrase = (value: number, from: number, to: number) => void;

// What stands in a packed graph beside the letters to read: no letter has so small a number. A place in it takes two units.
/** Nothing leads on. */
export const END = 0;
/** A phrase ends here: its value. */
export const VALUE = 1;
/** Goes on at a place without reading anything: what follows a bracket. */
export const JUMP = 2;
/** Goes on at a place behind the rest of the word. */
export const REST = 3;
/** Several letters lead on: how many, the letters in order, the place that each leads to. */
export const CHOICE = 4;

/** In a phrase, the rest of a word. */
export const STAR = 42;

// The rest of a word is looked for only so far: a script that parts no words may have a line of a million letters.
const LONGEST_REST = 24;

/**
 * A graph of phrases, packed for reading alone, walked from every place where a word begins: the cost grows with the
 * text, hardly with the number of phrases. It begins with the number of letters that a phrase may begin with, and these.
 */
export class PackedGraph {
  private readonly code: Uint16Array;
  private readonly root: number;
  private readonly begins = new Uint8Array(0x10000);

  constructor(code: Uint16Array) {
    this.code = code;
    this.root = 1 + (code[0] as number);
    for (const unit of code.subarray(1, this.root)) this.begins[unit] = 1;
  }

  scan(line: FoldedLine, onPhrase: OnPhrase): void {
    const { units, length } = line;
    let before = SYMBOL;
    for (let i = 0; i < length; i++) {
      const unit = units[i] as number;
      const kind = unitClass[unit] as number;
      if (this.begins[unit] && (before !== LETTER || kind !== LETTER)) this.walk(line, this.root, i, i, onPhrase);
      before = kind;
    }
  }

  private walk(line: FoldedLine, start: number, begin: number, from: number, onPhrase: OnPhrase): void {
    const { code } = this;
    const { units, length } = line;
    for (let place = start, at = begin; ; ) {
      const step = code[place] as number;
      switch (step) {
        case VALUE:
          if (endsWord(line, at)) onPhrase(code[place + 1] as number, from, at);
          place += 2;
          break;
        case JUMP:
          this.walk(line, this.placeAt(place + 1), at, from, onPhrase);
          place += 3;
          break;
        case REST:
          this.walk(line, this.placeAt(place + 1), restEnds(line, at), from, onPhrase);
          place += 3;
          break;
        case CHOICE:
          if (at === length) return;
          place = this.chosen(place, units[at++] as number);
          if (place < 0) return;
          break;
        default:
          if (step === END || at === length || units[at++] !== step) return;
          place++;
      }
    }
  }

  /** Where a letter leads to out of a choice, or -1. */
  private chosen(place: number, unit: number): number {
    const { code } = this;
    const first = place + 2;
    const count = code[place + 1] as number;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((code[first + middle] as number) < unit) low = middle + 1;
      else high = middle;
    }
    return low < count && code[first + low] === unit ? this.placeAt(first + count + 2 * low) : -1;
  }

  private placeAt(at: number): number {
    return (this.code[at] as number) * 0x10000 + (this.code[at + 1] as number);
  }
}

const restEnds = ({ units, length }: FoldedLine, at: number): number => {
  let end = at;
  while (end < length && end - at < LONGEST_REST && unitClass[units[end] as number] !== SYMBOL) end++;
  return end;
};

/** Whether a phrase that ends before `at` ends with a word, or in a script that parts none. */
const endsWord = ({ units, length }: FoldedLine, at: number): boolean =>
  at === length || unitClass[units[at] as number] !== LETTER || unitClass[units[at - 1] as number] !== LETTER;
