import { describe, expect, test } from 'vitest';
import type { JudgeText } from '../../src/boilerplate/judge-text.ts';
import { noGlance } from '../../src/boilerplate/sift/glance.ts';
import { sift } from '../../src/boilerplate/sift/sift.ts';
import { finderFeatures } from '../../src/formats/html/features/finder-features.ts';
import { pageOf } from '../../src/formats/html/page.ts';
import { parseHtml } from '../../src/formats/html/parse-html.ts';

const page = pageOf(
  parseHtml(`<body><nav><a href="/">Weather</a></nav><article><p>The ferry sails again on Monday. It had been out of service since March.</p>
    <p>Read more: winter timetable</p></article></body>`),
);

describe('what the finder says of a page’s parts', () => {
  test('is said of the likely ones, read as one story', () => {
    const seen: string[] = [];
    const judge: JudgeText = (text) => {
      seen.push(text);
      const { units } = sift(text, noGlance);
      return { units, odds: new Float64Array(units.length) };
    };
    const [menu, first, second] = finderFeatures(page, Float64Array.of(-5, 3, 1), judge);
    expect(seen).toEqual(['The ferry sails again on Monday. It had been out of service since March.\nRead more: winter timetable']);
    expect(menu?.every((value) => value === menu[0])).toBe(true);
    expect(first).not.toEqual(menu);
    expect(second).not.toEqual(menu);
  });

  test('is nothing where there are more than any article has', () => {
    const long = pageOf(parseHtml(`<body>${'<p>The ferry sails again.</p>'.repeat(20_001)}</body>`));
    const judge: JudgeText = () => expect.fail('It was asked.');
    expect(new Set(finderFeatures(long, new Float64Array(long.parts.length), judge).flatMap((row) => [...row]))).toEqual(new Set([-9]));
  });

  test('counts what its own sentences are likely to be', () => {
    const judge: JudgeText = (text) => {
      const { units } = sift(text, noGlance);
      return { units, odds: Float64Array.from(units, (_, i) => i - 1) };
    };
    const [, first, second] = finderFeatures(page, Float64Array.of(-5, 3, 1), judge);
    const [most, mean] = first ?? [];
    expect(most).toBe(0);
    expect(mean).toBeLessThan(0);
    expect(mean).toBeGreaterThan(-1);
    expect(second?.[0]).toBe(1);
  });
});
