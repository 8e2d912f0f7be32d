import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { OpenStory, StoryFlag } from '../../src/contract/desk.ts';
import type { Step } from '../../src/review/ledger.ts';
import { trimOf, typed } from '../contract/samples.ts';
import { aDesk } from './a-desk.ts';

const mark = 'The lamps along the sea wall went out one after the other that night.';
const appeal = 'Please donate today to keep our reporting free for everyone in Oakmere.';
const stories = [
  ['The bakery on Mill Street burned down on Sunday night.', 'Nobody was hurt, and the ovens may be saved, the fire chief said.'],
  ['Two ferries were tied up in the storm until noon.', 'Passengers slept on benches in the old customs hall.'],
  ['A library that had lent books for a century was sold at auction.', 'The new owner paid three times the estimate on Friday.'],
  ['Engineers found a crack in the water tower last week.', 'Repairs will cost the town more than its whole budget for roads.'],
  ['The mayor opened a school for boat builders in the harbour.', 'Twelve apprentices began work on their first hull the same day.'],
];

/** Stories of one outlet as a wire has them: all different but for one line. */
const wire = (first: number, count: number, { source = 'Oakmere Tidings', line = (_i: number): string => mark } = {}): string =>
  Array.from({ length: count }, (_, i) => {
    const [opening, ending] = stories[first + i] as [string, string];
    return `${JSON.stringify({ id: `${source} ${first + i}`, text: [opening, line(first + i), ending].join('\n'), source })}\n`;
  }).join('');

const step = (story: OpenStory, flag: string, kind: 'trim' | 'keep', way: 'new' | 'undo' = 'new'): Step => {
  const trim = trimOf(story, flag);
  const operations = trim.operations.flatMap((operation): Step['operations'] => {
    if (operation.type !== 'set_node') return [];
    const decision = { verdict: kind, by: 'Mia', at: trim.at } as const;
    return way === 'new' ? [{ ...operation, newProperties: { decision } }] : [{ ...operation, properties: { decision }, newProperties: {} }];
  });
  return { ...trim, way, act: { kind, flags: [flag], excerpt: 'x' }, operations };
};

describe('The memory of an outlet', () => {
  const { desk, restart, bring, file } = aDesk();
  const bringText = async (name: string, text: string): Promise<string[]> => (await bring(await file(name, text))).ids;
  const flagsOf = async (id: string | undefined): Promise<StoryFlag[]> => (await desk().openStory({ id: id as string })).flags;
  const counts = (flags: StoryFlag[]): [string, string, number | undefined][] =>
    flags.flatMap(({ tier, evidence }) => evidence.filter(({ cue }) => cue.endsWith('-before')).map(({ cue, count }) => [tier, cue, count] as [string, string, number | undefined]));
  const decide = async (id: string, kind: 'trim' | 'keep'): Promise<void> => {
    const story = await desk().openStory({ id });
    await desk().append({ id, base: story.seq, steps: [step(story, story.flags[0]?.id as string, kind)] });
  };

  it('lets the stories of one import see each other, those that came first too', async () => {
    const ids = await bringText('wire.jsonl', wire(0, 3));
    for (const id of ids) expect(counts(await flagsOf(id))).toEqual([['review', 'seen-before', 2]]);
    const { rows } = await desk().look({});
    expect(rows.map(({ flags, undecided }) => [flags, undecided])).toEqual([[1, 1], [1, 1], [1, 1]]);
    const { blocks, flags } = await desk().openStory({ id: ids[0] as string });
    expect(blocks.map(({ flag }) => flag)).toEqual([undefined, flags[0]?.id, undefined]);
  });

  it('lasts over a restart, for the same outlet alone', async () => {
    await bringText('wire.jsonl', wire(0, 2));
    await restart();
    const [again] = await bringText('more.jsonl', wire(2, 1));
    const [other] = await bringText('other.jsonl', wire(3, 1, { source: 'Lindmoor Post' }));
    expect(counts(await flagsOf(again))).toEqual([['review', 'seen-before', 2]]);
    expect(await flagsOf(other)).toEqual([]);
  });

  it('counts no story twice, however often it comes', async () => {
    const path = await file('wire.jsonl', wire(0, 2));
    for (let i = 0; i < 4; i++) {
      const { ids } = await bring(path);
      for (const id of ids) expect(await flagsOf(id)).toEqual([]);
      await desk().closeStories({ ids });
      if (i === 1) await restart();
    }
    await writeFile(path, wire(0, 2) + wire(3, 1, { source: 'Lindmoor Post' }));
    for (const id of (await bring(path)).ids) expect(await flagsOf(id)).toEqual([]);
    const [third] = await bringText('third.jsonl', wire(2, 1));
    expect(counts(await flagsOf(third))).toEqual([['review', 'seen-before', 2]]);
  });

  it('knows a line again in which a name or a date was changed', async () => {
    const names = ['Mia Lund', 'Jo Barr', 'Ada Holt', 'Tom Reed'];
    const line = (i: number): string => `Words by ${names[i]} for the evening edition of ${i + 3} March, sent by telegraph from the old harbour office.`;
    const [id] = await bringText('a.jsonl', wire(0, 3, { line }));
    const [fourth] = await bringText('b.jsonl', wire(3, 1, { line }));
    expect((await flagsOf(fourth)).map(({ text }) => text)).toEqual([line(3)]);
    expect((await flagsOf(id)).map(({ text }) => text)).toEqual([line(0)]);
  });

  it('leaves a story as it is that a window opened while the others came', async () => {
    let open: Promise<OpenStory> | undefined;
    desk().on('rows', ({ changed }) => {
      open ??= desk().openStory({ id: changed[0]?.id as string });
    });
    const ids = await bringText('wire.jsonl', wire(0, 3));
    expect(await open).toMatchObject({ id: ids[0], flags: [] });
    expect((await Promise.all(ids.map(flagsOf))).map((flags) => flags.length)).toEqual([0, 1, 1]);
  });

  it('leaves a story as it is that was on the list before', async () => {
    const path = await file('all.jsonl', wire(0, 2));
    const [first, second] = (await bring(path)).ids as [string, string];
    await desk().append({ id: first, base: 0, steps: [typed('Now: ')] });
    await desk().setState({ id: second, state: 'done' });
    await restart();
    await writeFile(path, wire(0, 4));
    const { ids } = await bring(path);
    expect(ids.slice(0, 2)).toEqual([first, second]);
    expect(await flagsOf(ids[2])).toHaveLength(1);
    expect(await flagsOf(first)).toEqual([]);
    expect(await flagsOf(second)).toEqual([]);
  });

  it('proposes what was trimmed at the outlet, also after its story was closed', async () => {
    const [first] = await bringText('a.jsonl', wire(0, 1, { line: () => appeal }));
    expect((await flagsOf(first)).map(({ kind }) => kind)).toEqual(['donation']);
    await decide(first as string, 'trim');
    await desk().closeStories({ ids: [first as string] });
    await restart();
    const [next] = await bringText('b.jsonl', wire(1, 1, { line: () => appeal }));
    expect(counts(await flagsOf(next))).toEqual([['trim', 'trimmed-before', 1]]);
  });

  it('asks about what was kept, and about what was both kept and trimmed', async () => {
    const line = (): string => appeal;
    const [first] = await bringText('a.jsonl', wire(0, 1, { line }));
    expect((await flagsOf(first)).map(({ tier }) => tier)).toEqual(['trim']);
    await decide(first as string, 'keep');
    const [second] = await bringText('b.jsonl', wire(1, 1, { line }));
    expect(counts(await flagsOf(second))).toEqual([['review', 'kept-before', 1]]);
    await decide(second as string, 'trim');
    const [third] = await bringText('c.jsonl', wire(2, 1, { line }));
    expect([...new Set(counts(await flagsOf(third)).map(String))].toSorted()).toEqual(['review,kept-before,1', 'review,seen-before,2', 'review,trimmed-before,1']);
  });

  it('forgets a decision that was undone', async () => {
    const line = (): string => appeal;
    const [first] = await bringText('a.jsonl', wire(0, 1, { line }));
    await decide(first as string, 'trim');
    const story = await desk().openStory({ id: first as string });
    await desk().append({ id: story.id, base: 1, steps: [step(story, story.flags[0]?.id as string, 'trim', 'undo')] });
    const [second] = await bringText('b.jsonl', wire(1, 1, { line }));
    expect(counts(await flagsOf(second))).toEqual([]);
    await restart();
    const [third] = await bringText('c.jsonl', wire(2, 1, { line }));
    expect(counts(await flagsOf(third))).toEqual([['trim', 'seen-before', 2]]);
  });

  it('remembers what was trimmed by hand', async () => {
    const [first] = await bringText('a.jsonl', wire(0, 1));
    const decision = { verdict: 'trim', by: 'Mia', at: '2025-03-04T10:00:00.000Z' } as const;
    const act: Step['act'] = { kind: 'trim', flags: [], excerpt: 'The lamps' };
    const operations: Step['operations'] = [{ type: 'set_node', path: [1], properties: {}, newProperties: { decision } }];
    await desk().append({ id: first as string, base: 0, steps: [{ at: decision.at, way: 'new', act, operations }] });
    const [second] = await bringText('b.jsonl', wire(1, 1));
    expect((await flagsOf(second)).map(({ kind, tier, text }) => [kind, tier, text])).toEqual([['repeated', 'trim', mark]]);
  });

  it('is none for a story of no known outlet', async () => {
    for (const [i, [opening, ending]] of stories.entries()) {
      const [id] = await bringText(`${i}.txt`, [opening, mark, ending].join('\n'));
      expect(await flagsOf(id)).toEqual([]);
    }
  });
});
