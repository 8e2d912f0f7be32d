import type { Unit } from '../unit.ts';

/**
 * From where a unit is read in full, in log odds of the first pass: of the units of boilerplate that would be flagged if
 * all were read, one in two hundred is below, and of those that would be trimmed one in five hundred.
 */
const SUSPECT = -0.2;
/** A unit beside one that is more than suspect needs less to be read as well: an appeal has innocent lines, too. */
const BESIDE = { atMost: 3, less: 2 };

/** Marks the units that are to be read in full. */
export const markSuspects = (units: readonly Unit[]): void => {
  units.forEach((unit, i) => {
    const beside = Math.max(units[i - 1]?.glance ?? -Infinity, units[i + 1]?.glance ?? -Infinity);
    unit.suspect = Math.max(unit.glance, Math.min(unit.glance + BESIDE.atMost, beside - BESIDE.less)) >= SUSPECT;
  });
};
