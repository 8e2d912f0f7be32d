import type { Block } from '../story/block.ts';
import type { Problem } from '../story/problem.ts';
import type { FormatId, StoryMeta } from '../story/story.ts';

/** A file's bytes with what is known about them. */
export interface SourceFile {
  /** Name without folder. */
  name: string;
  bytes: Uint8Array;
  /** Encoding to read it in, whatever detection says: a WHATWG label. */
  encoding?: string;
}

/** What a reader finds out about a story; language, direction and SHA-256 are added by `readStories`. */
export interface ReadStory {
  meta: Omit<StoryMeta, 'language' | 'direction' | 'source'> & { language?: string };
  /** Everything about the source that only the reader knows. */
  source: Pick<StoryMeta['source'], 'encoding' | 'bom' | 'misfits' | 'lineBreak' | 'lead' | 'item'>;
  blocks: Block[];
  /** The article's own part of the file, where the file holds many: its fingerprint is taken of this. */
  own?: string;
}

/** A story without what was trimmed: its blocks bear no flags and no decisions. */
export interface CleanCopy {
  meta: StoryMeta;
  blocks: Block[];
}

/** Hears of an article that can't be read, in a file that holds many: where it stands (`line 3`, `item 3`), and why. */
export type Spoilt = (place: string, problem: Problem) => void;

export interface Reader {
  /** Reads every article of a file; of one among many that can't be read it tells `spoilt`. Throws a `DeskError` that names the file. */
  read(file: SourceFile, spoilt: Spoilt): Promise<ReadStory[]>;
}

export interface Writer {
  /** Without the dot. */
  extension: string;
  mediaType: string;
  /** Throws a `DeskError`, for example where an encoding lacks a character. */
  write(copy: CleanCopy): Promise<Uint8Array>;
}

/** One folder a format; each exports one of these. */
export interface Format {
  id: FormatId;
  /** File extensions it reads, without the dot, in lower case. */
  extensions: readonly string[];
  reader: Reader;
  writer: Writer;
}
