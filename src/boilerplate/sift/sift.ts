import type { Unit } from '../unit.ts';
import { BREAK, characterAt, CLOSER, foldedOf, kindOf, LEFT_OUT, LETTER, SPACE, STOP, UNPARTED, WIDE_STOP } from './characters.ts';
import type { Glance } from './glance.ts';
import { HashList } from './hash-list.ts';
import { Likeness } from './likeness.ts';
import { OpenUnit } from './open-unit.ts';
import { FIRST, FOLLOWS, GOES_ON } from './unit-form.ts';
import { WordReader } from './word-reader.ts';

/** What the first pass makes of a text. */
export interface Sifted {
  units: Unit[];
  /** Hashes of the units' longer words, one unit after the other: what they speak of (`Unit.firstThing`). */
  things: Uint32Array;
  likeness: Likeness;
}

/**
 * The first pass: a text's units, sentences or lines that are none, each with what `glance` says of it. It goes over the
 * text once, as it is, and keeps nothing for a word but the hash of a longer one.
 */
export const sift = (text: string, glance: Glance): Sifted => {
  const units: Unit[] = [];
  const things = new HashList();
  const likeness = new Likeness();
  const open = new OpenUnit(things, likeness);
  const word = new WordReader();
  let line = -1;
  // Whether the unit before ended within its line.
  let follows = false;
  for (let at = 0; at <= text.length; ) {
    const from = at++;
    const character = characterAt(text, from);
    const kind = kindOf(character);
    let goesOn = false;
    if (kind === SPACE) open.space();
    else if (kind === UNPARTED) open.unparted(from, character);
    else if (kind >= LETTER) {
      at = word.read(text, from);
      open.word(word, from, character);
    } else if (kind > LEFT_OUT) {
      const endsSentence = kind === WIDE_STOP || (kind === STOP && (foldedOf(character) !== FULL_STOP || open.endsInWord));
      open.sign(text, from, character);
      if (kind === STOP || kind === WIDE_STOP) at = moreStops(text, at, open);
      if (endsSentence && (kind === WIDE_STOP || kindOf(characterAt(text, at)) === SPACE)) {
        at = behindSpace(text, at);
        goesOn = kindOf(characterAt(text, at)) !== BREAK;
      }
    }
    if (kind !== BREAK && !goesOn) continue;
    if (!open.isEmpty) {
      if (!follows) line++;
      units.push(open.close(line, (follows ? FOLLOWS : 0) | (goesOn ? GOES_ON : 0) | (units.length === 0 ? FIRST : 0), glance));
    }
    follows = goesOn;
  }
  return { units, things: things.filled(), likeness };
};

const FULL_STOP = 46;

/** Takes in the other stops and the closing marks of a sentence's end, and answers where the text goes on. */
const moreStops = (text: string, from: number, open: OpenUnit): number => {
  for (let at = from; ; at++) {
    const character = characterAt(text, at);
    const kind = kindOf(character);
    if (kind === CLOSER || kind === STOP || kind === WIDE_STOP) open.endWith(at, foldedOf(character));
    else if (kind !== LEFT_OUT) return at;
  }
};

const behindSpace = (text: string, from: number): number => {
  let at = from;
  for (let kind = kindOf(characterAt(text, at)); kind === SPACE || kind === LEFT_OUT; ) kind = kindOf(characterAt(text, ++at));
  return at;
};
