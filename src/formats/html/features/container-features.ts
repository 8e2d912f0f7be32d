import { between, type Layout } from './layout.ts';

const LEVELS = 4;

/** What the elements around a part hold, from the inside out; wrappers that hold nothing more are passed over. */
export const containerFeatures = (layout: Layout, at: number, push: (value: number) => void): void => {
  const { tree, parts } = layout.page;
  const total = Math.max(1, layout.words[layout.count] as number);
  let node = (parts[at] as (typeof parts)[number]).node;
  let held = 1;
  let level = 0;
  while (level < LEVELS && node > 0) {
    node = Math.max(0, tree.parent[node] as number);
    const [from, to] = layout.partsIn(node);
    if (to - from <= held && node > 0) continue;
    held = to - from;
    level++;
    const words = between(layout.words, from, to);
    push(between(layout.linked, from, to) / Math.max(1, words));
    push(Math.log1p(words));
    push(words / total);
    push(between(layout.running, from, to) / Math.max(1, words));
    push(words / Math.max(1, held));
    push((at - from) / Math.max(1, held));
    push(Math.min(5, layout.picturesIn(node)));
  }
  for (; level < LEVELS; level++) for (let i = 0; i < 7; i++) push(-1);
};
