import { BUCKETS } from '../../src/boilerplate/sift/buckets.ts';
import { bucketShare } from '../../src/boilerplate/sift/glance.ts';
import { sift } from '../../src/boilerplate/sift/sift.ts';
import type { SiftTable } from '../../src/boilerplate/trained.ts';
import { base64 } from './boosting/tree-file.ts';
import type { Composed } from './compose.ts';
import { FOLDS, foldOf } from './folds.ts';
import { Ftrl, type FtrlOrder } from './ftrl.ts';
import { randomFrom, shuffled } from './random.ts';
import { labelsOf } from './texts.ts';

/** A unit as the first pass sees it. */
interface Seen {
  buckets: Int32Array;
  boilerplate: boolean;
  fold: number;
}

/** What the first pass goes by, learned from all texts, and from all but each fold. */
export const trainSifts = (texts: readonly Composed[]): { whole: SiftTable; withoutFold: SiftTable[] } => {
  const seen = unitsIn(texts);
  return {
    whole: trainSift(seen),
    withoutFold: Array.from({ length: FOLDS }, (_, fold) => trainSift(seen.filter((unit) => unit.fold !== fold))),
  };
};

// The same hosts are used many times over.
const OFTEN = 3;

const unitsIn = (texts: readonly Composed[]): Seen[] => {
  const met = new Map<string, number>();
  return texts.flatMap((composed) => {
    const rows: Int32Array[] = [];
    const { units } = sift(composed.text, (buckets, count) => rows.push(buckets.slice(0, count)));
    const labels = labelsOf(composed, units);
    const fold = foldOf(composed.group);
    return units.flatMap(({ start, end }, i): Seen[] => {
      const boilerplate = labels[i];
      const key = `${fold} ${composed.text.slice(start, end)}`;
      const times = met.get(key) ?? 0;
      met.set(key, times + 1);
      return boilerplate === undefined || times >= OFTEN ? [] : [{ buckets: rows[i] as Int32Array, boilerplate, fold }];
    });
  });
};

const EPOCHS = 3;
const order: FtrlOrder = { alpha: 0.15, l1: 0.3, bias: -3, biasStep: 0.005, leastError: 1e-4 };
// What is left alone is lost, what is read in vain only costs time.
const BOILERPLATE_WEIGHT = 10;

const trainSift = (seen: readonly Seen[]): SiftTable => {
  const model = new Ftrl(BUCKETS, order);
  const { weights } = model;
  const inTurn = shuffled(seen, randomFrom(3));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { buckets, boilerplate } of inTurn) {
      const share = bucketShare(buckets.length);
      let sum = 0;
      for (const k of buckets) sum += weights[k] as number;
      const told = 1 / (1 + Math.exp(-(model.bias + sum * share)));
      model.learn(buckets, share, (told - Number(boilerplate)) * (boilerplate ? BOILERPLATE_WEIGHT : 1));
    }
  }
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
  return { buckets: base64(Int8Array.from(weights, (weight) => Math.round(weight / scale))), scale, offset: Math.round(model.bias * 1e4) / 1e4 };
};
