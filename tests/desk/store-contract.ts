import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Arrival, DecidedLines, Store, StoredStory, StoryLines } from '../../src/desk/store/store.ts';
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

    it('leaves what is on the list as it is when a file that has grown brings it again', async () => {
      await store.add([{ source: sourceOf('short'), stories: [storedStory('a', 'short')] }]);
      await store.saveRow({ ...storedStory('a').row, state: 'done' });
      const grown = (): Arrival => ({ source: sourceOf('long'), stories: [{ ...storedStory('a', 'long'), document: [] }] });
      await store.add([grown()]);
      expect((await store.story('a'))?.document).toEqual(storedStory('a').document);
      expect((await store.row('a'))?.state).toBe('done');
      await store.takeOff(['a']);
      await store.add([grown()]);
      expect((await store.story('a'))?.document).toEqual([]);
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

    describe('of lines', () => {
      const sketch = Uint8Array.from({ length: 48 }, (_, i) => i);
      const linesOf = (story: string, keys: number[], seen = 1, outlet = 'tidings'): StoryLines => ({
        story,
        outlet,
        keys: Float64Array.from(keys),
        standing: Float64Array.from(keys),
        counted: keys.map((key) => ({ key, sketch, stories: 1 })),
        seen,
      });
      const stories = async (outlet = 'tidings'): Promise<[number, number][]> =>
        (await store.linesOfOutlet(outlet)).lines.map((line): [number, number] => [line.key, line.stories]).toSorted(([a], [b]) => a - b);
      const decide = (id: string, lines: DecidedLines['lines']): Promise<boolean> =>
        store.append({ id, base: 0, entries: [entry(1)], row: storedStory(id).row, decided: { outlet: 'tidings', lines, seen: 1 } });
      const line = (key: number) => ({ key, sketch, stories: 0 });

      beforeEach(() => store.add(['a', 'b', 'c'].map((id) => arrivalOf(storedStory(id)))));

      it('in how many stories of an outlet each stood, a story that comes again counted once', async () => {
        const largest = Number.MAX_SAFE_INTEGER;
        await store.add([], [linesOf('a', [1, largest]), linesOf('b', [1]), linesOf('c', [1], 1, 'post')]);
        await store.add([], [linesOf('a', [1, 7])]);
        await again();
        expect(await stories()).toEqual([[1, 2], [7, 1], [largest, 0]]);
        expect(await stories('post')).toEqual([[1, 1]]);
        expect(await store.linesOfStory('a')).toEqual({ outlet: 'tidings', keys: Float64Array.of(1, 7), standing: Float64Array.of(1, 7), counted: Float64Array.of(1, 7) });
        expect((await store.linesOfOutlet('tidings')).lines[0]?.sketch).toEqual(sketch);
        expect(await store.linesOfStory('z')).toBeUndefined();
      });

      it('what is decided on them in each story, the newest word alone', async () => {
        await decide('a', [{ ...line(1), verdict: 'keep' }, { ...line(1), verdict: 'trim', kind: 'share' }]);
        await decide('b', [{ ...line(1), verdict: 'trim', kind: 'share' }, { ...line(2), verdict: 'trim' }]);
        await again();
        expect((await store.linesOfOutlet('tidings')).decisions.toSorted((x, y) => x.key - y.key || x.stories - y.stories)).toEqual([
          { key: 1, verdict: 'keep', stories: 1 },
          { key: 1, verdict: 'trim', kind: 'share', stories: 2 },
          { key: 2, verdict: 'trim', stories: 1 },
        ]);
        await store.append({ id: 'b', base: 1, entries: [entry(2)], row: storedStory('b').row, decided: { outlet: 'tidings', lines: [], seen: 2 } });
        expect(await store.decisionsOfStory('b')).toEqual([]);
        await store.takeOff(['a']);
        expect(await store.decisionsOfStory('a')).toHaveLength(2);
      });

      it('the newest and those that were decided on, where there are too many', async () => {
        await decide('a', [{ ...line(9), verdict: 'trim' }]);
        await store.add([], [linesOf('a', [1, 2], 2), linesOf('b', [3, 4], 3), linesOf('c', [1, 5], 4)]);
        expect(await store.lineCount()).toBe(6);
        await store.keepNewestLines(3);
        expect((await stories()).map(([key]) => key)).toEqual([1, 5, 9]);
        await store.keepNewestLines(0);
        expect((await store.linesOfOutlet('tidings')).decisions).toEqual([]);
      });

      it('those of a story that is read anew in the place of those before', async () => {
        await store.add([], [linesOf('a', [1])]);
        expect(await store.replace(storedStory('a'), linesOf('a', [2]))).toBe(true);
        expect(await stories()).toEqual([[1, 0], [2, 1]]);
      });

      it('those of a story at the outlet alone that it is known to be of by now', async () => {
        await store.add([], [linesOf('a', [1])]);
        await store.add([], [linesOf('a', [1], 2, 'post')]);
        await store.add([], [linesOf('a', [3], 3, 'post')]);
        expect(await stories()).toEqual([[1, 0]]);
        expect(await stories('post')).toEqual([[1, 0], [3, 1]]);
        expect((await store.linesOfStory('a'))?.outlet).toBe('post');
      });
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
