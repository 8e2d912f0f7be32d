import { Ftrl, type FtrlOrder } from './ftrl.ts';
import { randomFrom, shuffled } from './random.ts';
import type { Sample } from './samples.ts';

/** Log odds of boilerplate by gram. */
export interface Logistic {
  bias: number;
  grams: Map<number, number>;
}

const EPOCHS = 6;
const order: FtrlOrder = { alpha: 0.5, l1: 0.2, bias: -2, biasStep: 0.01, leastError: 0 };
// Boilerplate is rare among sentences: counted once each, it would hardly be learned.
const BOILERPLATE_WEIGHT = 3;

export const trainLogistic = (samples: readonly Sample[]): Logistic => {
  const { indexed, keys } = indexGrams(samples);
  const model = new Ftrl(keys.length, order);
  const { weights } = model;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const at of shuffled(samples.keys(), randomFrom(epoch + 1))) {
      const { share, boilerplate, weight } = samples[at] as Sample;
      const features = indexed[at] as Uint32Array;
      let score = model.bias;
      for (const k of features) score += (weights[k] as number) * share;
      const error = (1 / (1 + Math.exp(-score)) - (boilerplate ? 1 : 0)) * weight * (boilerplate ? BOILERPLATE_WEIGHT : 1);
      model.learn(features, share, error);
    }
  }
  const grams = new Map<number, number>();
  keys.forEach((key, k) => {
    const weight = weights[k] as number;
    if (weight !== 0) grams.set(key, weight);
  });
  return { bias: model.bias, grams };
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
