import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Arrival, Store, StoredStory } from '../../src/desk/store/store.ts';
import type { Entry } from '../../src/review/ledger.ts';

export const storedStory = (id: string, sourceKey = `${id}.txt`, index = 0): StoredStory => ({
  row: {
    id,
    headline: `Headline of ${id}`,
    language: 'en',
    direction: 'ltr',
    format: 'text',
    fileName: `${id}.txt`,
    words: 2,
    flags: 0,
    undecided: 0,
    state: 'new',
  },
  meta: {
    slug: id,
    headline: `Headline of ${id}`,
    language: 'en',
    direction: 'ltr',
    source: { name: `${id}.txt`, format: 'text', bytes: 3, sha256: 'ab' },
  },
  document: [{ type: 'paragraph', children: [{ text: `Text of ${id}` }] }],
  flags: [],
  wordsBefore: 3,
  sourceKey,
  index,
});

const sourceOf = (key: string, path?: string) => ({
  key,
  name: 'a.txt',
  ...(path === undefined ? {} : { path }),
  bytes: new TextEncoder().encode('abc'),
});

export const arrivalOf = (story: StoredStory, path?: string): Arrival => ({
  source: sourceOf(story.sourceKey, path),
  stories: [story],
});

const entry = (seq: number, text = 'x'): Entry => ({
  seq,
  by: 'mia',
  at: '2025-01-01T00:00:00Z',
  way: 'new',
  act: { kind: 'edit' },
  operations: [{ type: 'insert_text', path: [0, 0], offset: 0, text }],
});

/** What every store has to hold to. `open` opens the same store again each time. */
export const storeContract = (name: string, open: () => Promise<Store>) =>
  describe(`${name} keeps a desk`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const again = async (): Promise<void> => {
      await store.close();
      store = await open();
    };
    const ids = async (): Promise<string[]> => (await store.rows()).map((row) => row.id);

    it('lists rows in the order in which they came, after a restart too', async () => {
      await store.add([arrivalOf(storedStory('b')), { failed: { ...storedStory('f').row, problem: { code: 'file-empty' } } }]);
      await store.add([arrivalOf(storedStory('a'))]);
      await again();
      expect(await ids()).toEqual(['b', 'f', 'a']);
    });

    it('gives a story back as it was put in', async () => {
      const story = storedStory('a');
      await store.add([arrivalOf(story, '/folder/a.txt')]);
      await again();
      expect(await store.story('a')).toEqual(story);
      expect(await store.source('a.txt')).toEqual(sourceOf('a.txt', '/folder/a.txt'));
      expect(await store.pathOf('a.txt')).toBe('/folder/a.txt');
      expect(await store.story('b')).toBeUndefined();
    });

    it('keeps the ledger of a story that was taken off the list', async () => {
      await store.add([arrivalOf(storedStory('a'))]);
      await store.append({ id: 'a', base: 0, entries: [entry(1)], row: { ...storedStory('a').row, state: 'in-review' } });
      await store.takeOff(['a']);
      expect(await ids()).toEqual([]);
      expect(await store.known('a.txt')).toEqual([{ id: 'a', untouched: false }]);
      await store.add([{ back: ['a'], path: '/new/a.txt' }]);
      expect(await store.entries('a', 0)).toEqual([entry(1)]);
      expect((await store.rows())[0]?.state).toBe('in-review');
      expect(await store.pathOf('a.txt')).toBe('/new/a.txt');
    });

    it('tells stories that nothing was done to', async () => {
      await store.add([{ source: sourceOf('s'), stories: [storedStory('b', 's', 1), storedStory('a', 's', 0)] }]);
      expect(await store.known('s')).toEqual([{ id: 'a', untouched: false }, { id: 'b', untouched: false }]);
      await store.takeOff(['a', 'b']);
      expect(await store.known('s')).toEqual([{ id: 'a', untouched: true }, { id: 'b', untouched: true }]);
      expect(await store.known('t')).toEqual([]);
    });

    it('knows an article again in a file that has grown', async () => {
      await store.add([{ source: sourceOf('short'), stories: [storedStory('a', 'short')] }]);
      await store.append({ id: 'a', base: 0, entries: [entry(1)], row: storedStory('a').row });
      const changed = { ...storedStory('a', 'long'), document: [] };
      await store.add([{ source: sourceOf('long'), stories: [changed, storedStory('b', 'long', 1)] }]);
      expect((await store.known('long')).map(({ id }) => id)).toEqual(['a', 'b']);
      expect((await store.story('a'))?.document).toEqual(storedStory('a').document);
      expect(await ids()).toEqual(['a', 'b']);
    });

    it('puts one row in the place of a file that could not be read', async () => {
      const row = storedStory('f').row;
      await store.add([{ failed: { ...row, problem: { code: 'file-empty' } } }]);
      await store.add([{ failed: { ...row, problem: { code: 'file-missing' } } }]);
      expect((await store.rows()).map(({ problem }) => problem?.code)).toEqual(['file-missing']);
      await store.add([{ ...arrivalOf(storedStory('a')), inPlaceOf: 'f' } as Arrival]);
      expect(await ids()).toEqual(['a']);
    });

    it('appends entries to the newest only, all or none', async () => {
      await store.add([arrivalOf(storedStory('a'))]);
      const { row } = storedStory('a');
      expect(await store.append({ id: 'a', base: 0, entries: [entry(1), entry(2)], row: { ...row, words: 9 } })).toBe(true);
      expect(await store.append({ id: 'a', base: 1, entries: [entry(2)], row: { ...row, words: 0 } })).toBe(false);
      await again();
      expect(await store.newest('a')).toBe(2);
      expect((await store.entries('a', 1)).map(({ seq }) => seq)).toEqual([2]);
      expect((await store.row('a'))?.words).toBe(9);
      await expect(store.append({ id: 'a', base: 2, entries: [entry(3), entry(5)], row })).rejects.toThrow();
      expect(await store.newest('a')).toBe(2);
    });

    it('keeps the newest snapshot', async () => {
      await store.add([arrivalOf(storedStory('a'))]);
      const { row, document } = storedStory('a');
      expect(await store.snapshot('a')).toBeUndefined();
      await store.append({ id: 'a', base: 0, entries: [entry(1)], row, snapshot: [] });
      await store.append({ id: 'a', base: 1, entries: [entry(2)], row, snapshot: document });
      expect(await store.snapshot('a')).toEqual({ seq: 2, blocks: document });
    });

    it('replaces a story whose ledger has not begun, and no other', async () => {
      await store.add([arrivalOf(storedStory('a'))]);
      const anew = { ...storedStory('a'), wordsBefore: 99 };
      expect(await store.replace(anew)).toBe(true);
      expect((await store.story('a'))?.wordsBefore).toBe(99);
      expect(await ids()).toEqual(['a']);
      await store.append({ id: 'a', base: 0, entries: [entry(1)], row: anew.row });
      expect(await store.replace(storedStory('a'))).toBe(false);
      expect((await store.story('a'))?.wordsBefore).toBe(99);
    });

    it('keeps settings one by one', async () => {
      expect(await store.settings()).toEqual({});
      await store.saveSettings({ person: 'Mia', theme: 'dark' });
      await store.saveSettings({ theme: 'light' });
      await again();
      expect(await store.settings()).toEqual({ person: 'Mia', theme: 'light' });
    });

    it('lists recent paths, newest first, each once', async () => {
      for (const path of ['/a', '/b', '/a']) await store.addRecentPath(path);
      expect(await store.recentPaths()).toEqual(['/a', '/b']);
      for (let i = 0; i < 30; i++) await store.addRecentPath(`/${i}`);
      expect((await store.recentPaths()).slice(0, 2)).toEqual(['/29', '/28']);
      expect(await store.recentPaths()).toHaveLength(20);
    });
  });
