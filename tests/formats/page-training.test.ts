import { describe, expect, test } from 'vitest';
import { boost, randomOf, scoreOf, type BoostingOrder } from '../../build/train/pages/boosting.ts';
import { labelsOf } from '../../build/train/pages/gold-labels.ts';
import { articleTableOf } from '../../build/train/pages/table-file.ts';
import { scorerOf } from '../../src/formats/html/article-table.ts';
import { wordsOf } from '../../src/formats/html/tokens.ts';

const labels = (parts: readonly string[], gold: string): number[] => [...labelsOf(parts.map(wordsOf), gold)].map((label) => Math.round(label * 10) / 10);

describe('the labels of a page’s parts', () => {
  const first = 'The harbour council voted on Tuesday to repair the old stone pier.';
  const second = 'Fishing boats will land their catch at the northern quay until May.';

  test('are what of each is in the article', () => {
    expect(labels(['News', first, 'Read more about piers here', second], `${first}\n${second}`)).toEqual([0, 1, 0, 1]);
  });

  test('follow the article’s order: a teaser that says the same is none of it', () => {
    expect(labels([second, first, second], `${first}\n${second}`)).toEqual([0, 1, 1]);
  });

  test('tell a line that is partly in the article', () => {
    const [share] = labels([`${first} Photographs are for sale.`], first);
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.8);
  });
});

describe('boosted trees', () => {
  const order: BoostingOrder = { trees: 40, leaves: 6, rate: 0.2, leastWeight: 2, l2: 1, features: 1, samples: 0.8, seed: 3 };
  const random = randomOf(11);
  const rows = Array.from({ length: 800 }, () => Float32Array.of(random(), random(), random()));
  // Neither feature tells anything without the other.
  const isIn = ([a = 0, b = 0]: Float32Array): number => Number(a > 0.5 !== b > 0.5);
  const samples = { rows, labels: Float32Array.from(rows, isIn), weights: new Float32Array(rows.length).fill(1) };

  test('learn what takes two features to tell', () => {
    const model = boost(samples, order);
    const fresh = Array.from({ length: 200 }, () => Float32Array.of(random(), random(), random()));
    expect(fresh.filter((row) => scoreOf(model, row) > 0 === (isIn(row) === 1)).length).toBeGreaterThan(185);
  });

  test('are the same each time, and score the same out of the table', () => {
    const model = boost(samples, order);
    expect(boost(samples, order)).toEqual(model);
    const [table] = articleTableOf(new Map(), new Map(), [model]).models;
    if (!table) throw new Error('no model');
    const score = scorerOf(table);
    for (const row of rows.slice(0, 50)) expect(score(row)).toBeCloseTo(scoreOf(model, row), 4);
  });
});
