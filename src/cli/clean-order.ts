import { statSync } from 'node:fs';
import type { Tier } from '../boilerplate/flag.ts';
import { formatIds, type FormatId } from '../story/story.ts';
import { holdsLines } from './articles.ts';
import { UsageError } from './usage.ts';

/** What `bluepencil clean` is to do. */
export interface CleanOrder {
  /** `own`: each article in the format that it came in. */
  to: FormatId | 'jsonl' | 'own';
  /** A folder to write a file for each article into. */
  out?: string;
  /** Which flags are trimmed. */
  tiers: readonly Tier[];
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const formatOf = (name: string): CleanOrder['to'] => {
  const found = [...formatIds, 'jsonl' as const].find((format) => format === name);
  if (found === undefined) throw new UsageError(`--to knows no format "${name}": ${formatIds.join(', ')} or jsonl.`);
  return found;
};

const tiersOf = (tier: string): readonly Tier[] => {
  if (tier !== 'trim' && tier !== 'review') throw new UsageError(`--tier is trim or review, not "${tier}".`);
  return tier === 'trim' ? ['trim'] : ['trim', 'review'];
};

/** Throws a `UsageError` for what makes no sense. */
export const orderOf = (
  paths: readonly string[],
  given: { to?: string | undefined; out?: string | undefined; tier: string },
): CleanOrder => {
  const tiers = tiersOf(given.tier);
  const [only, ...more] = paths;
  const single = only !== undefined && more.length === 0 && only !== '-' && !holdsLines(only) && !isFolder(only);
  if (given.out !== undefined) {
    const to = given.to === undefined ? 'own' : formatOf(given.to);
    if (to === 'jsonl') throw new UsageError('--out writes a file for each article; leave it out for JSON Lines.');
    return { to, out: given.out, tiers };
  }
  const to = given.to === undefined ? (single ? 'own' : 'jsonl') : formatOf(given.to);
  if (to !== 'jsonl' && !single) throw new UsageError(`Several articles as ${to} need a folder: add --out DIR.`);
  return { to, tiers };
};
