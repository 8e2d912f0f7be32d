import { FoldedLine } from './fold.ts';
import { formOf, wordsBegin, type Form } from './form.ts';
import { sketchOf } from './memory/sketch.ts';
import { phrasesOf, type Phrase } from './phrases.ts';
import { keyOf, Repeats } from './repeats.ts';
import type { Glance } from './sift/glance.ts';
import { sift, type Sifted } from './sift/sift.ts';
import { markSuspects } from './sift/suspects.ts';
import { styleOf } from './style.ts';
import type { Table } from './table.ts';
import type { Sighting, Unit } from './unit.ts';
import { wordsOf, type Word } from './words.ts';

/** The units of a text, in order, and those that may be boilerplate read in full. `all`: each is to be known again. */
export type ReadUnits = (text: string, all?: boolean) => Sifted;

export const unitReader = (table: Table, glance: Glance): ReadUnits => (text, all = false) => {
  const sifted = sift(text, glance);
  const { units, likeness } = sifted;
  markSuspects(units);
  const alike = likeness.alike();
  const repeats = new Repeats();
  let folded = new FoldedLine(0);
  units.forEach((unit, i) => {
    const again = all || alike(i);
    if (!again && !unit.suspect) return;
    if (unit.end - unit.start > folded.capacity) folded = new FoldedLine(2 * (unit.end - unit.start));
    folded.read(text, unit.start, unit.end);
    const words = wordsOf(folded, 0, folded.length);
    if (unit.suspect) readFully(text, unit, table, folded, words);
    if (!again) return;
    unit.key = keyOf(folded);
    unit.sketch = sketchOf(words, unit.words);
    if (!unit.running) repeats.add(unit.key);
  });
  for (const unit of units) {
    if (unit.suspect && unit.key !== 0 && !unit.running && unit.words > 1 && repeats.count(unit.key) > 1) addForm(unit, 'repeated');
  }
  const last = units.at(-1);
  if (last && last.sightings.length > 0) addForm(last, 'last');
  return sifted;
};

const readFully = (text: string, unit: Unit, table: Table, folded: FoldedLine, words: readonly Word[]): void => {
  const form = formOf(folded);
  const phrases = phrasesOf(text.slice(unit.start, unit.end))(folded);
  unit.style = styleOf(table, folded, words, unit.words);
  if (phrases.length > 0 || form.bullet) unit.sightings = sightingsOf(folded, unit, form, phrases);
};

const addForm = (unit: Unit, cue: 'repeated' | 'last'): void => {
  unit.sightings = [...unit.sightings, { cue, start: unit.start, end: unit.end, share: 1 }];
};

/** What counts of the phrases of one sentence, each cue once, and what its form adds to them. */
const sightingsOf = (line: FoldedLine, unit: Unit, form: Form, phrases: readonly Phrase[]): Sighting[] => {
  const begin = wordsBegin(line);
  const best = new Map<string, Sighting>();
  for (const phrase of phrases) {
    const share = shareOf(phrase, line, unit, begin);
    if (share <= (best.get(phrase.cue)?.share ?? 0)) continue;
    best.set(phrase.cue, { cue: phrase.cue, start: line.at[phrase.from] as number, end: (line.at[phrase.to - 1] as number) + 1, share });
  }
  const sightings = [...best.values()];
  const see = (cue: Sighting['cue'], from: number, to: number): void => {
    sightings.push({ cue, start: line.at[from] as number, end: (line.at[to - 1] as number) + 1, share: 1 });
  };
  if (unit.words <= 5 && form.end === 'open') see('button', 0, line.length);
  if (form.bullet) see('bullet', 0, 1);
  if (form.quoted && unit.words > 4) see('quoted', 0, line.length);
  if (form.end === 'call' && unit.words < 30) see('loud', 0, line.length);
  if (form.address >= 0) see('address', form.address, form.address + 1);
  if (form.amount >= 0) see('amount', form.amount, form.amount + 1);
  return sightings;
};

// A button's words may carry a stray sign or name, but not another phrase.
const WHOLE = 0.75;

const shareOf = ({ place, from, to, opens }: Phrase, { length }: FoldedLine, { follows, words }: Unit, begin: number): number => {
  switch (place) {
    case 'anywhere':
      return 1;
    case 'opening':
      return opens ? 1 : 0.5;
    case 'line':
      return !follows && from <= begin ? 1 : 0;
    case 'whole':
      return words <= 8 && (to - from) / (length - begin) >= WHOLE ? 1 : 0;
  }
};
