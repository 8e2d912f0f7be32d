import type { OpenStory, StoryId, StoryRow } from '../../src/contract/desk.ts';
import { problemOf } from '../../src/contract/call.ts';
import type { EditorSummary } from '../editor/handle.ts';
import { changedFlag } from '../flags/next-flag.ts';
import { attempt, report, say } from './saying.ts';
import { change, now, touch } from './window-state.ts';

/** Waits until all that was typed is written down. False if it can't be: then leaving the story would lose it. */
const settle = async (): Promise<boolean> => {
  try {
    await now().editor?.flush();
    return true;
  } catch (error) {
    report(problemOf(error));
    return false;
  }
};

const show = (open: OpenStory): void => {
  change((state) => ({
    open,
    chosen: open.id,
    opened: state.opened + 1,
    summary: undefined,
    currentFlag: open.flags[0]?.id,
    find: undefined,
    said: undefined,
  }));
  if (open.sourceProblem) report(open.sourceProblem);
};

export const openStory = async (id: StoryId): Promise<void> => {
  const { chosen, open, rows } = now();
  if (id === chosen && (open?.id === id || rows.find((row) => row.id === id)?.problem)) return;
  if (!(await settle())) return;
  change({ chosen: id });
  const row = rows.find((row) => row.id === id);
  if (row?.problem) return change({ open: undefined, summary: undefined, currentFlag: undefined });
  const story = await attempt(() => window.bluePencil.desk.openStory({ id }));
  // Someone may have chosen another story while this one was on its way.
  if (now().chosen !== id) return;
  if (story) show(story);
  else change({ chosen: now().open?.id });
};

/** Opens the story again as the desk has it: after a change in another window, or one that could not be written. */
export const reloadStory = async (): Promise<void> => {
  const id = now().open?.id;
  if (id === undefined) return;
  const story = await attempt(() => window.bluePencil.desk.openStory({ id }));
  if (story) show(story);
};

export const readAs = async (encoding: string): Promise<void> => {
  const id = now().open?.id;
  if (id === undefined || !(await settle())) return;
  const story = await attempt(() => window.bluePencil.desk.readAs({ id, encoding }));
  if (!story) return;
  show(story);
  say('said.read-as', { encoding });
};

const step = (rows: readonly StoryRow[], from: StoryId | undefined, by: 1 | -1): StoryRow | undefined => {
  const at = rows.findIndex((row) => row.id === from);
  if (at === -1) return by === 1 ? rows[0] : rows.at(-1);
  return rows[at + by];
};

export const openNeighbour = async (by: 1 | -1): Promise<void> => {
  const { shown, chosen } = now();
  const row = step(shown, chosen, by);
  if (row) await openStory(row.id);
  else say('said.no-more-stories');
};

/** Marks the open story done and goes on to the next one that isn't, from the top again after the last. */
export const doneAndNext = async (): Promise<void> => {
  const { open, shown } = now();
  if (!open || !(await settle())) return;
  const row = await attempt(() => window.bluePencil.desk.setState({ id: open.id, state: 'done' }));
  if (!row) return;
  change({ open: { ...open, state: row.state } });
  const at = shown.findIndex((row) => row.id === open.id);
  const waiting = (row: StoryRow) => row.id !== open.id && !row.problem && row.state !== 'done' && row.state !== 'exported';
  const next = shown.slice(at + 1).find(waiting) ?? shown.slice(0, Math.max(at, 0)).find(waiting);
  if (next) await openStory(next.id);
  // Whoever still brings stories in has not done all of them.
  const all = !next && Object.keys(now().jobs).length === 0;
  say(all ? 'said.all-done' : 'said.done', { story: row.headline });
};

export const closeStory = async (id: StoryId): Promise<void> => {
  touch();
  if (now().open?.id === id && !(await settle())) return;
  const { shown } = now();
  const next = step(shown, id, 1) ?? step(shown, id, -1);
  const closed = await attempt(async () => {
    await window.bluePencil.desk.closeStories({ ids: [id] });
    return true;
  });
  if (!closed) return;
  if (now().chosen === id) {
    change({ open: undefined, chosen: undefined, summary: undefined, currentFlag: undefined });
    if (next) await openStory(next.id);
  }
  say('said.closed');
};

const same = (a: EditorSummary['statuses'], b: EditorSummary['statuses']): boolean =>
  a.size === b.size && [...a].every(([flag, status]) => b.get(flag) === status);

/** Takes in what the editor says of itself. Typing must not render the list of flags: equal statuses stay one object. */
export const hear = (summary: EditorSummary): void => {
  const { summary: before, open, currentFlag } = now();
  const statuses = before && same(before.statuses, summary.statuses) ? before.statuses : summary.statuses;
  const undone = summary.last?.act === 'undo' || summary.last?.act === 'redo';
  // Undoing leads back to the passage that it was about.
  const moved = before && open && undone ? changedFlag(open.flags, before.statuses, statuses) : undefined;
  change({ summary: { ...summary, statuses }, currentFlag: moved ?? currentFlag });
  if (!summary.last || summary.last === before?.last) return;
  touch();
  say(`said.${summary.last.act}`, { count: summary.last.count });
};
