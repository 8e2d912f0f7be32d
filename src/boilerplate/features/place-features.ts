import type { Reading, ReadLine } from './reading.ts';

const NOTHING: ReadLine = { first: 0, last: 0, words: -1, cues: -9, style: -9, both: -9, meanStyle: -9 };
const NEAR = 5;
const SUSPECT = 1;
const SURE = 4;

/** What stands around a unit: the rest of its line, the lines beside it, the whole story. */
export const placeFeatures = (reading: Reading, at: number, push: (value: number) => void): void => {
  const { lines, lineOf, units } = reading;
  const here = lineOf[at] as number;
  const line = lines[here] as ReadLine;
  const same = (i: number): number => (lineOf[i] === here ? (reading.both[i] as number) : -9);
  const sameStyle = (i: number): number => (lineOf[i] === here ? (units[i]?.style.odds ?? -9) : -9);
  push(line.last - line.first + 1);
  push(at - line.first);
  push(line.last - at);
  push(line.words);
  push(line.cues);
  push(line.style);
  push(line.both);
  push(line.meanStyle);
  push(same(at - 1));
  push(same(at + 1));
  push(sameStyle(at - 1));
  push(sameStyle(at + 1));
  for (const step of [-1, 1, -2, 2, -3, 3]) {
    const other = lines[here + step] ?? NOTHING;
    push(other.cues);
    push(other.both);
    push(other.meanStyle);
    push(other.words);
  }
  let before = 0;
  let beforeSure = -9;
  let after = 0;
  let afterSure = -9;
  for (let step = 1; step <= NEAR; step++) {
    const above = lines[here - step];
    const below = lines[here + step];
    if (above && above.both > SUSPECT) before++;
    if (below && below.both > SUSPECT) after++;
    beforeSure = Math.max(beforeSure, above?.both ?? -9);
    afterSure = Math.max(afterSure, below?.both ?? -9);
  }
  push(before);
  push(after);
  push(beforeSure);
  push(afterSure);
  push(toSure(lines, here, -1));
  push(toSure(lines, here, 1));
  push(lines.length);
  push(here);
  push(lines.length - 1 - here);
  push((here + 0.5) / lines.length);
};

/** How many lines away the next sure one is. */
const toSure = (lines: readonly ReadLine[], from: number, step: 1 | -1): number => {
  for (let away = 1; away <= 8; away++) if ((lines[from + step * away]?.both ?? -9) > SURE) return away;
  return 9;
};

const AFAR = 3;

/** How many of a unit's longer words the story has elsewhere: a story speaks of its own things again. */
export const cohesionOf = ({ units, firstLine, lastLine, lineOf }: Reading, at: number): number => {
  const own = units[at]?.things ?? [];
  const here = lineOf[at] as number;
  let shared = 0;
  for (const word of own) if ((firstLine.get(word) as number) < here - AFAR || (lastLine.get(word) as number) > here + AFAR) shared++;
  return own.length === 0 ? -1 : shared / own.length;
};
