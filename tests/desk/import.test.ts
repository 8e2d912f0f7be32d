import { execFileSync } from 'node:child_process';
import { mkdir, open, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JobProgress } from '../../src/contract/desk.ts';
import { articleAbout, typed } from '../contract/samples.ts';
import { aDesk } from './a-desk.ts';

describe('Importing', () => {
  const { folder, desk, restart, bring, file, heard } = aDesk();
  const rowsOf = async () => (await desk().look({})).rows;
  const reasons = async (): Promise<[string, string | undefined][]> =>
    (await rowsOf()).map((row) => [row.fileName, row.problem?.code]);

  it('says of each bad file what is wrong with it, and opens the rest', async () => {
    const huge = await file('huge.txt');
    await truncate(huge, 200 * 1024 * 1024);
    const binary = await file('picture.txt', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256));
    const { ids, problems } = await bring(
      await file('empty.txt', ''),
      huge,
      binary,
      join(folder(), 'gone.txt'),
      await file('film.mp4', 'x'),
      await file('good.txt'),
    );
    expect(await reasons()).toEqual([
      ['empty.txt', 'file-empty'],
      ['huge.txt', 'file-too-large'],
      ['picture.txt', 'file-binary'],
      ['gone.txt', 'path-unknown'],
      ['film.mp4', 'format-unknown'],
      ['good.txt', undefined],
    ]);
    expect(problems[1]).toEqual({ code: 'file-too-large', file: 'huge.txt', detail: '200 MB' });
    expect(problems[3]).toEqual({ code: 'path-unknown', file: join(folder(), 'gone.txt') });
    expect(problems).toHaveLength(5);
    expect(ids).toHaveLength(1);
    expect(await desk().recentPaths()).not.toContain(join(folder(), 'gone.txt'));
  });

  it('puts the story in the place of the problem once the file can be read', async () => {
    const path = await file('draft.txt', '');
    await bring(path);
    const [failed] = await rowsOf();
    const heardRows = heard('rows');
    await writeFile(path, articleAbout('The bakery'));
    await bring(path);
    expect(await reasons()).toEqual([['draft.txt', undefined]]);
    expect(heardRows.flatMap(({ closed }) => closed)).toEqual([failed?.id]);
  });

  it('walks a folder by name, past hidden files, other types and its own ledgers', async () => {
    const inner = await file('b/two.md', '# Two\n\nAn article about two things.\n');
    await file('a.txt');
    await file('.hidden.txt');
    await file('.git/config.txt');
    await file('photo.jpg', 'x');
    await file('a.ledger.json', '{}');
    await symlink(join(folder(), 'files'), join(dirname(inner), 'round'));
    const { problems } = await bring(join(folder(), 'files'));
    expect(problems).toEqual([]);
    expect((await rowsOf()).map((row) => row.fileName)).toEqual(['a.txt', 'two.md']);
  });

  it('says of a link in a folder that it leads nowhere or round in a circle', async () => {
    await file('a.txt');
    const links = join(folder(), 'files');
    await symlink('nowhere.txt', join(links, 'lost.txt'));
    await symlink('round.txt', join(links, 'round.txt'));
    await bring(links);
    expect(await reasons()).toEqual([
      ['a.txt', undefined],
      ['lost.txt', 'file-missing'],
      ['round.txt', 'file-unreadable'],
    ]);
  });

  it.skipIf(process.platform === 'win32')('waits for no pipe, and for no device', async () => {
    const pipe = join(folder(), 'pipe.txt');
    execFileSync('mkfifo', [pipe]);
    const { problems } = await bring(pipe, '/dev/zero', await file('a.txt'));
    expect(problems).toEqual([
      { code: 'file-unreadable', file: 'pipe.txt', detail: 'that is no file' },
      { code: 'file-unreadable', file: 'zero', detail: 'that is no file' },
    ]);
    expect(await reasons()).toContainEqual(['a.txt', undefined]);
  });

  it('gives the same story for the same bytes, wherever they lie', async () => {
    const bytes = articleAbout('The lighthouse');
    const first = await bring(await file('one.txt', bytes), await file('other/two.txt', bytes));
    const again = await bring(await file('three.txt', bytes));
    expect(first.ids).toHaveLength(1);
    expect(again.ids).toEqual(first.ids);
    expect(await rowsOf()).toHaveLength(1);
  });

  it('keeps stories and ledgers over a restart, and when the file goes', async () => {
    const path = await file('tower.txt', articleAbout('The tower'));
    const { ids } = await bring(path);
    const id = ids[0] as string;
    await desk().append({ id, base: 0, steps: [typed('Now: ')] });
    await rm(path);
    await restart();
    const story = await desk().openStory({ id });
    expect(story.blocks[0]?.children[0]?.text).toMatch(/^Now: The tower/);
    expect(story.sourceProblem).toEqual({ code: 'file-missing', file: 'tower.txt' });
    await rename(await file('moved.txt', articleAbout('The tower')), path);
    expect((await desk().openStory({ id })).sourceProblem).toBeUndefined();
  });

  it('looks a story through anew if nothing was done to it before it was closed', async () => {
    const path = await file('park.txt', articleAbout('The park'));
    const { ids } = await bring(path);
    const id = ids[0] as string;
    await desk().setState({ id, state: 'done' });
    await desk().closeStories({ ids });
    expect((await bring(path)).ids).toEqual(ids);
    expect((await rowsOf())[0]?.state).toBe('new');
    await desk().append({ id, base: 0, steps: [typed('X')] });
    await desk().closeStories({ ids });
    await bring(path);
    expect((await rowsOf())[0]?.state).toBe('in-review');
  });

  it('brings every article of a JSON Lines file, and those of the file as it grows', async () => {
    const line = (id: string): string => `${JSON.stringify({ id, text: `An article about ${id}.\nIt is short.` })}\n`;
    const path = await file('wire.jsonl', line('a') + line('b'));
    const { ids } = await bring(path);
    expect(ids).toHaveLength(2);
    await desk().append({ id: ids[0] as string, base: 0, steps: [typed('X')] });
    await writeFile(path, line('a') + line('b') + line('c'));
    const grown = await bring(path);
    expect(grown.ids.slice(0, 2)).toEqual(ids);
    expect(await rowsOf()).toHaveLength(3);
    expect((await desk().openStory({ id: ids[0] as string })).seq).toBe(1);
    expect((await bring(path)).ids).toEqual(grown.ids);
  });

  it('opens the articles of a file that can be read, and says which can’t', async () => {
    const good = (id: string): string => JSON.stringify({ id, text: `An article about ${id}.\nIt is short.` });
    const path = await file('wire.jsonl', [good('a'), '{"id":"b","te', good('c'), '{"id":"d"}', '[]', good('e')].join('\n'));
    const spoilt = { code: 'articles-spoilt', file: 'wire.jsonl', detail: 'line 2, line 4, line 5' } as const;
    const { ids, problems } = await bring(path);
    expect(ids).toHaveLength(3);
    expect(problems).toEqual([spoilt]);
    expect((await rowsOf()).map((row) => row.problem)).toEqual([undefined, undefined, undefined, spoilt]);
    await desk().append({ id: ids[0] as string, base: 0, steps: [typed('X')] });
    expect((await bring(path)).problems).toEqual([spoilt]);
    expect(await rowsOf()).toHaveLength(4);
    await writeFile(path, [good('a'), good('c')].join('\n'));
    await bring(path);
    expect((await rowsOf()).filter((row) => row.problem)).toEqual([]);
    expect((await desk().openStory({ id: ids[0] as string })).seq).toBe(1);
  });

  it('remembers what a person opened, newest first', async () => {
    const [one, two] = [await file('one.txt'), await file('two.txt')];
    await bring(one);
    await bring(two, join(folder(), 'files'));
    await restart();
    expect(await desk().recentPaths()).toEqual([join(folder(), 'files'), two, one]);
  });

  it('takes thousands of files in batches and can be cancelled', async () => {
    const many = join(folder(), 'many');
    await mkdir(many);
    const names = Array.from({ length: 10_000 }, (_, i) => `${String(i).padStart(5, '0')}.txt`);
    for (const name of names) await writeFile(join(many, name), `An article about ${name}.\n`);
    const progress = heard('job');
    const rows = heard('rows');
    let underWay: JobProgress[] | undefined;
    desk().on('job', ({ done }) => {
      if (done < 150 || underWay) return;
      underWay = [];
      void desk().look({}).then(({ jobs }) => {
        underWay = jobs;
        return desk().cancel({ job: 'bring' });
      });
    });
    const { ids, problems } = await bring(many);
    expect(problems).toEqual([{ code: 'cancelled' }]);
    expect(progress.slice(0, 2)).toEqual([
      { job: 'bring', done: 0, total: 0 },
      { job: 'bring', done: 0, total: 10_000 },
    ]);
    expect(progress.at(-1)).toMatchObject({ job: 'bring', done: ids.length, ended: true });
    expect(progress.filter(({ ended }) => ended)).toHaveLength(1);
    expect(underWay).toMatchObject([{ job: 'bring', total: 10_000 }]);
    expect((await desk().look({})).jobs).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(150);
    expect(ids.length).toBeLessThan(10_000);
    expect((await rowsOf()).map((row) => row.fileName)).toEqual(names.slice(0, ids.length));
    expect(rows.length).toBeLessThan(ids.length / 5);
  });

  it('clears away the bytes that browsers sent', async () => {
    const stale = join(folder(), 'home', 'incoming', 'left-by-another');
    await mkdir(stale, { recursive: true });
    await (await open(join(stale, 'x'), 'w')).close();
    await utimes(stale, 0, 0);
    const token = await desk().tokenForBytes('../../up/load.txt', articleAbout('The well'));
    const { ids } = await desk().importFiles({ job: 'j', tokens: [token] });
    expect((await rowsOf())[0]?.fileName).toBe('load.txt');
    expect(ids).toHaveLength(1);
    const { readdir } = await import('node:fs/promises');
    const left = await readdir(join(folder(), 'home', 'incoming'), { recursive: true });
    expect(left.filter((name) => name.includes('left-by-another'))).toEqual([]);
    expect(left.length).toBeLessThanOrEqual(1);
  });
});
