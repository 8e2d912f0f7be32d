import type { Direction } from '../story/story.ts';
import type { Flag } from './flag.ts';
import type { KnownLine } from './memory/known-line.ts';
import type { Lines } from './memory/lines.ts';

/** A text to look through. Lines are parted by `\n`, `\r\n` or `\r`. */
export interface Copy {
  text: string;
  /** The outlet, if it is known: its name or host. */
  source?: string;
  /** ISO 639-1, if it is known. */
  language?: string;
  /** What the memory of the outlet knows of the text's lines. The finding has the lines then, so that it can be asked. */
  memory?: readonly KnownLine[];
}

export interface Finding {
  language: string;
  direction: Direction;
  flags: Flag[];
  /** The text's lines as a memory takes them, where the text came with one, be it empty. */
  lines?: Lines;
}

/** Looks through one text. The same text with the same memory gives the same finding, in Node, in a worker and in a browser. */
export type Finder = (copy: Copy) => Finding;
