import type { PageTree } from '../page-tree.ts';
import { between, type Layout } from './layout.ts';

/**
 * The element that holds most running text, as Readability finds it (Arc90, 2009): each paragraph counts for its parent
 * in full and for the one above by half.
 */
export interface Main {
  node: number;
  /** Parts in it: first, and last running text (inclusive). */
  first: number;
  last: number;
  /** Tag and class of most of its running text. */
  look: string;
}

/** Tag and class: what stands for the look of an element. */
export const lookOf = (tree: PageTree, node: number): string => `${tree.tag[node]}.${tree.attributes[node]?.['class'] ?? ''}`;

export const mainOf = (layout: Layout): Main => {
  const { tree, parts } = layout.page;
  const scores = new Map<number, number>();
  const add = (node: number, score: number): void => void scores.set(node, (scores.get(node) ?? 0) + score);
  for (let i = 0; i < layout.count; i++) {
    if (!layout.isRunning(i)) continue;
    const words = layout.wordsAt(i) * (1 - layout.linkShare(i));
    const parent = Math.max(0, tree.parent[(parts[i] as (typeof parts)[number]).node] as number);
    add(parent, words);
    add(Math.max(0, tree.parent[parent] as number), words / 2);
  }
  let node = 0;
  for (const [each, score] of scores) if (score > (scores.get(node) ?? 0)) node = each;
  const [from, to] = layout.partsIn(node);
  let first = -1;
  let last = -1;
  const looks = new Map<string, number>();
  for (let i = from; i < to; i++) {
    if (!layout.isRunning(i)) continue;
    if (first < 0) first = i;
    last = i;
    const look = lookOf(tree, (parts[i] as (typeof parts)[number]).node);
    looks.set(look, (looks.get(look) ?? 0) + layout.wordsAt(i));
  }
  const [look = ''] = [...looks].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return { node, first, last, look };
};

const FAR = 9;

/** Where a part stands to the main element, and how it looks beside its text. */
export const mainFeatures = (layout: Layout, main: Main, at: number, push: (value: number) => void): void => {
  const { tree, parts } = layout.page;
  const { node } = parts[at] as (typeof parts)[number];
  // How far up from the main element one has to go to find the part, and from there down to it.
  let common = main.node;
  let up = 0;
  while (common > 0 && !(node >= common && node < (tree.end[common] as number))) {
    common = tree.parent[common] as number;
    up++;
  }
  let down = 0;
  for (let above = node; above > common && down < 30; above = tree.parent[above] as number) down++;
  push(Math.min(FAR, up));
  push(down);
  push(lookOf(tree, node) === main.look ? 1 : 0);
  push(tree.parent[node] === main.node ? 1 : 0);
  push(signedLog(at - main.first));
  push(signedLog(at - main.last));
  push(at < main.first ? -Math.log1p(between(layout.words, at, main.first)) : 0);
  push(at > main.last ? Math.log1p(between(layout.words, main.last + 1, at)) : 0);
  // Whether it belongs to a child of the main element that holds running text itself.
  let child = node;
  while (child > 0 && tree.parent[child] !== common) child = tree.parent[child] as number;
  const [from, to] = layout.partsIn(child);
  const words = between(layout.words, from, to);
  push(words / Math.max(1, between(layout.words, ...layout.partsIn(common))));
  push(between(layout.linked, from, to) / Math.max(1, words));
  push(Math.log1p(to - from));
  push(articleAround(tree, node) === articleAround(tree, main.node) ? 1 : 0);
};

/** The innermost `article` element that holds a node; -1 for none. */
const articleAround = (tree: PageTree, node: number): number => {
  let around = node;
  while (around >= 0 && tree.tag[around] !== 'article') around = tree.parent[around] as number;
  return around;
};

export const signedLog = (value: number): number => Math.sign(value) * Math.log1p(Math.abs(value));
