import data from './article-table.json' with { type: 'json' };
import { bytesOf } from '../../boilerplate/base64.ts';
import type { TreeTable } from '../../boilerplate/trees.ts';
import type { Lexis } from './features/lexis.ts';

/** What `npm run train-pages` learned. Arrays are Base64, little-endian; nothing in them can be read back as words. */
export interface ArticleTable {
  /** Hashes of words in names of classes, 32 bits each, and a signed byte for each: its log odds by `scale`. */
  names: string;
  nameOdds: string;
  /** The same for words of short parts. */
  words: string;
  wordOdds: string;
  scale: number;
  models: TreeTable[];
}

const oddsByHash = (keys: string, odds: string, scale: number): Map<number, number> => {
  const values = new Int8Array(bytesOf(odds).buffer);
  return new Map(Array.from(new Uint32Array(bytesOf(keys).buffer), (key, i) => [key, (values[i] as number) * scale]));
};

export const lexisOf = (table: ArticleTable): Lexis => {
  const names = oddsByHash(table.names, table.nameOdds, table.scale);
  const words = oddsByHash(table.words, table.wordOdds, table.scale);
  return { name: (hash) => names.get(hash) ?? 0, word: (hash) => words.get(hash) ?? 0 };
};

export const articleTable: ArticleTable = data;
