import type { Direction } from '../story/story.ts';
import type { Flag } from './flag.ts';

/** A text to look through. Lines are parted by `\n`, `\r\n` or `\r`. */
export interface Copy {
  text: string;
  /** The outlet, if it is known: its name or host. */
  source?: string;
  /** ISO 639-1, if it is known. */
  language?: string;
}

export interface Finding {
  language: string;
  direction: Direction;
  flags: Flag[];
}

/** Looks through one text. The same text gives the same finding, in Node, in a worker and in a browser. */
export type Finder = (copy: Copy) => Finding;
