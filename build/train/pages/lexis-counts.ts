import type { Page } from '../../../src/formats/html/page.ts';
import type { Lexis } from '../../../src/formats/html/features/lexis.ts';
import { nameHashes } from '../../../src/formats/html/features/name-features.ts';
import { lexisWords } from '../../../src/formats/html/features/text-features.ts';

/** By hash, for each outlet: how often it stood at article text, and how often at all, no outlet counting more than once. */
export interface LexisCounts {
  names: Counts;
  words: Counts;
}
type Share = [article: number, all: number];
type Counts = Map<number, Map<string, Share>>;

export const noCounts = (): LexisCounts => ({ names: new Map(), words: new Map() });

const SHORT = 30;

const add = (counts: Counts, hash: number, outlet: string, article: number, all: number): void => {
  let outlets = counts.get(hash);
  if (outlets === undefined) counts.set(hash, (outlets = new Map()));
  const share = outlets.get(outlet);
  if (share === undefined) outlets.set(outlet, [article, all]);
  else {
    share[0] += article;
    share[1] += all;
  }
};

export const countPage = (counts: LexisCounts, page: Page, labels: Float32Array, outlet: string): void => {
  const { tree, parts, words } = page;
  const held = new Map<number, Share>();
  for (let i = 0; i < parts.length; i++) {
    const size = Math.min(60, (words[i] as string[]).length) + 1;
    const label = labels[i] as number;
    if (label < 0) continue;
    for (let node = (parts[i] as Page['parts'][number]).node; node > 0; node = tree.parent[node] as number) {
      const share = held.get(node);
      if (share === undefined) held.set(node, [label * size, size]);
      else {
        share[0] += label * size;
        share[1] += size;
      }
    }
    if ((words[i] as string[]).length > SHORT) continue;
    for (const hash of lexisWords(words[i] as string[])) add(counts.words, hash, outlet, label, 1);
  }
  for (const [node, [article, all]] of held) for (const hash of nameHashes(tree, node)) add(counts.names, hash, outlet, article, all);
};

const LEAST_OUTLETS = { names: 3, words: 5 };
const PRIOR = { names: 1.5, words: 2 };

/** Each outlet's share counts once: log odds against the mean of all, drawn to 0 where few outlets speak. */
const oddsOf = (counts: Counts, kind: 'names' | 'words', base: number) => {
  const sums = new Map<number, [sum: number, outlets: number]>();
  for (const [hash, outlets] of counts) {
    if (outlets.size < LEAST_OUTLETS[kind]) continue;
    let sum = 0;
    for (const [article, all] of outlets.values()) sum += article / all;
    sums.set(hash, [sum, outlets.size]);
  }
  const odds = (sum: number, n: number): number => Math.log((sum + PRIOR[kind] * base) / (n - sum + PRIOR[kind] * (1 - base))) - Math.log(base / (1 - base));
  return {
    /** As learned without an outlet: its own pages must not tell what they are. */
    without: (hash: number, outlet: string | undefined): number => {
      const found = sums.get(hash);
      if (found === undefined) return 0;
      const own = outlet === undefined ? undefined : counts.get(hash)?.get(outlet);
      const n = found[1] - (own ? 1 : 0);
      if (n < LEAST_OUTLETS[kind] - 1) return 0;
      return odds(found[0] - (own ? own[0] / own[1] : 0), n);
    },
    all: (): Map<number, number> => new Map([...sums].map(([hash, [sum, n]]) => [hash, odds(sum, n)])),
  };
};

const NAMES_BASE = 0.35;
const WORDS_BASE = 0.2;

export const lexisFrom = (counts: LexisCounts) => {
  const names = oddsOf(counts.names, 'names', NAMES_BASE);
  const words = oddsOf(counts.words, 'words', WORDS_BASE);
  return {
    without: (outlet: string | undefined): Lexis => ({ name: (hash) => names.without(hash, outlet), word: (hash) => words.without(hash, outlet) }),
    names: names.all,
    words: words.all,
  };
};
