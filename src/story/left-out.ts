import type { Block } from './block.ts';

/** Why a part of a page is not in its story. */
const leftOutReasons = [
  'navigation', 'related', 'comments', 'newsletter', 'share', 'advertising', 'consent', 'form', 'caption', 'byline', 'footer', 'hidden', 'links', 'unlike',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Neighbouring blocks of a saved page that its reader left out of the story. */
export interface LeftOutPart {
  blocks: Block[];
  reason: LeftOutReason;
  /** How many of the story's blocks, as it was read, stand before it in the page. */
  after: number;
  /** The beginning of the block before it, to find its place again after edits; empty where it came first. */
  follows: string;
}
