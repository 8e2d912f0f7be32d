import { expect, it } from 'vitest';
import { progressBar } from '../../electron/progress.ts';

it('shows the share of all jobs together, and no bar when none is left', () => {
  const shown: number[] = [];
  const heard = progressBar((share) => shown.push(share));
  heard({ job: 'a', done: 0, total: 0 });
  heard({ job: 'a', done: 1, total: 4 });
  heard({ job: 'b', done: 2, total: 4 });
  heard({ job: 'b', done: 4, total: 4, ended: true });
  heard({ job: 'a', done: 1, total: 4, ended: true });
  expect(shown).toEqual([-1, 0.25, 0.375, 0.25, -1]);
});
