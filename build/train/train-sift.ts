import { BUCKETS } from '../../src/boilerplate/sift/buckets.ts';
import { bucketShare } from '../../src/boilerplate/sift/glance.ts';
import { sift } from '../../src/boilerplate/sift/sift.ts';
import type { SiftTable } from '../../src/boilerplate/trained.ts';
import { base64 } from './boosting/tree-file.ts';
import type { Composed } from './compose.ts';
import { FOLDS, foldOf } from './folds.ts';
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
const ALPHA = 0.15;
const L1 = 0.3;
// What is left alone is lost, what is read in vain only costs time.
const BOILERPLATE_WEIGHT = 10;
const BIAS = -3;
const BIAS_STEP = 0.005;

/** Logistic regression as for the style (`logistic.ts`), over buckets that several words may share. */
const trainSift = (seen: readonly Seen[]): SiftTable => {
  const z = new Float64Array(BUCKETS);
  const n = new Float64Array(BUCKETS);
  const weights = new Float64Array(BUCKETS);
  let bias = BIAS;
  const order = shuffled(seen, randomFrom(3));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { buckets, boilerplate } of order) {
      const share = bucketShare(buckets.length);
      let sum = 0;
      for (const k of buckets) sum += weights[k] as number;
      const told = 1 / (1 + Math.exp(-(bias + sum * share)));
      const pull = (told - Number(boilerplate)) * (boilerplate ? BOILERPLATE_WEIGHT : 1);
      bias -= BIAS_STEP * pull;
      const g = pull * share;
      if (Math.abs(g) < 1e-4) continue;
      for (const k of buckets) {
        const before = n[k] as number;
        const after = before + g * g;
        const zk = (z[k] as number) + g - ((Math.sqrt(after) - Math.sqrt(before)) / ALPHA) * (weights[k] as number);
        z[k] = zk;
        n[k] = after;
        weights[k] = Math.abs(zk) <= L1 ? 0 : (-(zk - Math.sign(zk) * L1) * ALPHA) / (1 + Math.sqrt(after));
      }
    }
  }
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
  return { buckets: base64(Int8Array.from(weights, (weight) => Math.round(weight / scale))), scale, offset: Math.round(bias * 1e4) / 1e4 };
};
