import type { Block, Marked } from '../story/block.ts';

/**
 * How a flag stands, read off the document: `partly` where some of its text is decided otherwise than the rest,
 * `gone` where an edit took all of its text away.
 */
export type FlagStatus = 'undecided' | 'trimmed' | 'kept' | 'partly' | 'gone';

const own = (marked: Marked): FlagStatus =>
  marked.decision === undefined ? 'undecided' : marked.decision.verdict === 'trim' ? 'trimmed' : 'kept';

/** Everything in a document that bears a flag: whole blocks, and runs within a block. */
export function* bearers(blocks: readonly Block[]): Generator<Marked> {
  for (const block of blocks) {
    if (block.flag !== undefined) yield block;
    else for (const run of block.children) if (run.flag !== undefined) yield run;
  }
}

export const flagStatuses = (blocks: readonly Block[], flags: Iterable<string>): Map<string, FlagStatus> => {
  const statuses = new Map<string, FlagStatus>();
  for (const flag of flags) statuses.set(flag, 'gone');
  for (const bearer of bearers(blocks)) {
    const flag = bearer.flag as string;
    const before = statuses.get(flag);
    if (before === undefined) continue;
    const here = own(bearer);
    statuses.set(flag, before === 'gone' || before === here ? here : 'partly');
  }
  return statuses;
};
