import { describe, expect, test } from 'vitest';
import { FoldedLine } from '../../src/boilerplate/fold.ts';
import { sentencesOf } from '../../src/boilerplate/sentences.ts';

const sentencesIn = (text: string) => {
  const line = new FoldedLine(text.length);
  line.read(text, 0, text.length);
  return sentencesOf(line);
};

describe('the sentences of a line', () => {
  test('end at a run of stops and closing marks', () => {
    expect(sentencesIn('The lock is open?!” Nobody knows... It shut again.')).toHaveLength(3);
  });

  test('are found soon in a line of nothing but dots', { timeout: 5000 }, () => {
    expect(sentencesIn(`${'.'.repeat(400_000)}x`)).toHaveLength(1);
  });
});
