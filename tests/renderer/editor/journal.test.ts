import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openJournal, type Journal } from '../../../renderer/editor/journal.ts';
import type { StoryRow } from '../../../src/contract/desk.ts';
import type { Step } from '../../../src/review/ledger.ts';
import { DeskError, sentenceOf, type Problem } from '../../../src/story/problem.ts';

const step = (text: string): Step => ({
  at: '2026-01-02T03:04:05.000Z',
  act: { kind: 'edit' },
  way: 'new',
  operations: [{ type: 'insert_text', path: [0, 0], offset: 0, text }],
});
const textsOf = (steps: readonly Step[]) => steps.map((s) => (s.operations[0] as { text: string }).text).join('');

describe('the journal', () => {
  let written: { base: number; texts: string }[];
  let fail: Problem | undefined;
  let saving: unknown[];
  let outdated: number;
  let journal: Journal;

  beforeEach(() => {
    vi.useFakeTimers();
    written = [];
    saving = [];
    fail = undefined;
    outdated = 0;
    let seq = 7;
    journal = openJournal({
      id: 'story',
      seq,
      onSaving: (state) => saving.push(state),
      onOutdated: () => outdated++,
      append: async ({ base, steps }) => {
        await Promise.resolve();
        // As the preload and the browser shell throw it: no class of theirs is the page's own.
        if (fail) throw { message: sentenceOf(fail), problem: fail };
        expect(base).toBe(seq);
        written.push({ base, texts: textsOf(steps) });
        seq += steps.length;
        return { seq, row: {} as StoryRow };
      },
    });
  });
  afterEach(() => vi.useRealTimers());

  it('writes what comes while a call is under way in one later call, in order', async () => {
    for (const text of 'abc') journal.push(step(text));
    await journal.flush();
    expect(written).toEqual([{ base: 7, texts: 'a' }, { base: 8, texts: 'bc' }]);
    expect(saving.at(-1)).toBe('written');
  });

  it('keeps what could not be written, says why, and tries again', async () => {
    fail = { code: 'disk-full', file: 'desk' };
    journal.push(step('a'));
    await expect(journal.flush()).rejects.toThrow(DeskError);
    expect(saving.at(-1)).toEqual(fail);
    journal.push(step('b'));
    await vi.advanceTimersByTimeAsync(1);
    fail = undefined;
    await vi.advanceTimersByTimeAsync(2500);
    expect(written.map((call) => call.texts).join('')).toBe('ab');
    expect(saving.at(-1)).toBe('written');
  });

  it('asks for the story anew where the desk is ahead, and does not retry', async () => {
    fail = { code: 'story-elsewhere' };
    journal.push(step('a'));
    await expect(journal.flush()).rejects.toThrow(DeskError);
    expect(outdated).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(outdated).toBe(1);
  });

  it('stops trying when it is closed', async () => {
    fail = { code: 'disk-full' };
    journal.push(step('a'));
    await vi.advanceTimersByTimeAsync(1);
    journal.close();
    await vi.advanceTimersByTimeAsync(1);
    const tried = saving.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saving.length).toBe(tried);
  });
});
