import type { Evidence } from './flag.ts';
import { FoldedLine } from './fold.ts';
import { scoredKinds, type ScoredKind } from './kinds.ts';
import { sayOf } from './says.ts';
import { styleWeight, weightOf } from './score.ts';
import { spansOf } from './spans.ts';
import type { Table } from './table.ts';
import type { Sighting, Unit } from './unit.ts';

const MOST = 24;
const TELLING = 0.5;

/**
 * Why these units are a passage of this kind: at most so many reasons, the weightiest, in the order of the text.
 * @param odds what each unit was judged, in log odds.
 */
export const evidenceOf = (table: Table, text: string, units: readonly Unit[], odds: Float64Array, kind: ScoredKind): Evidence[] => {
  const folded = new FoldedLine(units.reduce((longest, { start, end }) => Math.max(longest, end - start), 0));
  return units
    .flatMap((unit, i) => unitEvidence(table, text, folded, unit, odds[i] as number, kind))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
};

const unitEvidence = (table: Table, text: string, folded: FoldedLine, unit: Unit, odds: number, kind: ScoredKind): Evidence[] => {
  const seen = [...sightingEvidence(text, unit, kind), ...styleEvidence(table, text, folded, unit, kind)];
  if (seen.some(({ weight }) => weight > 0)) return seen;
  const { start, end } = unit;
  return [...seen, evidence(text, { cue: 'neighbour', start, end, share: 1 }, Math.max(0, odds))];
};

const sightingEvidence = (text: string, unit: Unit, kind: ScoredKind): Evidence[] =>
  unit.sightings
    .map((sighting) => evidence(text, sighting, weightOf(sighting, kind)))
    .filter(({ weight }) => weight !== 0);

/** A unit's way of speaking, by the one span of words that says the most of it. */
const styleEvidence = (table: Table, text: string, folded: FoldedLine, unit: Unit, kind: ScoredKind): Evidence[] => {
  const weight = styleWeight(unit, scoredKinds.indexOf(kind));
  if (Math.abs(weight) < TELLING) return [];
  folded.read(text, unit.start, unit.end);
  const span = spansOf(table, folded).find((each) => each.weight > 0 === weight > 0) ?? { from: 0, to: folded.length };
  const cue = weight > 0 ? 'style' : 'style-copy';
  const [start, end] = [folded.at[span.from] as number, (folded.at[span.to - 1] as number) + 1];
  return [evidence(text, { cue, start, end, share: 1 }, weight)];
};

const evidence = (text: string, { cue, start, end }: Sighting, weight: number): Evidence => ({
  cue,
  start,
  end,
  weight: Math.round(weight * 100) / 100,
  says: sayOf(cue, text.slice(start, end)),
});
