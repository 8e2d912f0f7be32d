import { describe, expect, test } from 'vitest';
import { labelsOf } from '../../build/train/pages/gold-labels.ts';
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
