import { between, type Layout } from './layout.ts';

const WINDOW = 5;

/** What stands before and after a part. */
export const neighbourFeatures = (layout: Layout, at: number, odds: Float64Array, push: (value: number) => void): void => {
  const { tree, parts, texts } = layout.page;
  const parent = (i: number): number => tree.parent[(parts[i] as (typeof parts)[number]).node] as number;
  for (const step of [-2, -1, 1, 2]) {
    const i = at + step;
    const part = parts[i];
    if (part === undefined) {
      for (let k = 0; k < 6; k++) push(-1);
      continue;
    }
    push(Math.log1p(layout.wordsAt(i)));
    push(layout.linkShare(i));
    push(part.block.type === 'heading' ? 1 : part.block.type === 'list-item' ? 2 : 0);
    push(parent(i) === parent(at) ? 1 : 0);
    push(/[.!?。！？]["'”’»)]*\s*$/.test(texts[i] as string) ? 1 : 0);
    push(odds[i] as number);
  }
  push(Math.log1p(between(layout.running, at - WINDOW, at)));
  push(Math.log1p(between(layout.running, at + 1, at + 1 + WINDOW)));
  push(between(layout.linked, at - WINDOW, at) / Math.max(1, between(layout.words, at - WINDOW, at)));
  push(between(layout.linked, at + 1, at + 1 + WINDOW) / Math.max(1, between(layout.words, at + 1, at + 1 + WINDOW)));
  push(distance(layout, at, -1));
  push(distance(layout, at, 1));
};

const FAR = 30;

/** How many parts away the next running text is. */
const distance = (layout: Layout, at: number, step: number): number => {
  for (let far = 1; far < FAR; far++) {
    const i = at + far * step;
    if (i < 0 || i >= layout.count) return FAR;
    if (layout.isRunning(i)) return far;
  }
  return FAR;
};
