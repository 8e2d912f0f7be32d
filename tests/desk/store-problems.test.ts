import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { SqliteStore } from '../../src/desk/store/sqlite-store.ts';
import type { Entry } from '../../src/review/ledger.ts';
import { sentenceOf, type DeskError } from '../../src/story/problem.ts';
import { arrivalOf, storedStory } from './store-contract.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

const largeEntry = (seq: number): Entry => ({
  seq,
  by: 'mia',
  at: '',
  way: 'new',
  act: { kind: 'trim', flags: [], excerpt: 'x'.repeat(20_000) },
  operations: [],
});

const problemOfOpening = (file: string) => {
  try {
    void new SqliteStore(file).close();
  } catch (error) {
    return (error as DeskError).problem;
  }
  return undefined;
};

describe('A store that fails names its file', () => {
  it.each(['not a database', 'SQLite format 3\0'])('where that is damaged (%j…), and leaves it as it is', (start) => {
    const file = join(folder(), 'desk.sqlite');
    writeFileSync(file, start.padEnd(5000, 'garbage'));
    const problem = problemOfOpening(file);
    expect(problem).toMatchObject({ code: 'desk-damaged', file });
    expect(sentenceOf(problem as NonNullable<typeof problem>)).not.toContain('What was written down before is kept');
    expect(readFileSync(file, 'latin1')).toBe(start.padEnd(5000, 'garbage'));
  });

  it('where it cannot be', () => {
    writeFileSync(join(folder(), 'a-file'), '');
    mkdirSync(join(folder(), 'a-folder'));
    for (const file of [join(folder(), 'a-file', 'desk.sqlite'), join(folder(), 'a-folder')]) {
      expect(problemOfOpening(file)).toMatchObject({ code: 'desk-unwritable', file });
    }
  });

  // Only root may mount: elsewhere no folder can be made to be full.
  it.runIf(process.platform === 'linux' && process.getuid?.() === 0)('where the disk is full, and keeps what it acknowledged', async ({ skip }) => {
    const small = join(folder(), 'small');
    mkdirSync(small);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', small], { stdio: 'ignore' });
    } catch {
      skip('This machine lets not even root mount.');
    }
    try {
      const file = join(small, 'desk.sqlite');
      const store = new SqliteStore(file);
      const story = storedStory('a');
      await store.add([arrivalOf(story)]);
      let seq = 0;
      const fill = async (): Promise<never> => {
        for (; ; seq++) await store.append({ id: 'a', base: seq, entries: [largeEntry(seq + 1)], row: story.row });
      };
      await expect(fill()).rejects.toMatchObject({ problem: { code: 'disk-full', file } });
      expect(await store.newest('a')).toBe(seq);
      await store.close();
      const database = new DatabaseSync(file);
      expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
      database.close();
    } finally {
      execFileSync('umount', [small]);
    }
  });
});
