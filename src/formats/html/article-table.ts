import data from './article-table.json' with { type: 'json' };
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

/** Boosted trees, one after the other, each in preorder. */
export interface TreeTable {
  bias: number;
  /** Nodes in each tree, 16 bits. */
  sizes: string;
  /** A byte a node: the feature that it asks for, 255 for a leaf. */
  features: string;
  /** 32-bit floats: a sample goes to the next node where its feature is not above this; a leaf's value. */
  splits: string;
  /** 16 bits a node: how many nodes further the other branch begins. */
  jumps: string;
}

const bytesOf = (base64: string): Uint8Array => {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};

const oddsByHash = (keys: string, odds: string, scale: number): Map<number, number> => {
  const values = new Int8Array(bytesOf(odds).buffer);
  return new Map(Array.from(new Uint32Array(bytesOf(keys).buffer), (key, i) => [key, (values[i] as number) * scale]));
};

export const lexisOf = (table: ArticleTable): Lexis => {
  const names = oddsByHash(table.names, table.nameOdds, table.scale);
  const words = oddsByHash(table.words, table.wordOdds, table.scale);
  return { name: (hash) => names.get(hash) ?? 0, word: (hash) => words.get(hash) ?? 0 };
};

const LEAF = 255;

/** Gives the log odds of a row of features. */
export const scorerOf = (table: TreeTable): ((row: Float32Array) => number) => {
  const sizes = new Uint16Array(bytesOf(table.sizes).buffer);
  const features = bytesOf(table.features);
  const splits = new Float32Array(bytesOf(table.splits).buffer);
  const jumps = new Uint16Array(bytesOf(table.jumps).buffer);
  return (row) => {
    let score = table.bias;
    let tree = 0;
    for (const size of sizes) {
      let node = tree;
      for (let feature = features[node] as number; feature !== LEAF; feature = features[node] as number) {
        node += (row[feature] as number) <= (splits[node] as number) ? 1 : (jumps[node] as number);
      }
      score += splits[node] as number;
      tree += size;
    }
    return score;
  };
};

export const articleTable: ArticleTable = data;
