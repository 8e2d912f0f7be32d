import type { Finding } from '../boilerplate/finder.ts';
import type { Tier } from '../boilerplate/flag.ts';
import { flagsOfStory } from '../desk/find-flags.ts';
import type { CleanCopy } from '../formats/format.ts';
import { cleanCopy } from '../review/clean-copy.ts';
import { markFlags } from '../review/mark-flags.ts';
import type { Block, Decision, Marked } from '../story/block.ts';
import type { Story } from '../story/story.ts';

/** The command line decides on everything that it was asked to, as one editor would. */
const trimFlags = (blocks: readonly Block[], flags: ReadonlySet<string>): Block[] => {
  const decision: Decision = { verdict: 'trim', by: 'bluepencil clean', at: new Date().toISOString() };
  const decided = <T extends Marked>(marked: T): T =>
    marked.flag !== undefined && flags.has(marked.flag) ? { ...marked, decision } : marked;
  return blocks.map((block) => ({ ...decided(block), children: block.children.map(decided) }));
};

/** A story without what the finder flags in these tiers, and all that it found. */
export const trimmedCopy = (story: Story, tiers: readonly Tier[]): { copy: CleanCopy; finding: Finding } => {
  const { flags, finding } = flagsOfStory(story);
  const trimmed = flags.filter((flag) => tiers.includes(flag.tier));
  const marked = trimFlags(markFlags(story.blocks, flags), new Set(trimmed.map((flag) => flag.id)));
  return { copy: { meta: story.meta, blocks: cleanCopy(marked) }, finding };
};
