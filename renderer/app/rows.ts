import type { DeskEvents, StoryRow } from '../../src/contract/desk.ts';

/** The list after the desk said what changed: known rows keep their place, new ones go to the end. */
export const rowsAfter = (rows: readonly StoryRow[], { changed, closed }: DeskEvents['rows']): StoryRow[] => {
  const fresh = new Map(changed.map((row) => [row.id, row]));
  const gone = new Set(closed);
  const after: StoryRow[] = [];
  for (const row of rows) {
    if (gone.has(row.id)) continue;
    after.push(fresh.get(row.id) ?? row);
    fresh.delete(row.id);
  }
  return [...after, ...fresh.values()];
};
