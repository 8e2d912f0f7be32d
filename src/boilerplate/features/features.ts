import type { Unit } from '../unit.ts';
import { ownFeatures } from './own-features.ts';
import { cohesionOf, placeFeatures } from './place-features.ts';
import { Reading, type ReadLine } from './reading.ts';

/** A row of numbers for each unit, for the trees to judge it by. */
export const featuresOf = (text: string, units: readonly Unit[]): Float32Array[] => {
  const reading = new Reading(units);
  const { lines } = reading;
  const mean = (of: (line: ReadLine) => number): number => lines.reduce((sum, line) => sum + of(line), 0) / Math.max(1, lines.length);
  const meanStyle = mean(({ meanStyle }) => meanStyle);
  const meanWords = mean(({ words }) => words);
  const suspects = mean(({ both }) => (both > 1 ? 1 : 0));
  const row: number[] = [];
  return units.map((unit, at) => {
    row.length = 0;
    const push = (value: number): void => void row.push(value);
    ownFeatures(text, reading, unit, at, push);
    placeFeatures(reading, at, push);
    push(cohesionOf(reading, at));
    push(meanStyle);
    push(meanWords);
    push(suspects);
    return new Float32Array(row);
  });
};
