import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashUnit, FNV_START } from '../../src/boilerplate/hash.ts';

/**
 * What was found when passages of the labelled articles were read: their labels come from a comparison with an article's
 * text, which itself may hold a credit or an appeal, or lack a paragraph. `readings.json` keeps hashes, no sentence.
 */
export interface Readings {
  boilerplate: number[];
  copy: number[];
  /** What an editor might take out or leave. */
  unclear: number[];
}

/** A passage's key: a 32-bit hash of its outlet and its words. */
export const readingKey = (outlet: string, text: string): number => {
  let hash = FNV_START;
  const key = `${outlet}\n${text.trim()}`;
  for (let i = 0; i < key.length; i++) hash = hashUnit(hash, key.charCodeAt(i));
  return hash >>> 0;
};

const { boilerplate, copy, unclear } = JSON.parse(readFileSync(join(import.meta.dirname, 'readings.json'), 'utf8')) as Readings;
const read = new Map<number, boolean | undefined>([
  ...boilerplate.map((key) => [key, true] as const),
  ...copy.map((key) => [key, false] as const),
  ...unclear.map((key) => [key, undefined] as const),
]);

/**
 * A passage's label, `undefined` where reading it said something else. The label is not turned round: with what was read
 * added to the boilerplate to learn from, copy in lists and tables was taken for it, and no more appeals were found.
 */
export const asRead = (outlet: string, text: string, label: boolean | undefined): boolean | undefined => {
  const key = readingKey(outlet, text);
  if (!read.has(key)) return label;
  const found = read.get(key);
  return found === label ? label : undefined;
};
