import { expect, test } from 'vitest';
import type { StoryFlag } from '../../src/contract/desk.ts';
import type { FlagStatus } from '../../src/review/flag-status.ts';
import { changedFlag, neighbour, nextUndecided } from '../../renderer/flags/next-flag.ts';

const flags = ['a', 'b', 'c'].map((id): StoryFlag => ({ id, kind: 'share', tier: 'trim', probability: 0.9, start: 0, end: 1, evidence: [], text: 'x' }));
const statuses = (a: FlagStatus, b: FlagStatus, c: FlagStatus) => new Map([['a', a], ['b', b], ['c', c]] as const);

test('the next undecided flag is looked for from the current one on and then from the top', () => {
  expect(nextUndecided(flags, statuses('undecided', 'trimmed', 'undecided'), 'a')).toBe('c');
  expect(nextUndecided(flags, statuses('undecided', 'trimmed', 'trimmed'), 'c')).toBe('a');
});

test('a flag that is decided in part still waits', () => {
  expect(nextUndecided(flags, statuses('kept', 'kept', 'partly'), 'a')).toBe('c');
});

test('with nothing left to decide, the current flag stays', () => {
  expect(nextUndecided(flags, statuses('kept', 'gone', 'trimmed'), 'b')).toBe('b');
});

test('before the editor has spoken, every flag waits', () => {
  expect(nextUndecided(flags, undefined, 'a')).toBe('b');
});

test('stepping stops at both ends and begins at the end it comes from', () => {
  expect(neighbour(flags, 'c', 1)).toBe('c');
  expect(neighbour(flags, 'a', -1)).toBe('a');
  expect(neighbour(flags, undefined, -1)).toBe('c');
  expect(neighbour([], undefined, 1)).toBeUndefined();
});

test('the flag that an undo was about is the first whose status changed', () => {
  expect(changedFlag(flags, statuses('kept', 'trimmed', 'kept'), statuses('kept', 'undecided', 'undecided'))).toBe('b');
  expect(changedFlag(flags, statuses('kept', 'kept', 'kept'), statuses('kept', 'kept', 'kept'))).toBeUndefined();
});
