import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Existing } from '../../src/contract/desk.ts';
import { articleAbout, blockFlagOf, trimOf, typed } from '../contract/samples.ts';
import { textOfLines } from '../../src/formats/text/lines.ts';
import type { LedgerFile } from '../../src/review/change-list.ts';
import { cleanCopy } from '../../src/review/clean-copy.ts';
import type { Step } from '../../src/review/ledger.ts';
import { replay } from '../../src/review/replay.ts';
import type { Block } from '../../src/story/block.ts';
import { textOfBlock } from '../../src/story/text.ts';
import { aDesk } from './a-desk.ts';

describe('Exporting', () => {
  const { folder, desk, bring, file, heard } = aDesk();

  const story = async (name: string): Promise<string> => (await bring(await file(name, articleAbout(name)))).ids[0] as string;
  const outFolder = async (): Promise<string> => {
    const out = join(folder(), 'out');
    await mkdir(out, { recursive: true });
    return out;
  };
  const exported = (ids: string[], destination: string, existing: Existing = 'ask', ledger = false) =>
    desk().exportStories({ job: 'e', ids, format: 'text', ledger, destination, existing });

  it('asks before anything is overwritten, and then does as it is told', async () => {
    const ids = [await story('a.txt'), await story('b.txt')];
    const out = await outFolder();
    await writeFile(join(out, 'b.txt'), 'mine');
    expect(await exported(ids, desk().destinationFolder(out))).toEqual({ written: [], existing: ['b.txt'], problems: [] });
    expect(await readdir(out)).toEqual(['b.txt']);
    expect((await exported(ids, desk().destinationFolder(out), 'keep-both')).written).toEqual(['a.txt', 'b-2.txt']);
    expect(await readFile(join(out, 'b.txt'), 'utf8')).toBe('mine');
    expect((await exported(ids, desk().destinationFolder(out), 'replace')).written).toEqual(['a.txt', 'b.txt']);
    expect(await readFile(join(out, 'b.txt'))).toEqual(Buffer.from(articleAbout('b.txt')));
    expect((await readdir(out)).toSorted()).toEqual(['a.txt', 'b-2.txt', 'b.txt']);
  });

  it('replaces the very file that a save dialog named, under that name', async () => {
    const id = await story('a.txt');
    const out = await outFolder();
    await writeFile(join(out, 'final.txt'), 'old');
    const result = await exported([id], desk().destinationFile(join(out, 'final.txt')));
    expect(result).toEqual({ written: ['final.txt'], existing: [], problems: [] });
    expect(await readFile(join(out, 'final.txt'))).toEqual(Buffer.from(articleAbout('a.txt')));
  });

  it('gives the original back once every decision is undone', async () => {
    const id = await story('a.txt');
    const open = await desk().openStory({ id });
    const trim = trimOf(open, blockFlagOf(open));
    const undo = trim.operations.map((operation) => {
      if (operation.type !== 'set_node') throw new Error('A trim sets nodes.');
      return { ...operation, properties: operation.newProperties, newProperties: { decision: null } };
    });
    await desk().append({ id, base: 0, steps: [trim, { ...trim, way: 'undo', operations: undo as never }] });
    const out = await outFolder();
    await exported([id], desk().destinationFolder(out));
    expect(await readFile(join(out, 'a.txt'))).toEqual(Buffer.from(articleAbout('a.txt')));
  });

  it('says that an exported story has moved on', async () => {
    const id = await story('a.txt');
    await exported([id], desk().destinationFolder(await outFolder()));
    expect((await desk().look({})).rows[0]?.state).toBe('exported');
    expect((await desk().append({ id, base: 0, steps: [typed('X')] })).row.state).toBe('in-review');
  });

  it('writes a ledger whose entries, replayed over the original, give the exported text', async () => {
    const id = await story('replayed.txt');
    const { blocks: original } = await desk().openStory({ id });
    const decision = { verdict: 'trim', by: 'mia', at: '2025-01-01T00:00:00Z' } as const;
    const trim: Step = {
      at: decision.at,
      act: { kind: 'trim', flags: [], excerpt: 'x' },
      way: 'new',
      operations: [{ type: 'set_node', path: [1], properties: {}, newProperties: { decision } }],
    };
    await desk().append({ id, base: 0, steps: [typed('Now: '), trim] });
    const { written } = await exported([id], desk().destinationFolder(await outFolder()), 'ask', true);
    const [text = '', ledger = ''] = await Promise.all(written.map((name) => readFile(join(folder(), 'out', name), 'utf8')));
    const { entries } = JSON.parse(ledger) as LedgerFile;
    const copy = cleanCopy(replay(original, entries));
    expect(textOfLines({ lead: '', blocks: copy, lineBreak: '\n' })).toBe(text);
    expect(text).toMatch(/^Now: /);
    expect(text).not.toContain(textOfBlock(original[1] as Block));
  });

  it('says why a folder cannot be written to, once', async () => {
    const ids = [await story('a.txt'), await story('b.txt')];
    const noFolder = await file('not-a-folder');
    const { written, problems } = await exported(ids, desk().destinationFolder(noFolder));
    expect(written).toEqual([]);
    expect(problems).toEqual([{ code: 'folder-readonly', file: 'a.txt', detail: 'that is no folder' }]);
    expect((await desk().look({})).rows.map((row) => row.state)).toEqual(['new', 'new']);
  });

  // Only root may mount: elsewhere no folder can be made to be full.
  it.runIf(process.platform === 'linux' && process.getuid?.() === 0)('leaves nothing half-written on a full disk', async ({ skip }) => {
    const id = await story('a.txt');
    const large = (await bring(await file('large.txt', `${'word '.repeat(200)}\n`.repeat(1_200)))).ids[0] as string;
    const out = await outFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', out], { stdio: 'ignore' });
    } catch {
      skip('This machine lets not even root mount.');
    }
    try {
      const result = await exported([id, large], desk().destinationFolder(out));
      expect(result).toEqual({ written: ['a.txt'], existing: [], problems: [{ code: 'disk-full', file: 'large.txt' }] });
      expect(await readdir(out)).toEqual(['a.txt']);
    } finally {
      execFileSync('umount', [out]);
    }
  });

  it('goes on past a story that cannot be exported', async () => {
    const good = await story('good.txt');
    await bring(await file('empty.txt', ''));
    const failed = (await desk().look({})).rows.find((row) => row.problem)?.id as string;
    const { written, problems } = await exported([failed, good], desk().destinationFolder(await outFolder()));
    expect([written, problems.map((problem) => problem.code)]).toEqual([['good.txt'], ['file-empty']]);
  });

  it('says how far it is and stops when it is told', async () => {
    const ids: string[] = [];
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) ids.push(await story(name));
    const progress = heard('job');
    desk().on('job', ({ done }) => {
      if (done === 2) void desk().cancel({ job: 'e' });
    });
    const { written, problems } = await exported(ids, desk().destinationFolder(await outFolder()), 'ask', true);
    expect(progress.slice(1, 3)).toEqual([
      { job: 'e', done: 0, total: 4, file: 'a.txt' },
      { job: 'e', done: 1, total: 4, file: 'b.txt' },
    ]);
    expect(progress.at(-1)).toMatchObject({ job: 'e', done: 2, total: 4, ended: true });
    expect(written.length).toBeLessThan(8);
    expect(problems).toEqual([{ code: 'cancelled' }]);
    for (const name of await readdir(join(folder(), 'out'))) expect(written).toContain(name);
  });

  it('names files as every file system can bear it', async () => {
    const line = (id: string): string => `${JSON.stringify({ id, text: `An article about ${id}, and so on.` })}\n`;
    const slugs = ['con', 'a/b:c', 'x'.repeat(300), '…', 'ÜBER', 'über', '../../up'];
    const { ids } = await bring(await file('names.jsonl', slugs.map(line).join('')));
    const names = await desk().exportNames({ ids, format: 'markdown', ledger: true });
    expect(names).toHaveLength(14);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(14);
    for (const name of names) {
      expect(name).not.toMatch(/[/\\:]|^\.|^con\./i);
      expect(Buffer.byteLength(name)).toBeLessThan(256);
    }
  });
});
