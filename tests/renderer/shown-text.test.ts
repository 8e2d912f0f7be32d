import { expect, test } from 'vitest';
import { shownText } from '../../renderer/left-out/shown-text.ts';
import type { TextRun } from '../../src/story/block.ts';

const shown = (...children: TextRun[]): string => shownText({ type: 'paragraph', children });

test('links that touch are shown apart, and words that are partly links are not', () => {
  expect(shown({ text: 'Tides', link: '/a' }, { text: 'Weather', link: '/b' })).toBe('Tides Weather');
  expect(shown({ text: 'Tides ', link: '/a' }, { text: 'Weather', link: '/b' })).toBe('Tides Weather');
  expect(shown({ text: 'The ' }, { text: 'harbour', link: '/a' }, { text: '’s edge' })).toBe('The harbour’s edge');
  expect(shown({ text: 'Har', link: '/a', bold: true }, { text: 'bour', link: '/a' })).toBe('Harbour');
});
