import type { FileToken } from '../../src/contract/desk.ts';
import { runJob } from './jobs.ts';
import { openStory } from './open-story.ts';
import { attempt, report, say } from './saying.ts';
import { now } from './window-state.ts';

const bringIn = async (tokens: FileToken[]): Promise<void> => {
  if (tokens.length === 0) return;
  const result = await attempt(() => runJob((job) => window.bluePencil.desk.importFiles({ job, tokens })));
  if (!result) return;
  // A file that can't be read has a row of its own that says why; a notice is for what has none.
  const named = new Set(now().rows.flatMap((row) => (row.problem ? [row.fileName] : [])));
  for (const problem of result.problems) if (problem.file === undefined || !named.has(problem.file)) report(problem);
  const [first] = result.ids;
  if (first !== undefined) await openStory(first);
  const stopped = result.problems.some(({ code }) => code === 'cancelled');
  say(stopped ? 'said.stopped' : 'said.opened', { count: result.ids.length });
};

export const chooseAndOpen = async (what: 'files' | 'folder'): Promise<void> => {
  await bringIn((await attempt(() => window.bluePencil.chooseFiles(what))) ?? []);
};

export const openDropped = async (files: readonly File[]): Promise<void> => {
  await bringIn((await attempt(() => window.bluePencil.tokensFor(files))) ?? []);
};
