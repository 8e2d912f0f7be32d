import { expect, test } from 'vitest';
import type { StoryRow } from '../../src/contract/desk.ts';
import { rowsAfter } from '../../renderer/app/rows.ts';
import { storiesIn } from '../../renderer/export/scope.ts';
import { arrange } from '../../renderer/stories/story-order.ts';

const row = (id: string, more: Partial<StoryRow> = {}): StoryRow => ({
  id,
  headline: id,
  language: 'en',
  direction: 'ltr',
  format: 'text',
  fileName: `${id}.txt`,
  words: 1,
  flags: 0,
  undecided: 0,
  state: 'new',
  ...more,
});
const ids = (rows: readonly StoryRow[]) => rows.map(({ id }) => id);

test('a changed row keeps its place, a new one goes to the end, a closed one goes', () => {
  const after = rowsAfter([row('a'), row('b'), row('c')], { changed: [row('d'), row('b', { words: 9 })], closed: ['a'] });
  expect(ids(after)).toEqual(['b', 'c', 'd']);
  expect(after[0]?.words).toBe(9);
});

test('a row that is changed and closed at once is gone', () => {
  expect(ids(rowsAfter([row('a')], { changed: [], closed: ['a'] }))).toEqual([]);
});

test('an export leaves out rows with a problem', () => {
  const problem = { code: 'file-empty' } as const;
  const rows = [row('a'), row('b', { state: 'done' }), row('c', { state: 'exported' }), row('d', { problem, state: 'done' })];
  expect(storiesIn('this', rows, 'a')).toEqual(['a']);
  expect(storiesIn('this', rows, 'd')).toEqual([]);
  expect(storiesIn('done', rows, 'a')).toEqual(['b', 'c']);
  expect(storiesIn('all', rows, undefined)).toEqual(['a', 'b', 'c']);
});

const desk = [
  row('Über den Hafen', { outlet: 'Bay Courier', undecided: 1 }),
  row('Council votes', { undecided: 4 }),
  row('A bridge', { outlet: 'Alpine Post', state: 'done' }),
  row('broken', { problem: { code: 'file-binary' } }),
];

test('the filter looks in headline, outlet and file name, whatever the accents and the case', () => {
  expect(ids(arrange(desk, 'uber COURIER', 'all', 'desk'))).toEqual(['Über den Hafen']);
  expect(ids(arrange(desk, 'votes.txt', 'all', 'desk'))).toEqual(['Council votes']);
  expect(ids(arrange(desk, 'bridge courier', 'all', 'desk'))).toEqual([]);
});

test('stories can be shown by what is to be done with them', () => {
  expect(ids(arrange(desk, '', 'open', 'desk'))).toEqual(['Über den Hafen', 'Council votes']);
  expect(ids(arrange(desk, '', 'flagged', 'undecided'))).toEqual(['Council votes', 'Über den Hafen']);
  expect(ids(arrange(desk, '', 'problem', 'desk'))).toEqual(['broken']);
});

test('stories without an outlet come last when sorted by it', () => {
  expect(ids(arrange(desk, '', 'all', 'outlet'))).toEqual(['A bridge', 'Über den Hafen', 'Council votes', 'broken']);
});
