import { judgeTextWith } from '../../src/boilerplate/judge-text.ts';
import { passagesOf } from '../../src/boilerplate/passages.ts';
import type { Calibration, Trained } from '../../src/boilerplate/trained.ts';
import type { Composed } from './compose.ts';
import { foldOf } from './folds.ts';
import { labelsOf } from './texts.ts';

/** A passage as it was judged, and whether most of it is boilerplate. */
export interface Outcome {
  odds: number;
  right: boolean;
}

const LONG = 1500;

/** How passages turn out in texts of some length, each found by what was learned without its fold. */
export const outcomesIn = (texts: readonly Composed[], withoutFold: readonly Omit<Trained, 'calibration'>[]): Outcome[] => {
  const judges = withoutFold.map((each) => judgeTextWith(each));
  return texts.flatMap((composed) => {
    const judgeText = judges[foldOf(composed.group)];
    // A passage that is a text of its own, or all but that, says nothing of how it is to find one in an article.
    if (!judgeText || composed.text.length < LONG) return [];
    const { units, odds: judged } = judgeText(composed.text);
    const labels = labelsOf(composed, units);
    return passagesOf(units, judged).flatMap(({ first, last, odds }): Outcome[] => {
      let [boilerplate, copy] = [0, 0];
      for (let i = first; i <= last; i++) {
        const { start = 0, end = 0 } = units[i] ?? {};
        if (labels[i] === true) boilerplate += end - start;
        if (labels[i] === false) copy += end - start;
      }
      return boilerplate + copy === 0 ? [] : [{ odds, right: boilerplate > copy }];
    });
  });
};

const STEPS = 30;

/** Platt's scaling, by Newton's method: Platt, "Probabilistic Outputs for Support Vector Machines", 1999. */
export const calibrate = (outcomes: readonly Outcome[]): Calibration => {
  let [slope, offset] = [1, 0];
  for (let step = 0; step < STEPS; step++) {
    let [slopePull, offsetPull, slopeSlope, slopeOffset, offsetOffset] = [0, 0, 1e-6, 0, 1e-6];
    for (const { odds, right } of outcomes) {
      const told = 1 / (1 + Math.exp(-(slope * odds + offset)));
      const pull = Number(right) - told;
      const give = told * (1 - told);
      slopePull += pull * odds;
      offsetPull += pull;
      slopeSlope += give * odds * odds;
      slopeOffset += give * odds;
      offsetOffset += give;
    }
    const determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
    slope += (offsetOffset * slopePull - slopeOffset * offsetPull) / determinant;
    offset += (slopeSlope * offsetPull - slopeOffset * slopePull) / determinant;
  }
  const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
  return { slope: rounded(slope), offset: rounded(offset) };
};
