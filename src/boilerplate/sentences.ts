import { SYMBOL, unitClass, type FoldedLine } from './fold.ts';

/** A sentence of a folded line, in folded units. */
export interface Sentence {
  from: number;
  to: number;
}

const SPACE = 32;
const STOPS = new Set([...'.!?…։؟۔।॥'].map((c) => c.charCodeAt(0)));
const WIDE_STOPS = new Set([...'。！？｡'].map((c) => c.charCodeAt(0)));
const CLOSERS = new Set([...`"'”’»)]›」』）`].map((c) => c.charCodeAt(0)));

/** Sentences of a line. Where an abbreviation may have been cut, the parts are joined again by their context. */
export const sentencesOf = (line: FoldedLine): Sentence[] => {
  const { units, length } = line;
  const sentences: Sentence[] = [];
  let from = 0;
  // Where a run of stops ends: it is gone through once, though it may be a line's length of dots.
  let end = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    const wide = WIDE_STOPS.has(unit);
    if (!wide && !STOPS.has(unit)) continue;
    end = Math.max(end, i + 1);
    while (end < length && (CLOSERS.has(units[end] as number) || STOPS.has(units[end] as number))) end++;
    const parts = wide || (units[end] === SPACE && (unit !== 46 || endsWord(units, i, from)));
    if (!parts || end >= length) continue;
    sentences.push({ from, to: end });
    from = units[end] === SPACE ? end + 1 : end;
    i = from - 1;
  }
  if (from < length) sentences.push({ from, to: length });
  return sentences;
};

/** Whether a full stop follows a word of three letters or more: "Mr." and "U.S." end no sentence. */
const endsWord = (units: Uint16Array, stop: number, from: number): boolean => {
  if (stop - 3 < from) return false;
  for (let i = stop - 3; i < stop; i++) if (unitClass[units[i] as number] === SYMBOL && !CLOSERS.has(units[i] as number)) return false;
  return true;
};
