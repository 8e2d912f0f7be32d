import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { SqliteStore } from '../../src/desk/store/sqlite-store.ts';
import { arrivalOf, storeContract, storedStory } from './store-contract.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const file = (): string => join(folder(), 'home', 'desk.sqlite');

storeContract('The store in a file', async () => new SqliteStore(file()));

describe('The store in a file', () => {
  it('refuses to change, replace or delete what is in the ledger', async () => {
    const store = new SqliteStore(file());
    await store.add([arrivalOf(storedStory('a'))]);
    const entry = { seq: 1, by: 'mia', at: '', way: 'new', act: { kind: 'edit' }, operations: [] } as const;
    await store.append({ id: 'a', base: 0, entries: [{ ...entry, operations: [] }], row: storedStory('a').row });
    await store.close();
    const database = new DatabaseSync(file());
    database.exec('PRAGMA recursive_triggers = ON');
    expect(() => database.exec(`UPDATE entry SET entry = '{}'`)).toThrow('append-only');
    expect(() => database.exec('DELETE FROM entry')).toThrow('append-only');
    expect(() => database.exec(`INSERT OR REPLACE INTO entry (story, seq, entry) VALUES ('a', 1, '{}')`)).toThrow();
    expect(() => database.exec(`INSERT INTO entry (story, seq, entry) VALUES ('a', 3, '{}')`)).toThrow('no gaps');
    database.close();
  });

  it('leaves a store that a newer version wrote alone', () => {
    void new SqliteStore(file()).close();
    const database = new DatabaseSync(file());
    database.exec('PRAGMA user_version = 999');
    database.close();
    expect(() => new SqliteStore(file())).toThrow('newer version');
  });

  it('takes the last of thousands of stories about as fast as the first', { timeout: 60_000 }, async () => {
    const store = new SqliteStore(file());
    const text = [{ text: 'The bridge is shut. '.repeat(40) }];
    const batches: number[] = [];
    for (let batch = 0; batch < 50; batch++) {
      const arrivals = Array.from({ length: 100 }, (_, i) => {
        const story = storedStory(`${batch}-${i}`);
        return arrivalOf({ ...story, document: [{ type: 'paragraph', children: text }] });
      });
      const begin = performance.now();
      await store.add(arrivals);
      batches.push(performance.now() - begin);
    }
    // The fastest of ten: the machine may be busy with something else meanwhile.
    expect(Math.min(...batches.slice(-10))).toBeLessThan(5 * Math.min(...batches.slice(0, 10)));
    expect((await store.rows()).map(({ id }) => id).slice(0, 101).slice(-2)).toEqual(['0-99', '1-0']);
    await store.close();
  });

  it('writes to disk before it says so', async () => {
    const store = new SqliteStore(file());
    const other = new SqliteStore(file());
    await store.add([arrivalOf(storedStory('a'))]);
    expect(await other.rows()).toHaveLength(1);
    await Promise.all([store.close(), other.close()]);
    const database = new DatabaseSync(file());
    expect(database.prepare('PRAGMA journal_mode').get()?.['journal_mode']).toBe('wal');
    database.close();
  });
});
