import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FoldedLine } from '../../../src/boilerplate/fold.ts';
import { resemblance, SKETCH_LENGTH, sketchOf, type Sketch } from '../../../src/boilerplate/memory/sketch.ts';
import { wordsOf } from '../../../src/boilerplate/words.ts';

const sketch = (line: string): Sketch => {
  const folded = new FoldedLine(line.length);
  folded.read(line, 0, line.length);
  const words = wordsOf(folded, 0, folded.length);
  return sketchOf(words, words.length);
};
const alike = (one: string, other: string): number => resemblance(sketch(one), sketch(other));

const pairs = (words: readonly string[]): Set<string> => new Set(['<', ...words].map((word, i) => `${word} ${words[i] ?? '>'}`));
const inCommon = (one: readonly string[], other: readonly string[]): number => {
  const [a, b] = [pairs(one), pairs(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return common / (a.size + b.size - common);
};

describe('sketches', () => {
  it('estimate the share of pairs of words in common, without leaning to one side', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 12, maxLength: 30 });
    let errors = 0;
    let most = 0;
    let runs = 0;
    fc.assert(
      fc.property(words, words, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, share) => {
        const mixed = [...one.slice(0, Math.round(one.length * share)), ...other];
        const error = alike(one.join(' '), mixed.join(' ')) - inCommon(one, mixed);
        errors += error;
        most = Math.max(most, Math.abs(error));
        runs++;
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(Math.abs(errors / runs)).toBeLessThan(0.02);
    expect(most).toBeLessThan(0.35);
  });

  it('are equal whatever the numbers, case, accents and signs', () => {
    const one = 'The Café on Pier 7 opens at 8.30 and closes at 22 every day of the week.';
    expect(alike(one, 'the cafe on pier 12, opens at 9.15, and closes at 23 every day of the week')).toBe(1);
  });

  it('tell a changed name from another sentence, where no space parts words too', () => {
    const japanese = '市議会は火曜日の会議で古い水泳場を来年の春に再開することを決めたと森田市長が発表した。';
    expect(alike(japanese, japanese.replace('森田', '高橋'))).toBeGreaterThan(0.7);
    expect(alike(japanese, '記者によると、港の倉庫で見つかった絵は百年前に盗まれたものだという。')).toBeLessThan(0.3);
  });

  it('are none where the same few words come again and again', () => {
    expect(sketch('1 2 3 4 5 6 7 8 9 10 won lost')).toHaveLength(0);
    expect(sketch('one two three four one two three four')).toHaveLength(SKETCH_LENGTH);
  });
});
