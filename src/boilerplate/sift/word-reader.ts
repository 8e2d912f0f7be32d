import { FNV_START, hashUnit } from '../hash.ts';
import { characterAt, DIGIT, foldedOf, kindOf, LEFT_OUT, LETTER } from './characters.ts';

const STEM = 5;
const ZERO = 48;

/** Reads one word after the other, hashing it as it goes: all numbers are one word. */
export class WordReader {
  hash = 0;
  /** Of its first letters, or 0 where there are hardly more: inflection mostly changes the end. */
  stem = 0;
  letters = 0;
  /** All flags of its characters. */
  flags = 0;
  /** Where its last letter ends. */
  end = 0;

  /** Reads the word that begins at a place, and answers where the text goes on. */
  read(text: string, from: number): number {
    let hash = FNV_START;
    let stem = 0;
    let letters = 0;
    let flags = 0;
    let end = from;
    let inNumber = false;
    let i = from;
    for (; ; i++) {
      const character = characterAt(text, i);
      const kind = kindOf(character);
      if (kind === LETTER) {
        hash = hashUnit(hash, foldedOf(character));
        inNumber = false;
      } else if (kind === DIGIT) {
        if (!inNumber) hash = hashUnit(hash, ZERO);
        inNumber = true;
      } else if (kind === LEFT_OUT) continue;
      else break;
      if (++letters === STEM) stem = hash;
      flags |= character;
      end = i + 1;
    }
    this.hash = hash;
    this.stem = letters > STEM + 1 ? stem : 0;
    this.letters = letters;
    this.flags = flags;
    this.end = end;
    return i;
  }
}
