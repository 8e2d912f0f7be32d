import { randomFrom, shuffled } from './random.ts';
import type { Sample } from './samples.ts';

/** Log odds of boilerplate by gram. */
export interface Logistic {
  bias: number;
  grams: Map<number, number>;
}

const EPOCHS = 6;
const ALPHA = 0.5;
const L1 = 0.2;
// Boilerplate is rare among sentences: counted once each, it would hardly be learned.
const BOILERPLATE_WEIGHT = 3;
const BIAS = -2;
const BIAS_STEP = 0.01;

/**
 * Logistic regression by FTRL-Proximal (McMahan et al., "Ad Click Prediction: a View from the Trenches", 2013): its L1
 * part leaves most grams without any weight, which keeps the table small.
 */
export const trainLogistic = (samples: readonly Sample[]): Logistic => {
  const { indexed, keys } = indexGrams(samples);
  const size = keys.length;
  const z = new Float64Array(size);
  const n = new Float64Array(size);
  const weightAt = (k: number): number => {
    const zk = z[k] as number;
    return Math.abs(zk) <= L1 ? 0 : (-(zk - Math.sign(zk) * L1) * ALPHA) / (1 + Math.sqrt(n[k] as number));
  };
  let bias = BIAS;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const at of shuffled(samples.keys(), randomFrom(epoch + 1))) {
      const { share, boilerplate, weight } = samples[at] as Sample;
      const features = indexed[at] as Uint32Array;
      let score = bias;
      for (const k of features) score += weightAt(k) * share;
      const gradient = (1 / (1 + Math.exp(-score)) - (boilerplate ? 1 : 0)) * weight * (boilerplate ? BOILERPLATE_WEIGHT : 1);
      bias -= BIAS_STEP * gradient;
      for (const k of features) {
        const g = gradient * share;
        const before = n[k] as number;
        z[k] = (z[k] as number) + g - ((Math.sqrt(before + g * g) - Math.sqrt(before)) / ALPHA) * weightAt(k);
        n[k] = before + g * g;
      }
    }
  }
  const grams = new Map<number, number>();
  keys.forEach((key, k) => {
    const weight = weightAt(k);
    if (weight !== 0) grams.set(key, weight);
  });
  return { bias, grams };
};

/** Numbers for grams; those that stand in one sample alone teach nothing. */
const indexGrams = (samples: readonly Sample[]): { indexed: Uint32Array[]; keys: number[] } => {
  const counts = new Map<number, number>();
  for (const { grams } of samples) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const numbers = new Map<number, number>();
  const keys: number[] = [];
  for (const [gram, count] of counts) {
    if (count < 2) continue;
    numbers.set(gram, keys.length);
    keys.push(gram);
  }
  const indexed = samples.map(({ grams }) => Uint32Array.from([...grams].flatMap((gram) => numbers.get(gram) ?? [])));
  return { indexed, keys };
};
