import { describe, expect, it } from 'vitest';
import { directionOf, directionOfStory } from '../../src/story/direction.ts';

describe('directionOf', () => {
  it.each([
    ['Harbour', 'ltr'],
    ['“הנמל” is Hebrew for the harbour', 'rtl'],
    ['2026 – الميناء', 'rtl'],
    ['港', 'ltr'],
    ['12 – 7', undefined],
  ] as const)('%s', (text, direction) => expect(directionOf(text)).toBe(direction));

  it('of a story is that of most of its paragraphs', () => {
    expect(directionOfStory(['הנמל', 'Harbour', 'הרציף'])).toBe('rtl');
    expect(directionOfStory([])).toBe('ltr');
  });
});
