import { expect, test } from 'vitest';
import { firstWords, quoted, shownProbability, surenessOf } from '../../renderer/flags/flag-words.ts';

test('first words stand on one line and end at a word', () => {
  expect(firstWords('Give the\ngift  of\r\nhope')).toBe('Give the gift of hope');
  expect(firstWords('one two three four', 12)).toBe('one two…');
});

test('text without spaces is cut too, but never through a character', () => {
  expect(firstWords('編集者が決める', 4)).toBe('編集者が…');
  expect(firstWords('abc😀def', 4)).toBe('abc…');
});

test('an evidence quotes its words although its offsets count from the story’s beginning', () => {
  expect(quoted({ start: 100, text: 'Join us today.' }, { start: 105, end: 107 })).toBe('us');
});

test.each([
  [1, 'certain'],
  [0.9901, 'certain'],
  [0.99, 'sure'],
  [0.95, 'sure'],
  [0.9499, 'likely'],
  [0.8, 'likely'],
  [0.5, 'perhaps'],
  [0.4999, 'doubtful'],
] as const)('probability %d is %s', (probability, word) => {
  expect(surenessOf(probability)).toBe(word);
});

test('what is nearly certain is not shown as certain', () => {
  expect(shownProbability(0.9996)).toBe(0.99);
  expect(shownProbability(1)).toBe(0.99);
  expect(shownProbability(0.5)).toBe(0.5);
});
