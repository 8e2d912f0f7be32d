import { describe, expect, test } from 'vitest';
import { keptParts } from '../../src/formats/html/kept-parts.ts';
import { pageOf } from '../../src/formats/html/page.ts';
import { parseHtml } from '../../src/formats/html/parse-html.ts';

const kept = (html: string, ...scores: number[]): string[] => {
  const page = pageOf(parseHtml(html));
  const keep = keptParts(page, Float64Array.from(scores));
  return page.texts.filter((_, i) => keep[i]);
};

describe('what is kept of a page', () => {
  test('is what is likely, and what is in doubt', () => {
    expect(kept('<p>likely<p>in doubt<p>unlikely', 3, -0.02, -1)).toEqual(['likely', 'in doubt']);
  });

  test('is nothing where all is in doubt: the front of a section', () => {
    expect(kept('<p>teaser<p>teaser<p>menu', 0.3, 0.1, -3)).toEqual([]);
  });

  test('has no heading at its end, nor two', () => {
    expect(kept('<h2>One</h2><p>text</p><h2>More on this</h2><h3>Weather</h3><p>menu</p>', 3, 3, 1, 1, -4)).toEqual(['One', 'text']);
  });

  test('has no heading far from what it stands over, unless it is a sure one', () => {
    const box = '<p>teaser</p>'.repeat(8);
    const scores = [...Array.from({ length: 8 }, () => -4), 3];
    expect(kept(`<h2>Elsewhere</h2>${box}<p>text</p>`, 1, ...scores)).toEqual(['text']);
    expect(kept(`<h2>Sure</h2>${box}<p>text</p>`, 3, ...scores)).toEqual(['Sure', 'text']);
  });

  test('has no heading over a list that was left out, unless it is a sure one', () => {
    const more = '<h2>More</h2><ul><li>Ferry timetable<li>Tide tables</ul><p>text</p>';
    expect(kept(more, 1, -3, -3, 3)).toEqual(['text']);
    expect(kept(more, 3, -3, -3, 3)).toEqual(['More', 'text']);
    expect(kept('<h2>The pier</h2><ul><li>an advertisement</ul><p>text</p>', 1, -3, 3)).toEqual(['The pier', 'text']);
  });

  test('has no heading whose own text was left out, where the next one follows', () => {
    expect(kept('<h2>In brief</h2><p>teaser</p><h2>The pier</h2><p>text</p>', 1, -3, 1, 3)).toEqual(['The pier', 'text']);
    expect(kept('<h2>The harbour</h2><h3>The pier</h3><p>text</p>', 1, 1, 3)).toEqual(['The harbour', 'The pier', 'text']);
  });
});
