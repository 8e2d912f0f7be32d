import type { PageTree } from '../page-tree.ts';
import { hashOf } from '../tokens.ts';
import type { Lexis } from './lexis.ts';

const known = new Map<string, number[]>();
const KNOWN_LIMIT = 20_000;

/** The words of a class, id or role: `RelatedArticles__item-2` is related, articles, item. */
export const nameHashes = (tree: PageTree, node: number): readonly number[] => {
  const attributes = tree.attributes[node];
  if (attributes === undefined) return none;
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['itemprop'] ?? ''} ${attributes['role'] ?? ''}`;
  if (names.length === 3) return none;
  const found = known.get(names);
  if (found) return found;
  if (known.size > KNOWN_LIMIT) known.clear();
  const words = names.slice(0, 400).replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/);
  const hashes = [...new Set(words.filter((word) => word.length > 1))].map((word) => hashOf(word));
  known.set(names, hashes);
  return hashes;
};

const none: readonly number[] = [];

/** What the names of an element and of all around it add up to. */
export interface NameOdds {
  own: number;
  sum: number;
  least: number;
  most: number;
}

export class Names {
  readonly #tree: PageTree;
  readonly #lexis: Lexis;
  readonly #odds: (NameOdds | undefined)[] = [{ own: 0, sum: 0, least: 0, most: 0 }];

  constructor(tree: PageTree, lexis: Lexis) {
    this.#tree = tree;
    this.#lexis = lexis;
  }

  at(node: number): NameOdds {
    const pending: number[] = [];
    let from = node;
    while (this.#odds[from] === undefined) {
      pending.push(from);
      from = this.#tree.parent[from] as number;
    }
    let around = this.#odds[from] as NameOdds;
    for (const inner of pending.toReversed()) this.#odds[inner] = around = this.#within(inner, around);
    return around;
  }

  #within(node: number, around: NameOdds): NameOdds {
    let own = 0;
    let least = around.least;
    let most = around.most;
    for (const hash of nameHashes(this.#tree, node)) {
      const odds = this.#lexis.name(hash);
      own += odds;
      least = Math.min(least, odds);
      most = Math.max(most, odds);
    }
    return { own, sum: around.sum + own, least, most };
  }
}

/** What the classes of a part's element and of those around it tell: nearest first. */
export const nameFeatures = (tree: PageTree, names: Names, node: number, push: (value: number) => void): void => {
  const odds = names.at(node);
  push(odds.own);
  push(odds.sum);
  push(odds.least);
  push(odds.most);
  let above = node;
  for (let level = 0; level < 3; level++) {
    above = Math.max(0, tree.parent[above] as number);
    push(names.at(above).own);
  }
};
