import { cueIds } from '../cue.ts';
import type { Unit } from '../unit.ts';
import type { Reading } from './reading.ts';

// Asked once for each code unit that is met.
const cases = new Uint8Array(0x10000);
const isUpper = (unit: number): boolean => {
  if (cases[unit] === 0) {
    const char = String.fromCharCode(unit);
    cases[unit] = char === char.toLowerCase() ? 1 : 2;
  }
  return cases[unit] === 2;
};
const isSpace = (unit: number): boolean => unit === 32 || unit === 160 || unit === 9;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const cueAt = new Map(cueIds.map((cue, i) => [cue, i]));

/** What a unit says by itself. */
export const ownFeatures = (text: string, { cues, both }: Reading, unit: Unit, at: number, push: (value: number) => void): void => {
  const { style, words, start, end } = unit;
  let top = 0;
  let second = 0;
  for (const vote of style.votes) {
    if (vote > top) [top, second] = [vote, top];
    else if (vote > second) second = vote;
  }
  let capitals = 0;
  let uppers = 0;
  let digits = 0;
  let before = 32;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isUpper(code)) {
      uppers++;
      if (isSpace(before)) capitals++;
    } else if (isDigit(code)) digits++;
    before = code;
  }
  push(cues[at] as number);
  push(both[at] as number);
  push(unit.glance);
  push(style.odds);
  push(style.known);
  push(style.pro);
  push(style.contra);
  push(style.mostPro);
  push(style.mostContra);
  push(top);
  push(top - second);
  push(words);
  push(end - start);
  push(capitals / Math.max(1, words));
  push(uppers / (end - start));
  push(digits / (end - start));
  push('.?!。？！…:：'.indexOf(text[end - 1] as string));
  const shares = new Float32Array(cueIds.length);
  for (const { cue, share } of unit.sightings) {
    const k = cueAt.get(cue) as number;
    shares[k] = Math.max(shares[k] as number, share);
  }
  for (const share of shares) push(share);
};
