import type { SQLOutputValue } from 'node:sqlite';
import type { StoryRow } from '../../contract/desk.ts';
import type { KeptSource, StoredStory } from './store.ts';

type Row = Record<string, SQLOutputValue>;

const parsed = <T>(value: SQLOutputValue | undefined): T => JSON.parse(String(value)) as T;

export const storedStory = (row: Row): StoredStory => ({
  row: parsed<StoryRow>(row['row']),
  meta: parsed(row['meta']),
  document: parsed(row['document']),
  flags: parsed(row['flags']),
  wordsBefore: Number(row['words_before']),
  sourceKey: String(row['source']),
  index: Number(row['item']),
});

export const storedSource = (row: Row): KeptSource => ({
  key: String(row['key']),
  name: String(row['name']),
  ...(row['path'] === null ? {} : { path: String(row['path']) }),
  bytes: row['bytes'] as Uint8Array,
});
