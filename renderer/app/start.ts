import type { HostEvents } from '../../src/contract/host.ts';
import { runCommand } from '../commands/registry.ts';
import { showBrought } from './bring-in.ts';
import { hearJob } from './jobs.ts';
import { attempt } from './saying.ts';
import { openStory } from './open-story.ts';
import { rowsAfter } from './rows.ts';
import { change, followWidth, now } from './window-state.ts';

/** With nothing chosen yet, the first story that can be read is shown: on the first run the samples come one by one. */
const showFirst = async (): Promise<void> => {
  const { chosen, ready, rows } = now();
  if (!ready || chosen !== undefined) return;
  const first = rows.find((row) => !row.problem);
  if (first) await openStory(first.id);
};

/** What came with the command line before the window knew of its stories. */
let arrivedEarly: HostEvents['arrived'] | undefined;

const showArrived = ({ ids, took }: HostEvents['arrived']): Promise<void> => showBrought(ids, performance.now() - took);

const listen = (): void => {
  followWidth();
  const { bluePencil } = window;
  bluePencil.on('rows', (changes) => {
    change(({ rows }) => ({ rows: rowsAfter(rows, changes) }));
    void showFirst();
  });
  bluePencil.on('job', hearJob);
  bluePencil.on('command', ({ id }) => runCommand(id));
  bluePencil.on('arrived', (arrived) => {
    if (now().ready) void showArrived(arrived);
    else arrivedEarly = arrived;
  });
  bluePencil.on('flush', async ({ ticket }) => {
    await attempt(async () => now().editor?.flush());
    bluePencil.flushed(ticket);
  });
};

/** Connects the window to the desk and shows the first story that can be read; resolves when it is there. */
export const start = async (): Promise<void> => {
  listen();
  const desk = await attempt(() => window.bluePencil.desk.look({}));
  if (!desk) return;
  for (const job of desk.jobs) if (!(job.job in now().jobs)) hearJob(job);
  // What was heard while the answer was on its way is newer than the answer.
  change(({ rows }) => ({ ready: true, version: desk.version, settings: desk.settings, rows: rowsAfter(desk.rows, { changed: [...rows], closed: [] }) }));
  if (arrivedEarly) await showArrived(arrivedEarly);
  await showFirst();
};
