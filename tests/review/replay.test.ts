import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/review/history.ts';
import type { Step } from '../../src/review/ledger.ts';
import { replay } from '../../src/review/replay.ts';
import type { Block } from '../../src/story/block.ts';

const at = '2026-01-02T03:04:05.000Z';
const edit = (operations: Step['operations'], way: Step['way'] = 'new'): Step => ({ at, act: { kind: 'edit' }, way, operations });
const blocks: Block[] = [{ type: 'paragraph', children: [{ text: 'Low tide' }] }];

describe('replay', () => {
  it('applies steps to a copy', () => {
    const after = replay(blocks, [edit([{ type: 'insert_text', path: [0, 0], offset: 8, text: '.' }])]);
    expect(after[0]?.children).toEqual([{ text: 'Low tide.' }]);
    expect(blocks[0]?.children).toEqual([{ text: 'Low tide' }]);
  });

  it('removes a property that an operation sets to nothing, also after a journey through JSON', () => {
    const marked: Block[] = [{ type: 'paragraph', flag: 'f1', decision: { verdict: 'trim', by: 'Ada', at }, children: [{ text: 'Ad' }] }];
    const undecide = edit([
      { type: 'set_node', path: [0], properties: { decision: { verdict: 'trim', by: 'Ada', at } }, newProperties: {} },
    ] as Step['operations']);
    expect(replay(marked, JSON.parse(JSON.stringify([undecide])) as Step[])[0]).toEqual({ type: 'paragraph', flag: 'f1', children: [{ text: 'Ad' }] });
  });

  it.each([
    ['a path that is not there', { type: 'insert_text', path: [4, 0], offset: 0, text: 'x' }],
    ['a block without runs', { type: 'insert_node', path: [1], node: { type: 'paragraph', children: [] } }],
    ['a block inside a block', { type: 'insert_node', path: [0, 1], node: { type: 'paragraph', children: [{ text: '' }] } }],
    ['a run where a block belongs', { type: 'insert_node', path: [1], node: { text: 'loose' } }],
    ['a selection', { type: 'set_selection', properties: null, newProperties: null }],
  ])('refuses %s', (_name, operation) => {
    expect(() => replay(blocks, [edit([operation] as unknown as Step['operations'])])).toThrow();
  });
});

describe('historyOf', () => {
  const typed = (text: string) => [{ type: 'insert_text' as const, path: [0, 0], offset: 0, text }];

  it('keeps typing that was merged in one batch', () => {
    const { undos } = historyOf([edit(typed('a')), edit(typed('b'), 'merge'), edit(typed('c'))]);
    expect(undos.map((batch) => batch.operations.length)).toEqual([2, 1]);
  });

  it('moves batches between the stacks as they are undone and redone', () => {
    const { undos, redos } = historyOf([edit(typed('a')), edit(typed('b')), edit(typed('x'), 'undo'), edit(typed('x'), 'undo'), edit(typed('a'), 'redo')]);
    expect([undos.length, redos.length]).toEqual([1, 1]);
  });

  it('forgets what could be redone when something new is done', () => {
    const { undos, redos } = historyOf([edit(typed('a')), edit(typed('x'), 'undo'), edit(typed('b'))]);
    expect([undos.length, redos.length]).toEqual([1, 0]);
  });
});
