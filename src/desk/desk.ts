import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Desk, DeskEvents, DestinationToken, FileToken, StoryId } from '../contract/desk.ts';
import { defaultSettings, type Settings } from '../contract/settings.ts';
import { formats } from '../formats/formats.ts';
import { cleanCopy } from '../review/clean-copy.ts';
import { DeskError, type Problem } from '../story/problem.ts';
import { Destinations } from './destinations.ts';
import { Documents } from './documents.ts';
import type { Download } from './download.ts';
import { Announcements } from './events.ts';
import { StoryExport } from './export-stories.ts';
import { readingProblem } from './file-problem.ts';
import { personOfMachine } from './home.ts';
import { FileImport, storedStoryOf } from './import-files.ts';
import { Jobs } from './jobs.ts';
import { Memory } from './memory.ts';
import type { Readers } from './reading-pool.ts';
import { Recall } from './recall.ts';
import { SqliteStore } from './store/sqlite-store.ts';
import { ChosenFiles } from './tokens.ts';
import { version } from './version.ts';

/** So many entries go with an open story, for its undo. */
const recentEntries = 500;
/** Bytes that an ended process left behind are cleared away after this, in milliseconds. */
const stale = 24 * 60 * 60 * 1000;

/** The desk as its shells have it: what a window may ask, and what only the shell itself may. */
export interface DeskService extends Desk {
  /** Gives back what ends the listening. */
  on<E extends keyof DeskEvents>(event: E, listener: (detail: DeskEvents[E]) => void): () => void;
  tokenForPath(path: string): FileToken;
  /** For the samples that come with the program: they are nothing that a person opened. */
  tokenForSample(path: string): FileToken;
  /** For a file that a browser sent. */
  tokenForBytes(name: string, bytes: Uint8Array): Promise<FileToken>;
  /** For a file that is known to be unreadable: importing it gives a row that says so. */
  tokenForProblem(problem: Problem & { file: string }): FileToken;
  destinationFolder(path: string): DestinationToken;
  /** A place out of a save dialog, which has asked whether to replace what is there. */
  destinationFile(path: string): DestinationToken;
  destinationDownload(): DestinationToken;
  /** What an export wrote for a browser; it can be taken once. Throws a `DeskError` where there is nothing. */
  takeDownload(token: DestinationToken): Download;
  /** What a person opened, newest first. */
  recentPaths(): Promise<string[]>;
  /** Cancels what is under way, waits for it, and lets go of everything. */
  close(): Promise<void>;
}

export interface DeskOptions {
  /** The folder for all that the desk keeps; it is made if it isn't there. */
  home: string;
  /** What reads the files. The desk closes it. */
  readers: Readers;
}

/** Throws a `DeskError` where a newer version of the program has written in `home`. */
export const createDesk = ({ home, readers }: DeskOptions): DeskService => {
  const store = new SqliteStore(join(home, 'desk.sqlite'));
  const incoming = join(home, 'incoming');
  void clearStale(incoming);
  const chosen = new ChosenFiles(join(incoming, randomUUID()));
  const announcements = new Announcements();
  const memory = new Memory(store);
  const documents = new Documents(store, memory);
  // A window holds the blocks of what it opened: they must not become others under its hands.
  const opened = new Set<StoryId>();
  const recall = new Recall({ store, readers, memory, documents, isOpen: (id) => opened.has(id) });
  const destinations = new Destinations();
  const jobs = new Jobs(announcements);
  const imports = new FileImport({ store, readers, chosen, announcements, memory, recall });
  const exports = new StoryExport({ store, documents, announcements });

  const settings = async (): Promise<Settings> => {
    const person = personOfMachine();
    return { ...defaultSettings, ...(person === undefined ? {} : { person }), ...(await store.settings()) };
  };

  const openStory = async ({ id }: { id: StoryId }) => {
    opened.add(id);
    const { story, seq, blocks } = await documents.current(id);
    const { row, meta, flags, wordsBefore } = story;
    const state = (await store.row(id))?.state ?? row.state;
    const recent = await store.entries(id, Math.max(0, seq - recentEntries));
    const sourceProblem = await problemOfSource(await store.pathOf(story.sourceKey), meta.source.name);
    return { id, meta, state, blocks, flags, wordsBefore, seq, recent, ...(sourceProblem ? { sourceProblem } : {}) };
  };

  return {
    look: async () => ({ version, settings: await settings(), rows: await store.rows(), jobs: jobs.underWay() }),
    openStory,

    append: async ({ id, base, steps }) => {
      const appended = await documents.append(id, base, steps, (await settings()).person);
      announcements.say('rows', { changed: [appended.row], closed: [] });
      return appended;
    },

    ledger: async ({ id }) => {
      await documents.current(id);
      return store.entries(id, 0);
    },

    setState: async ({ id, state }) => {
      const row = await store.row(id);
      if (!row || row.problem) throw new DeskError(row?.problem ?? { code: 'story-unknown' });
      const changed = { ...row, state };
      await store.saveRow(changed);
      announcements.say('rows', { changed: [changed], closed: [] });
      return changed;
    },

    closeStories: async ({ ids }) => {
      await store.takeOff(ids);
      for (const id of ids) documents.forget(id);
      announcements.say('rows', { changed: [], closed: ids });
    },

    readAs: async ({ id, encoding }) => {
      const { story, seq } = await documents.current(id);
      const file = story.row.fileName;
      const source = await store.source(story.sourceKey);
      if (seq > 0 || !source) throw new DeskError({ code: seq > 0 ? 'story-decided' : 'story-unknown', file });
      const reading = await readers.read({ name: source.name, bytes: source.bytes, encoding });
      if ('problem' in reading) throw new DeskError(reading.problem);
      const article = reading.articles[story.index];
      if (!article) throw new DeskError({ code: 'article-missing', file });
      const [recalled] = await (await recall.meet([article], new Map())).found;
      const anew = storedStoryOf(recalled?.article ?? article, source.key, story.index);
      const row = { ...anew.row, id, state: story.row.state };
      const lines = recalled?.met && { ...recalled.met, story: id };
      if (!(await store.replace({ ...anew, row }, lines))) throw new DeskError({ code: 'story-decided', file });
      documents.forget(id);
      announcements.say('rows', { changed: [row], closed: [] });
      return openStory({ id });
    },

    importFiles: ({ job, tokens }) => jobs.run(job, (signal) => imports.run(job, tokens, signal)),
    exportNames: ({ ids, format, ledger }) => exports.names(ids, format, ledger),
    exportStories: async ({ destination: token, ...order }) => {
      const destination = destinations.find(token);
      return jobs.run(order.job, (signal) => exports.run({ ...order, destination }, signal));
    },

    clipboardCopy: async ({ id }) => {
      const { story, blocks } = await documents.current(id);
      // A clipboard holds characters, not bytes: the source's own encoding has no part in it.
      const { encoding: _encoding, bom: _bom, misfits: _misfits, ...source } = story.meta.source;
      const copy = { meta: { ...story.meta, source }, blocks: cleanCopy(blocks) };
      const [html, text] = await Promise.all([formats.html.writer.write(copy), formats.text.writer.write(copy)]);
      const decoder = new TextDecoder();
      return { html: decoder.decode(html), text: decoder.decode(text) };
    },

    cancel: async ({ job }) => jobs.cancel(job),
    setSettings: async ({ settings: changed }) => {
      await store.saveSettings(changed);
      return settings();
    },

    on: (event, listener) => announcements.on(event, listener),
    tokenForPath: (path) => chosen.forPath(path),
    tokenForSample: (path) => chosen.forSample(path),
    tokenForBytes: (name, bytes) => chosen.forBytes(name, bytes),
    tokenForProblem: (problem) => chosen.forProblem(problem),
    destinationFolder: (path) => destinations.folder(path),
    destinationFile: (path) => destinations.file(path),
    destinationDownload: () => destinations.download(),
    takeDownload: (token) => destinations.takeDownload(token),
    recentPaths: () => store.recentPaths(),

    close: async () => {
      await jobs.close();
      await readers.close();
      await chosen.close();
      await store.close();
    },
  };
};

/** A story is safe on the desk whatever becomes of its file, but its editor will want to know. */
const problemOfSource = async (path: string | undefined, name: string): Promise<Problem | undefined> => {
  if (path === undefined) return undefined;
  try {
    await access(path, constants.R_OK);
    return undefined;
  } catch (error) {
    return readingProblem(error, name);
  }
};

const clearStale = async (incoming: string): Promise<void> => {
  for (const name of await readdir(incoming).catch(() => [])) {
    const folder = join(incoming, name);
    const found = await stat(folder).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > stale) await rm(folder, { recursive: true, force: true });
  }
};
