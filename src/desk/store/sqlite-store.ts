import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { StoryId, StoryRow } from '../../contract/desk.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Entry } from '../../review/ledger.ts';
import { makeFolder } from '../make-folder.ts';
import { LineStore } from './line-store.ts';
import { migrate } from './migrations.ts';
import { storeError } from './store-problem.ts';
import type { Appended, Arrival, KeptSource, Snapshot, Store, StoredStory, StoryLines } from './store.ts';
import { storedSource, storedStory } from './stored-rows.ts';

const recentLimit = 20;
/** How long a write waits for another process that is writing, in milliseconds. */
const patience = 5000;

/** The store in one file of this machine. Its methods reject with a `DeskError` that names the file where that fails. */
export class SqliteStore implements Store {
  readonly #file: string;
  readonly #database: DatabaseSync;
  readonly #lines: LineStore;

  constructor(file: string) {
    this.#file = file;
    this.#database = this.#named(() => {
      makeFolder(dirname(file), 0o700);
      return new DatabaseSync(file, { timeout: patience });
    });
    this.#named(() => {
      // FULL: an entry that was acknowledged survives a power cut. Recursive triggers: not even REPLACE gets past the ledger's.
      this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON;');
      this.#wholly(() => migrate(this.#database));
    });
    this.#lines = new LineStore(this.#database);
  }

  async rows(): Promise<StoryRow[]> {
    const found = this.#all('SELECT place, row FROM story WHERE place IS NOT NULL UNION ALL SELECT place, row FROM failed ORDER BY place');
    return found.map(({ row }) => JSON.parse(String(row)) as StoryRow);
  }

  async row(id: StoryId): Promise<StoryRow | undefined> {
    const found = this.#one('SELECT row FROM story WHERE id = ? UNION ALL SELECT row FROM failed WHERE id = ?', id, id);
    return found && (JSON.parse(String(found['row'])) as StoryRow);
  }

  async story(id: StoryId): Promise<StoredStory | undefined> {
    const found = this.#one('SELECT * FROM story WHERE id = ?', id);
    return found && storedStory(found);
  }

  async known(sourceKey: string): Promise<{ id: StoryId; untouched: boolean }[]> {
    const found = this.#all(
      `SELECT id, place IS NULL AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.story = story.id) AS untouched
         FROM source_item JOIN story ON story.id = source_item.story WHERE source_item.source = ? ORDER BY source_item.item`,
      sourceKey,
    );
    return found.map(({ id, untouched }) => ({ id: String(id), untouched: untouched === 1 }));
  }

  async source(key: string): Promise<KeptSource | undefined> {
    const found = this.#one('SELECT * FROM source WHERE key = ?', key);
    return found && storedSource(found);
  }

  async pathOf(sourceKey: string): Promise<string | undefined> {
    const path = this.#one('SELECT path FROM source WHERE key = ?', sourceKey)?.['path'];
    return typeof path === 'string' ? path : undefined;
  }

  async add(arrivals: readonly Arrival[], lines: readonly StoryLines[] = []): Promise<void> {
    this.#wholly(() => {
      // Asked once: looking for it takes longer the more rows there are.
      let place = this.#lastPlace();
      for (const arrival of arrivals) this.#arrive(arrival, () => ++place);
      for (const each of lines) this.#lines.remember(each);
    });
  }

  /** Both kinds of rows share one order. Of the stories only those on the desk are in the index. */
  #lastPlace(): number {
    const found = this.#one(
      'SELECT max((SELECT coalesce(max(place), 0) FROM story WHERE place IS NOT NULL), (SELECT coalesce(max(place), 0) FROM failed)) AS place',
    );
    return Number(found?.['place']);
  }

  #arrive(arrival: Arrival, nextPlace: () => number): void {
    if ('failed' in arrival) {
      const { id } = arrival.failed;
      const row = JSON.stringify(arrival.failed);
      this.#run(
        'INSERT INTO failed (id, place, row) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET row = excluded.row',
        id,
        nextPlace(),
        row,
      );
      return;
    }
    if (arrival.inPlaceOf !== undefined) this.#run('DELETE FROM failed WHERE id = ?', arrival.inPlaceOf);
    if ('back' in arrival) {
      for (const id of arrival.back) {
        this.#run('UPDATE story SET place = ? WHERE id = ? AND place IS NULL', nextPlace(), id);
        if (arrival.path !== undefined) {
          this.#run('UPDATE source SET path = ? WHERE key = (SELECT source FROM story WHERE id = ?)', arrival.path, id);
        }
      }
      return;
    }
    const { key, name, path, bytes } = arrival.source;
    this.#run(
      'INSERT INTO source (key, name, path, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET name = excluded.name, path = excluded.path',
      key,
      name,
      path ?? null,
      bytes,
    );
    for (const story of arrival.stories) {
      // What is on the list may be open in a window, or done: only what was closed is looked through anew.
      if (!this.#isListed(story.row.id)) this.#write(story);
      // A file that has grown brings its earlier articles again: they are the same stories, in another source too.
      this.#run(
        'INSERT INTO source_item (source, item, story) VALUES (?, ?, ?) ON CONFLICT (source, item) DO UPDATE SET story = excluded.story',
        key,
        story.index,
        story.row.id,
      );
      this.#run('UPDATE story SET place = ? WHERE id = ? AND place IS NULL', nextPlace(), story.row.id);
    }
  }

  #isListed(id: StoryId): boolean {
    return this.#one('SELECT 1 FROM story WHERE id = ? AND place IS NOT NULL', id) !== undefined;
  }

  /** A story with a ledger stays as it is: its entries refer to the document that they were made on. */
  #write({ row, meta, document, flags, wordsBefore, sourceKey, index }: StoredStory): boolean {
    const written = this.#run(
      `INSERT INTO story (id, source, item, words_before, row, meta, flags, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET source = excluded.source, item = excluded.item, words_before = excluded.words_before,
           row = excluded.row, meta = excluded.meta, flags = excluded.flags, document = excluded.document
         WHERE NOT EXISTS (SELECT 1 FROM entry WHERE story = excluded.id)`,
      row.id,
      sourceKey,
      index,
      wordsBefore,
      JSON.stringify(row),
      JSON.stringify(meta),
      JSON.stringify(flags),
      JSON.stringify(document),
    );
    return written > 0;
  }

  async replace(story: StoredStory, lines?: StoryLines): Promise<boolean> {
    return this.#wholly(() => {
      const written = this.#write(story);
      if (written && lines) this.#lines.remember(lines);
      return written;
    });
  }

  async append({ id, base, entries, row, snapshot, decided }: Appended): Promise<boolean> {
    return this.#wholly(() => {
      if (this.#newest(id) !== base) return false;
      for (const entry of entries) {
        this.#run('INSERT INTO entry (story, seq, entry) VALUES (?, ?, ?)', id, entry.seq, JSON.stringify(entry));
      }
      this.#run('UPDATE story SET row = ? WHERE id = ?', JSON.stringify(row), id);
      if (snapshot) {
        const seq = base + entries.length;
        this.#run(
          `INSERT INTO snapshot (story, seq, blocks) VALUES (?, ?, ?)
             ON CONFLICT (story) DO UPDATE SET seq = excluded.seq, blocks = excluded.blocks`,
          id,
          seq,
          JSON.stringify(snapshot),
        );
      }
      if (decided) this.#lines.decide(id, decided);
      return true;
    });
  }

  async entries(id: StoryId, after: number): Promise<Entry[]> {
    const found = this.#all('SELECT entry FROM entry WHERE story = ? AND seq > ? ORDER BY seq', id, after);
    return found.map(({ entry }) => JSON.parse(String(entry)) as Entry);
  }

  async newest(id: StoryId): Promise<number> {
    return this.#newest(id);
  }

  #newest(id: StoryId): number {
    return Number(this.#one('SELECT coalesce(max(seq), 0) AS seq FROM entry WHERE story = ?', id)?.['seq']);
  }

  async snapshot(id: StoryId): Promise<Snapshot | undefined> {
    const found = this.#one('SELECT seq, blocks FROM snapshot WHERE story = ?', id);
    return found && { seq: Number(found['seq']), blocks: JSON.parse(String(found['blocks'])) as Snapshot['blocks'] };
  }

  async saveRow(row: StoryRow): Promise<void> {
    this.#run('UPDATE story SET row = ? WHERE id = ?', JSON.stringify(row), row.id);
  }

  async takeOff(ids: readonly StoryId[]): Promise<void> {
    this.#wholly(() => {
      for (const id of ids) {
        this.#run('UPDATE story SET place = NULL WHERE id = ?', id);
        this.#run('DELETE FROM failed WHERE id = ?', id);
      }
    });
  }

  async linesOfOutlet(outlet: string) {
    return this.#named(() => this.#lines.ofOutlet(outlet));
  }

  async linesOfStory(id: StoryId) {
    return this.#named(() => this.#lines.ofStory(id));
  }

  async decisionsOfStory(id: StoryId) {
    return this.#named(() => this.#lines.decisionsOf(id));
  }

  async lineCount(): Promise<number> {
    return this.#named(() => this.#lines.count());
  }

  async keepNewestLines(most: number): Promise<void> {
    this.#wholly(() => this.#lines.keepNewest(most));
  }

  async settings(): Promise<Partial<Settings>> {
    const found = this.#all('SELECT name, value FROM setting');
    return Object.fromEntries(found.map(({ name, value }) => [String(name), JSON.parse(String(value)) as unknown]));
  }

  async saveSettings(settings: Partial<Settings>): Promise<void> {
    this.#wholly(() => {
      for (const [name, value] of Object.entries(settings)) {
        this.#run(
          'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
          name,
          JSON.stringify(value),
        );
      }
    });
  }

  async recentPaths(): Promise<string[]> {
    return this.#all('SELECT path FROM recent ORDER BY opened DESC LIMIT ?', recentLimit).map(({ path }) => String(path));
  }

  async addRecentPath(path: string): Promise<void> {
    this.#run(
      `INSERT INTO recent (path, opened) VALUES (?, (SELECT coalesce(max(opened), 0) + 1 FROM recent))
         ON CONFLICT (path) DO UPDATE SET opened = excluded.opened`,
      path,
    );
    this.#run('DELETE FROM recent WHERE path NOT IN (SELECT path FROM recent ORDER BY opened DESC LIMIT ?)', recentLimit);
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #wholly<T>(change: () => T): T {
    return this.#named(() => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = change();
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        // A full disk has had SQLite roll back already.
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  #all(sql: string, ...values: SQLInputValue[]) {
    return this.#named(() => this.#database.prepare(sql).all(...values));
  }

  #one(sql: string, ...values: SQLInputValue[]) {
    return this.#named(() => this.#database.prepare(sql).get(...values));
  }

  #run(sql: string, ...values: SQLInputValue[]): number {
    return this.#named(() => Number(this.#database.prepare(sql).run(...values).changes));
  }

  #named<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storeError(error, this.#file);
    }
  }
}
