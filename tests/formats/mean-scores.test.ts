import { expect, test } from 'vitest';
import { meanScores } from '../../src/formats/html/mean-scores.ts';

test('models that say something of a part count alike', () => {
  expect([...meanScores([Float64Array.of(3, -1), Float64Array.of(0, -1), Float64Array.of(0, 5)])]).toEqual([1, 1]);
  expect([...meanScores([new Float64Array()])]).toEqual([]);
});
