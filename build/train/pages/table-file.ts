import type { ArticleTable } from '../../../src/formats/html/article-table.ts';
import type { Boosted } from '../boosting/boosting.ts';
import { base64, treeFile } from '../boosting/tree-file.ts';

// What says less than this is left out: the table is smaller and finds the same.
const LEAST = 0.1;
const LARGEST = 4;
const SCALE = LARGEST / 127;

const oddsFile = (odds: ReadonlyMap<number, number>): [keys: string, odds: string] => {
  const kept = [...odds].filter(([, value]) => Math.abs(value) >= LEAST).toSorted(([a], [b]) => a - b);
  const steps = kept.map(([, value]) => Math.round(Math.max(-LARGEST, Math.min(LARGEST, value)) / SCALE));
  return [base64(Uint32Array.from(kept, ([key]) => key)), base64(Int8Array.from(steps))];
};

export const articleTableOf = (names: ReadonlyMap<number, number>, words: ReadonlyMap<number, number>, models: readonly Boosted[]): ArticleTable => {
  const [nameKeys, nameOdds] = oddsFile(names);
  const [wordKeys, wordOdds] = oddsFile(words);
  return { names: nameKeys, nameOdds, words: wordKeys, wordOdds, scale: SCALE, models: models.map(treeFile) };
};
