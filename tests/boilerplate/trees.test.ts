import { describe, expect, it } from 'vitest';
import { scorerOf } from '../../src/boilerplate/trees.ts';
import { boost, scoreOf } from '../../build/train/boosting/boosting.ts';
import { treeFile } from '../../build/train/boosting/tree-file.ts';

const order = { trees: 20, leaves: 4, rate: 0.3, leastWeight: 1, l2: 1, features: 1, samples: 1, seed: 1 };

describe('boosted trees', () => {
  // Boilerplate where exactly one of two features is high: no sum of the two tells it.
  const rows = Array.from({ length: 400 }, (_, i) => Float32Array.from([i % 2, Math.floor(i / 2) % 2, (i * 7) % 11]));
  const labels = Float32Array.from(rows, ([a, b]) => Number(a !== b));
  const model = boost({ rows, labels, weights: new Float32Array(rows.length).fill(1) }, order);

  it('learn what no sum of features tells', () => {
    rows.forEach((row, i) => expect(scoreOf(model, row) > 0).toBe(labels[i] === 1));
  });

  it('give the same odds as a table', () => {
    const score = scorerOf(treeFile(model));
    for (const row of rows) expect(score(row)).toBeCloseTo(scoreOf(model, row), 4);
  });

  it('are not all asked where the first of them dismiss a row', () => {
    const table = treeFile(model);
    const [some, all] = [scorerOf(table, { after: 3, below: Infinity }), scorerOf(table, { after: 3, below: -Infinity })];
    const own = rows[0] as Float32Array;
    expect(some(own)).toBeCloseTo(scoreOf({ ...model, trees: model.trees.slice(0, 3) }, own), 4);
    expect(all(own)).toBeCloseTo(scoreOf(model, own), 4);
  });

  it('are the same each time', () => {
    expect(boost({ rows, labels, weights: new Float32Array(rows.length).fill(1) }, { ...order, features: 0.7, samples: 0.5 })).toEqual(
      boost({ rows, labels, weights: new Float32Array(rows.length).fill(1) }, { ...order, features: 0.7, samples: 0.5 }),
    );
  });
});
