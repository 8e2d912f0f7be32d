import type { Sifted } from '../sift/sift.ts';
import { Cohesion } from './cohesion.ts';
import { ownFeatures } from './own-features.ts';
import { placeFeatures } from './place-features.ts';
import { Reading } from './reading.ts';

/** A line of which the first pass says more than this strikes the eye. */
const STRIKING = 0;

/** A row of numbers for each unit that was read in full, for the trees to judge it by; none for the others. */
export const featuresOf = (text: string, sifted: Sifted): (Float32Array | undefined)[] => {
  const { units } = sifted;
  const suspects = units.filter(({ suspect }) => suspect);
  if (suspects.length === 0) return units.map(() => undefined);
  const reading = new Reading(units);
  const { lines } = reading;
  const cohesion = new Cohesion(sifted, suspects);
  let mean = 0;
  let words = 0;
  let striking = 0;
  for (const line of lines) {
    mean += line.mean / lines.length;
    words += line.words / lines.length;
    if (line.most > STRIKING) striking += 1 / lines.length;
  }
  const row: number[] = [];
  const push = (value: number): void => void row.push(value);
  return units.map((unit, at) => {
    if (!unit.suspect) return undefined;
    row.length = 0;
    ownFeatures(text, reading, unit, at, push);
    placeFeatures(reading, at, push);
    push(cohesion.of(unit));
    push(mean);
    push(words);
    push(striking);
    return new Float32Array(row);
  });
};
