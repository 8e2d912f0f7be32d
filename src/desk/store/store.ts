import type { LineDecision, MetLines, RememberedLine } from '../../boilerplate/memory/outlet-lines.ts';
import type { StoryFlag, StoryId, StoryRow } from '../../contract/desk.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Entry } from '../../review/ledger.ts';
import type { Block } from '../../story/block.ts';
import type { StoryMeta } from '../../story/story.ts';

/** A file's bytes as they came, kept so that a story is safe when its file goes. */
export interface KeptSource {
  /** The same for the same bytes read in the same way. */
  key: string;
  name: string;
  /** Where it lies, if it came from a folder of this machine. */
  path?: string;
  bytes: Uint8Array;
}

/** A story as it was when it came: everything that never changes again, and its row in the list, which does. */
export interface StoredStory {
  row: StoryRow;
  meta: StoryMeta;
  /** The document before the ledger's first entry, its flags marked: replaying needs no finder. */
  document: Block[];
  flags: StoryFlag[];
  wordsBefore: number;
  sourceKey: string;
  /** Which article of its file, from 0. */
  index: number;
}

/** What a file brought onto the desk. */
export type Arrival =
  | { source: KeptSource; stories: StoredStory[]; inPlaceOf?: StoryId }
  /** A file that can't be read: a row that says why. It takes the place of an earlier one with the same id. */
  | { failed: StoryRow }
  /** Stories that the store knows already. */
  | { back: StoryId[]; path?: string; inPlaceOf?: StoryId };

export interface Snapshot {
  seq: number;
  blocks: Block[];
}

/** A story's lines as an outlet's memory met them. */
export interface StoryLines extends MetLines {
  story: StoryId;
  outlet: string;
  /** When, in milliseconds since 1970. */
  seen: number;
}

/** What was decided on lines of a story, each by the line that stands for it. */
export interface DecidedLines {
  outlet: string;
  lines: (RememberedLine & LineDecision)[];
  /** When, in milliseconds since 1970. */
  seen: number;
}

export interface LinesOfStory {
  outlet: string;
  keys: Float64Array;
  standing: Float64Array;
  /** The lines that stand for those it was counted for. */
  counted: Float64Array;
}

/** All that is remembered of an outlet, its lines in the order in which they were met first. */
export interface LinesOfOutlet {
  lines: RememberedLine[];
  /** Of each line, kind and verdict, in how many stories. */
  decisions: (LineDecision & { stories: number })[];
}

export interface Appended {
  id: StoryId;
  /** The newest entry that the writer knows of. */
  base: number;
  entries: Entry[];
  row: StoryRow;
  /** The document after the last entry, now and then: replaying starts from it. */
  snapshot?: Block[];
  /** All that is decided in the story now, where an entry may have changed it. */
  decided?: DecidedLines;
}

/**
 * Where the desk keeps what it must not lose. Every change is on disk when its promise resolves, and is made wholly or
 * not at all. A desk that shares stories over a server is another implementation of this.
 */
export interface Store {
  /** Rows of the list, in the order in which they came. */
  rows(): Promise<StoryRow[]>;
  row(id: StoryId): Promise<StoryRow | undefined>;
  /** A story, whether it is on the list or not. */
  story(id: StoryId): Promise<StoredStory | undefined>;
  /** The stories of a source that came before, in the order of the file. `untouched`: off the list, with no entry. */
  known(sourceKey: string): Promise<{ id: StoryId; untouched: boolean }[]>;
  source(key: string): Promise<KeptSource | undefined>;
  /** Where a source lay when it came last. */
  pathOf(sourceKey: string): Promise<string | undefined>;
  /** `lines`: those of stories among the arrivals, to be remembered. */
  add(arrivals: readonly Arrival[], lines?: readonly StoryLines[]): Promise<void>;
  /** Puts a story in another reading's place, and its lines. Says false, and does nothing, if its ledger has begun. */
  replace(story: StoredStory, lines?: StoryLines): Promise<boolean>;
  /** Says false, and does nothing, if `base` is not the newest entry. */
  append(appended: Appended): Promise<boolean>;
  /** Entries after `after`, oldest first. */
  entries(id: StoryId, after: number): Promise<Entry[]>;
  /** The newest entry's number, 0 for none. */
  newest(id: StoryId): Promise<number>;
  snapshot(id: StoryId): Promise<Snapshot | undefined>;
  saveRow(row: StoryRow): Promise<void>;
  /** Takes rows off the list. Stories and ledgers stay; a row of a file that can't be read is forgotten. */
  takeOff(ids: readonly StoryId[]): Promise<void>;
  linesOfOutlet(outlet: string): Promise<LinesOfOutlet>;
  linesOfStory(id: StoryId): Promise<LinesOfStory | undefined>;
  decisionsOfStory(id: StoryId): Promise<LineDecision[]>;
  /** How many lines are remembered, of all outlets. */
  lineCount(): Promise<number>;
  /** Forgets all but so many lines: first what was not seen for the longest, what was decided on last. */
  keepNewestLines(most: number): Promise<void>;
  settings(): Promise<Partial<Settings>>;
  saveSettings(settings: Partial<Settings>): Promise<void>;
  /** Paths that a person opened, newest first. */
  recentPaths(): Promise<string[]>;
  addRecentPath(path: string): Promise<void>;
  close(): Promise<void>;
}
