import type { Unit } from '../unit.ts';
import { NOTHING, type Reading, type ReadLine } from './reading.ts';

const NO_LINE: ReadLine = { first: 0, last: 0, words: -1, most: NOTHING, mean: NOTHING, cues: NOTHING, both: NOTHING };
const NEAR = 5;
const SUSPECT = 1;
const SURE = 4;

/** What stands around a unit: the rest of its line, the lines beside it, the whole story. */
export const placeFeatures = (reading: Reading, at: number, push: (value: number) => void): void => {
  const { lines, units } = reading;
  const here = (units[at] as Unit).line;
  const line = lines[here] as ReadLine;
  const same = (i: number): number => (units[i]?.line === here ? (units[i] as Unit).glance : NOTHING);
  const sameBoth = (i: number): number => (units[i]?.line === here ? (reading.both[i] as number) : NOTHING);
  push(line.last - line.first + 1);
  push(at - line.first);
  push(line.last - at);
  push(line.words);
  push(line.most);
  push(line.mean);
  push(same(at - 1));
  push(same(at + 1));
  push(line.cues);
  push(line.both);
  push(sameBoth(at - 1));
  push(sameBoth(at + 1));
  for (const step of [-1, 1, -2, 2, -3, 3]) {
    const other = lines[here + step] ?? NO_LINE;
    push(other.most);
    push(other.mean);
    push(other.cues);
    push(other.both);
    push(other.words);
  }
  let before = 0;
  let beforeSure = NOTHING;
  let after = 0;
  let afterSure = NOTHING;
  for (let step = 1; step <= NEAR; step++) {
    const above = lines[here - step];
    const below = lines[here + step];
    if (above && above.both > SUSPECT) before++;
    if (below && below.both > SUSPECT) after++;
    beforeSure = Math.max(beforeSure, above?.both ?? NOTHING);
    afterSure = Math.max(afterSure, below?.both ?? NOTHING);
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
  for (let away = 1; away <= 8; away++) if ((lines[from + step * away]?.both ?? NOTHING) > SURE) return away;
  return 9;
};
