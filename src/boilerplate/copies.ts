import { FoldedLine } from './fold.ts';
import { LineIndex } from './memory/line-index.ts';
import { pairsInCommon } from './memory/sketch.ts';
import { FEWEST_WORDS, type Unit } from './unit.ts';
import { wordsOf, type Word } from './words.ts';

/** In one story the headings of a list are much alike, too: a copy has so large a share of pairs of words in common. */
const NEAR_WITHIN = 0.7;

/** Units of a text that say the same, or nearly: they bear one number. Units of few words bear -1. */
export const copiesOf = (text: string, units: readonly Unit[]): Int32Array => {
  const index = new LineIndex();
  const firsts: Unit[] = [];
  return Int32Array.from(units, (unit, i) => {
    if (unit.words < FEWEST_WORDS) return -1;
    // Nothing is like it: it has a number of its own, beyond those of the index.
    if (unit.key === 0) return units.length + i;
    const place = index.match(unit.key, unit.sketch);
    if (place >= 0 && (index.same(unit.key) === place || isCopy(text, unit, firsts[place] as Unit))) return place;
    firsts.push(unit);
    return index.add(unit.key, unit.sketch);
  });
};

/** Rows of a table and steps say the same of other numbers: they are no copies. */
const isCopy = (text: string, one: Unit, other: Unit): boolean =>
  numbersIn(text, one) === numbersIn(text, other) && pairsInCommon(wordsIn(text, one), wordsIn(text, other)) >= NEAR_WITHIN;

const numbersIn = (text: string, { start, end }: Unit): string => text.slice(start, end).replaceAll(/[^\p{N}]+/gu, ' ').trim();

const wordsIn = (text: string, { start, end }: Unit): Word[] => {
  const folded = new FoldedLine(end - start);
  folded.read(text, start, end);
  return wordsOf(folded, 0, folded.length);
};
