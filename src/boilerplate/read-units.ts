import { FoldedLine } from './fold.ts';
import { formOf, wordsBegin, type Form } from './form.ts';
import { linesOf, type Line } from './lines.ts';
import { sketchOf } from './memory/sketch.ts';
import { phrasesOf, type FindPhrases, type Phrase } from './phrases.ts';
import { keyOf, Repeats } from './repeats.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { styleOf } from './style.ts';
import type { Table } from './table.ts';
import { thingsOf } from './things.ts';
import type { Sighting, Unit } from './unit.ts';
import { wordsOf } from './words.ts';

const NONE: readonly Sighting[] = [];

/** All units of a text, in order, with the cues seen in each; blank lines have none. */
export const readUnits = (text: string, table: Table): Unit[] => {
  const lines = linesOf(text);
  const folded = new FoldedLine(lines.reduce((longest, { start, end }) => Math.max(longest, end - start), 0));
  const repeats = new Repeats();
  const units: Unit[] = [];
  const phrases = phrasesOf(text);
  lines.forEach((line, index) => readLine(text, line, index, folded, phrases, repeats, table, units));
  for (const unit of units) {
    if (!unit.running && unit.words > 1 && repeats.count(unit.key) > 1) addForm(unit, 'repeated');
  }
  const last = units.at(-1);
  if (last && last.sightings.length > 0) addForm(last, 'last');
  return units;
};

const readLine = (
  text: string,
  { start, end }: Line,
  line: number,
  folded: FoldedLine,
  findPhrases: FindPhrases,
  repeats: Repeats,
  table: Table,
  units: Unit[],
): void => {
  folded.read(text, start, end);
  if (folded.length === 0) return;
  const sentences = sentencesOf(folded);
  const phrases = findPhrases(folded);
  const key = repeats.add(folded);
  const running = sentences.length > 1;
  let next = 0;
  sentences.forEach((sentence, nth) => {
    const own: Phrase[] = [];
    while (next < phrases.length && (phrases[next] as Phrase).from < sentence.to) own.push(phrases[next++] as Phrase);
    const form = formOf(folded, sentence);
    const words = wordsOf(folded, sentence.from, sentence.to);
    units.push({
      start: folded.at[sentence.from] as number,
      end: (folded.at[sentence.to - 1] as number) + 1,
      line,
      follows: nth > 0,
      words: form.words,
      style: styleOf(table, folded, words, form.words),
      sightings: own.length > 0 || form.bullet ? sightingsOf(folded, sentence, form, own) : NONE,
      things: thingsOf(words),
      key: running ? keyOf(folded, sentence.from, sentence.to) : key,
      sketch: sketchOf(words, form.words),
      running,
    });
  });
};

const addForm = (unit: Unit, cue: 'repeated' | 'last'): void => {
  unit.sightings = [...unit.sightings, { cue, start: unit.start, end: unit.end, share: 1 }];
};

/** What counts of the phrases of one sentence, each cue once, and what its form adds to them. */
const sightingsOf = (line: FoldedLine, sentence: Sentence, form: Form, phrases: readonly Phrase[]): Sighting[] => {
  const begin = wordsBegin(line, sentence.from);
  const best = new Map<string, Sighting>();
  for (const phrase of phrases) {
    const share = shareOf(phrase, sentence, begin, form);
    if (share <= (best.get(phrase.cue)?.share ?? 0)) continue;
    best.set(phrase.cue, { cue: phrase.cue, start: line.at[phrase.from] as number, end: (line.at[phrase.to - 1] as number) + 1, share });
  }
  const sightings = [...best.values()];
  const see = (cue: Sighting['cue'], from: number, to: number): void => {
    sightings.push({ cue, start: line.at[from] as number, end: (line.at[to - 1] as number) + 1, share: 1 });
  };
  if (form.words <= 5 && form.end === 'open') see('button', sentence.from, sentence.to);
  if (form.bullet) see('bullet', sentence.from, sentence.from + 1);
  if (form.quoted && form.words > 4) see('quoted', sentence.from, sentence.to);
  if (form.end === 'call' && form.words < 30) see('loud', sentence.from, sentence.to);
  if (form.address >= 0) see('address', form.address, form.address + 1);
  if (form.amount >= 0) see('amount', form.amount, form.amount + 1);
  return sightings;
};

// A button's words may carry a stray sign or name, but not another phrase.
const WHOLE = 0.75;

const shareOf = ({ place, from, to, opens }: Phrase, sentence: Sentence, begin: number, form: Form): number => {
  switch (place) {
    case 'anywhere':
      return 1;
    case 'opening':
      return opens ? 1 : 0.5;
    case 'line':
      return sentence.from === 0 && from <= begin ? 1 : 0;
    case 'whole':
      return form.words <= 8 && (to - from) / (sentence.to - begin) >= WHOLE ? 1 : 0;
  }
};
