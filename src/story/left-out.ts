import type { Block } from './block.ts';

/** Why a part of a page or of a document is not in its story. */
const leftOutReasons = [
  'navigation', 'related', 'comments', 'newsletter', 'share', 'advertising', 'consent', 'form', 'caption', 'byline', 'header', 'footer', 'hidden', 'links',
  'unlike', 'picture', 'table', 'deleted',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Neighbouring blocks of a saved page or of a document that its reader left out of the story. */
export interface LeftOutPart {
  /** Of a picture its description, or its file's name where it has none; of a table its rows, which are in the story as lines. */
  blocks: Block[];
  reason: LeftOutReason;
  /** How many of the story's blocks, as it was read, stand before it in the source. */
  after: number;
  /** The beginning of the block before it, to find its place again after edits; empty where it came first. */
  follows: string;
}
