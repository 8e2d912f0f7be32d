import type { Flag } from '../boilerplate/flag.ts';
import type { Entry, Step } from '../review/ledger.ts';
import type { Block } from '../story/block.ts';
import type { Direction, FormatId, StoryMeta } from '../story/story.ts';
import type { Problem } from '../story/problem.ts';
import type { Settings } from './settings.ts';

/** What a window may ask of the desk. Both shells carry exactly this. */

export type StoryId = string;
/** Stands for a file or folder that a person chose; the window never sees or gives a path. */
export type FileToken = string;
/** Stands for the place that an export goes to. */
export type DestinationToken = string;

export const storyStates = ['new', 'in-review', 'done', 'exported'] as const;
export type StoryState = (typeof storyStates)[number];

/** A story as the list shows it. A file that couldn't be read is a row with a `problem`. */
export interface StoryRow {
  id: StoryId;
  /** The headline, or the file's first words. */
  headline: string;
  outlet?: string;
  language: string;
  direction: Direction;
  format: FormatId;
  fileName: string;
  /** Words of the text as it stands, trimmed passages left out. */
  words: number;
  flags: number;
  undecided: number;
  state: StoryState;
  /** A saved page in which no article was found: its text stands as it is. */
  noArticle?: true;
  problem?: Problem;
}

/** A flag on an open story. Its offsets refer to the story's text as it was read. */
export interface StoryFlag extends Flag {
  id: string;
  /** The flagged words as they were read: `text.slice(e.start - start, e.end - start)` is an evidence's words. */
  text: string;
}

export interface OpenStory {
  id: StoryId;
  meta: StoryMeta;
  state: StoryState;
  /** The document as it stands: the original with the whole ledger replayed over it. */
  blocks: Block[];
  flags: StoryFlag[];
  /** Words of the story as it was read. */
  wordsBefore: number;
  /** The ledger's newest entry, 0 for none. The next append names it as `base`. */
  seq: number;
  /** The newest entries, oldest first: enough to undo after a restart. */
  recent: Entry[];
  /** Why the source can't be found or read any more, if so: the story itself is safe on the desk. */
  sourceProblem?: Problem;
}

/** Everything a window needs to show itself the first time. */
export interface DeskState {
  version: string;
  settings: Settings;
  rows: StoryRow[];
  /** What is under way, whoever began it. */
  jobs: JobProgress[];
}

export interface ImportResult {
  /** The stories that came onto the desk or were there already, in order. */
  ids: StoryId[];
  problems: Problem[];
}

/** What to do about files that exist already at the destination. */
export type Existing = 'ask' | 'replace' | 'keep-both';

export interface ExportResult {
  /** Names of the files written, in order. */
  written: string[];
  /** With `ask`: files that exist already. Where there are any, nothing at all was written. */
  existing: string[];
  problems: Problem[];
}

export interface ClipboardCopy {
  html: string;
  text: string;
}

export interface Desk {
  /** The desk as it stands. */
  look(argument: Record<string, never>): Promise<DeskState>;
  openStory(argument: { id: StoryId }): Promise<OpenStory>;
  /** Writes steps to a story's ledger; they are on disk when this resolves. Rejects if `base` is not the newest entry. */
  append(argument: { id: StoryId; base: number; steps: Step[] }): Promise<{ seq: number; row: StoryRow }>;
  /** The whole ledger of a story, oldest entry first. */
  ledger(argument: { id: StoryId }): Promise<Entry[]>;
  setState(argument: { id: StoryId; state: StoryState }): Promise<StoryRow>;
  /** Takes stories off the list. Their ledgers stay: opening the same file again brings them back. */
  closeStories(argument: { ids: StoryId[] }): Promise<void>;
  /** Reads a story's source again in another encoding. Rejects if anything was decided or edited. */
  readAs(argument: { id: StoryId; encoding: string }): Promise<OpenStory>;
  /** Brings files and folders onto the desk. Progress comes as `job` events under the caller's job name. */
  importFiles(argument: { job: string; tokens: FileToken[] }): Promise<ImportResult>;
  /** File names that an export would use, to suggest in a dialog. */
  exportNames(argument: { ids: StoryId[]; format: FormatId; ledger: boolean }): Promise<string[]>;
  exportStories(argument: {
    job: string;
    ids: StoryId[];
    format: FormatId;
    /** Whether a ledger file goes beside each. */
    ledger: boolean;
    destination: DestinationToken;
    existing: Existing;
  }): Promise<ExportResult>;
  clipboardCopy(argument: { id: StoryId }): Promise<ClipboardCopy>;
  cancel(argument: { job: string }): Promise<void>;
  setSettings(argument: { settings: Partial<Settings> }): Promise<Settings>;
}

export interface JobProgress {
  job: string;
  done: number;
  total: number;
  /** The file being worked on. */
  file?: string;
  /** The last that is heard of it, whether it came to its end, was cancelled or failed. */
  ended?: true;
}

/** What the desk says unasked. */
export interface DeskEvents {
  rows: { changed: StoryRow[]; closed: StoryId[] };
  job: JobProgress;
}
