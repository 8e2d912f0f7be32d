import { expect, it } from 'vitest';
import { halvesOf } from '../../build/train/trained-file.ts';
import { Table } from '../../src/boilerplate/table.ts';
import { trained } from '../../src/boilerplate/trained.ts';

const base64 = (array: Uint8Array | Int8Array): string => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

/** A table whose rows weigh 1, 2, 3 and so on. */
const tableOf = (keys: number[]): Table =>
  new Table({
    ...halvesOf(keys),
    weights: base64(Int8Array.from(keys, (_, row) => row + 1)),
    kinds: base64(Uint8Array.from(keys, (_, row) => (row === 0 ? 255 : row))),
    votes: base64(Int8Array.from(keys, (_, row) => -row)),
    weightScale: 1,
    voteScale: 0.5,
    offset: 0,
  });

it('a table of grams finds each of its keys in its row, and no other', () => {
  const keys = [0, 1, 0x3ffff, 0x40000, 0x40001, 0x7fffffff, 0x80000000, 0xfffbffff, 0xffffffff];
  const table = tableOf(keys);
  expect(keys.map((key) => table.find(key))).toEqual(keys.map((_, row) => row));
  expect([2, 0x3fffe, 0x40002, 0x80001, 0x7ffffffe, 0xfffffffe].map((key) => table.find(key))).toEqual(Array(6).fill(-1));
  expect([table.weight(2), table.kind(0), table.kind(2), table.vote(2)]).toEqual([3, -1, 2, -1]);
});

it('a table without the highest and the lowest keys ends where it ends', () => {
  const table = tableOf([0x12345678]);
  expect([0, 0x12345677, 0x12345678, 0x12345679, 0xffffffff].map((key) => table.find(key))).toEqual([-1, -1, 0, -1, -1]);
});

it('the shipped table has a key for each gram that it counts', () => {
  const { counts, keys, weights } = trained.style;
  const grams = Buffer.from(counts, 'base64').reduce((sum, count) => sum + count, 0);
  expect(grams).toBeGreaterThan(10_000);
  expect([Buffer.from(keys, 'base64').length / 2, Buffer.from(weights, 'base64').length]).toEqual([grams, grams]);
});
