import { expect, it } from 'vitest';
import { progressBar } from '../../electron/progress.ts';

it('shows the share of all jobs together, and no bar when none is left', () => {
  const shown: number[] = [];
  const bar = progressBar((share) => shown.push(share));
  bar.heard({ job: 'a', done: 1, total: 4 });
  bar.heard({ job: 'b', done: 2, total: 4 });
  bar.heard({ job: 'b', done: 4, total: 4 });
  bar.ended('a');
  expect(shown).toEqual([0.25, 0.375, 0.25, -1]);
});

it('goes away with a job that was cancelled half way, and is not drawn for one it never heard of', () => {
  const shown: number[] = [];
  const bar = progressBar((share) => shown.push(share));
  bar.ended('stranger');
  bar.heard({ job: 'a', done: 0, total: 9 });
  bar.ended('a');
  expect(shown).toEqual([0, -1]);
});
