import type { Page } from '../page.ts';

/** A long part with few links reads as running text. */
const LONG_WORDS = 15;
const LINKED = 0.35;

/** Sums over stretches of a page's parts, and which parts an element holds. */
export class Layout {
  readonly page: Page;
  readonly count: number;
  /** Words, linked words, and words in running text before each part. */
  readonly words: Float64Array;
  readonly linked: Float64Array;
  readonly running: Float64Array;
  /** Headings of the first level before each part. */
  readonly tops: Float64Array;
  readonly #firsts: number[];
  readonly #pictures: number[] = [0];

  constructor(page: Page) {
    this.page = page;
    this.count = page.parts.length;
    this.words = new Float64Array(this.count + 1);
    this.linked = new Float64Array(this.count + 1);
    this.running = new Float64Array(this.count + 1);
    this.tops = new Float64Array(this.count + 1);
    for (let i = 0; i < this.count; i++) {
      const words = this.wordsAt(i);
      this.words[i + 1] = (this.words[i] as number) + words;
      this.linked[i + 1] = (this.linked[i] as number) + words * this.linkShare(i);
      this.tops[i + 1] = (this.tops[i] as number) + (page.parts[i]?.block.level === 1 ? 1 : 0);
      this.running[i + 1] = (this.running[i] as number) + (this.isRunning(i) ? words : 0);
    }
    for (const tag of page.tree.tag) this.#pictures.push((this.#pictures.at(-1) as number) + (tag === 'img' || tag === 'picture' || tag === 'video' ? 1 : 0));
    this.#firsts = page.parts.map((part) => part.first);
  }

  wordsAt(i: number): number {
    return (this.page.words[i] as string[]).length;
  }

  linkShare(i: number): number {
    const part = this.page.parts[i] as Page['parts'][number];
    return part.linked / Math.max(1, part.length);
  }

  isRunning(i: number): boolean {
    return this.wordsAt(i) >= LONG_WORDS && this.linkShare(i) < LINKED && (this.page.parts[i] as Page['parts'][number]).block.type !== 'heading';
  }

  picturesIn(node: number): number {
    return (this.#pictures[this.page.tree.end[node] as number] as number) - (this.#pictures[node] as number);
  }

  /** The parts in an element: from, to (exclusive). */
  partsIn(node: number): [from: number, to: number] {
    return [this.#partFrom(node), this.#partFrom(this.page.tree.end[node] as number)];
  }

  #partFrom(node: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#firsts[middle] as number) < node) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A sum over parts `from` to `to`, exclusive, both kept within the page. */
export const between = (sums: Float64Array, from: number, to: number): number => {
  const last = sums.length - 1;
  return (sums[Math.min(last, Math.max(0, to))] as number) - (sums[Math.min(last, Math.max(0, from))] as number);
};
