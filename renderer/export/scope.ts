import type { StoryId, StoryRow } from '../../src/contract/desk.ts';

export const scopes = ['this', 'done', 'all'] as const;
export type Scope = (typeof scopes)[number];

/** The stories that an export is about. Rows with a problem have nothing to export. */
export const storiesIn = (scope: Scope, rows: readonly StoryRow[], open: StoryId | undefined): StoryId[] =>
  rows
    .filter((row) => !row.problem)
    .filter((row) => (scope === 'this' ? row.id === open : scope === 'done' ? row.state === 'done' || row.state === 'exported' : true))
    .map((row) => row.id);
