import type { FileToken, StoryId } from '../../src/contract/desk.ts';
import { runJob } from './jobs.ts';
import { openStory } from './open-story.ts';
import { attempt, report, say } from './saying.ts';
import { now } from './window-state.ts';

/**
 * Shows the first of what was brought in since a time, as `performance.now()` counts, unless the person went to work
 * meanwhile: a folder may take minutes, and nobody wants the text taken from under their hands.
 */
export const showBrought = async ([first]: readonly StoryId[], since: number): Promise<void> => {
  if (first !== undefined && now().touched <= since) await openStory(first);
};

const bringIn = async (tokens: FileToken[]): Promise<void> => {
  if (tokens.length === 0) return;
  const begin = performance.now();
  const result = await attempt(() => runJob((job) => window.bluePencil.desk.importFiles({ job, tokens })));
  if (!result) return;
  // A file that can't be read has a row of its own that says why; a notice is for what has none.
  const named = new Set(now().rows.flatMap((row) => (row.problem ? [row.problem.file ?? row.fileName] : [])));
  for (const problem of result.problems) if (problem.file === undefined || !named.has(problem.file)) report(problem);
  await showBrought(result.ids, begin);
  const stopped = result.problems.some(({ code }) => code === 'cancelled');
  say(stopped ? 'said.stopped' : 'said.opened', { count: result.ids.length });
};

export const chooseAndOpen = async (what: 'files' | 'folder'): Promise<void> => {
  await bringIn((await attempt(() => window.bluePencil.chooseFiles(what))) ?? []);
};

export const openDropped = async (files: readonly File[]): Promise<void> => {
  await bringIn((await attempt(() => window.bluePencil.tokensFor(files))) ?? []);
};
