import type { StoryRow } from '../../src/contract/desk.ts';

export const orders = ['desk', 'undecided', 'headline', 'outlet'] as const;
export type Order = (typeof orders)[number];

export const filters = ['all', 'open', 'flagged', 'problem'] as const;
export type Filter = (typeof filters)[number];

const passes: Record<Filter, (row: StoryRow) => boolean> = {
  all: () => true,
  open: (row) => !row.problem && row.state !== 'done' && row.state !== 'exported',
  flagged: (row) => row.undecided > 0,
  problem: (row) => row.problem !== undefined,
};

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

const compare: Record<Exclude<Order, 'desk'>, (a: StoryRow, b: StoryRow) => number> = {
  undecided: (a, b) => b.undecided - a.undecided,
  headline: (a, b) => a.headline.localeCompare(b.headline),
  // Stories without an outlet come last.
  outlet: (a, b) => Number(!a.outlet) - Number(!b.outlet) || (a.outlet ?? '').localeCompare(b.outlet ?? ''),
};

/** The stories to list: those that hold every word looked for, in headline, outlet or file name, in the order chosen. */
export const arrange = (rows: readonly StoryRow[], words: string, filter: Filter, order: Order): readonly StoryRow[] => {
  const wanted = plain(words).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0 && filter === 'all' && order === 'desk') return rows;
  const found = rows.filter((row) => {
    if (!passes[filter](row)) return false;
    const text = plain(`${row.headline} ${row.outlet ?? ''} ${row.fileName}`);
    return wanted.every((word) => text.includes(word));
  });
  return order === 'desk' ? found : found.toSorted(compare[order]);
};
