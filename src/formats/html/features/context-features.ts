import { between, type Layout } from './layout.ts';
import { lookOf } from './main-features.ts';

const REACH = 4;
const SURE = 0.75;
const FAR = 20;

/** What a first look at every part says of the parts around each: an article hangs together. */
export class Context {
  readonly #layout: Layout;
  readonly #scores: Float64Array;
  readonly #likely: Float64Array;
  readonly #likelyWords: Float64Array;
  readonly #looks = new Map<string, [likely: number, words: number, parts: number]>();
  readonly #most: number;
  readonly #firstSure: number;
  readonly #lastSure: number;

  /** @param scores log odds by part. */
  constructor(layout: Layout, scores: Float64Array) {
    this.#layout = layout;
    this.#scores = scores;
    this.#likely = scores.map((score) => 1 / (1 + Math.exp(-score)));
    this.#likelyWords = new Float64Array(layout.count + 1);
    for (let i = 0; i < layout.count; i++) {
      const words = (this.#likely[i] as number) * layout.wordsAt(i);
      this.#likelyWords[i + 1] = (this.#likelyWords[i] as number) + words;
      const look = this.#lookAt(i);
      const sum = this.#looks.get(look) ?? [0, 0, 0];
      this.#looks.set(look, [sum[0] + words, sum[1] + layout.wordsAt(i), sum[2] + 1]);
    }
    this.#most = this.#likely.reduce((most, each) => Math.max(most, each), 0);
    this.#firstSure = this.#likely.findIndex((each) => each > SURE);
    this.#lastSure = this.#likely.findLastIndex((each) => each > SURE);
  }

  #lookAt(i: number): string {
    const { tree, parts } = this.#layout.page;
    const part = parts[i] as (typeof parts)[number];
    return `${part.block.type}${part.block.level ?? ''} ${lookOf(tree, part.node)} ${lookOf(tree, Math.max(0, tree.parent[part.node] as number))}`;
  }

  at(i: number, push: (value: number) => void): void {
    const layout = this.#layout;
    push(this.#scores[i] as number);
    for (let step = -REACH; step <= REACH; step++) if (step !== 0) push(this.#likely[i + step] ?? -1);
    this.#containers(i, push);
    const [likely, words, parts] = this.#looks.get(this.#lookAt(i)) as [number, number, number];
    const own = layout.wordsAt(i);
    push(words > own ? (likely - (this.#likely[i] as number) * own) / (words - own) : -1);
    push(Math.log1p(parts));
    const total = Math.max(1, this.#likelyWords[layout.count] as number);
    push((this.#likelyWords[i] as number) / total);
    push(Math.log1p(total));
    push(own / total);
    push(this.#most);
    push(this.#sureNear(i, -1));
    push(this.#sureNear(i, 1));
    push(Math.max(-FAR, Math.min(FAR, i - this.#firstSure)));
    push(Math.max(-FAR, Math.min(FAR, i - this.#lastSure)));
    for (const reach of [8, 20]) {
      push(between(this.#likelyWords, i - reach, i) / Math.max(1, between(layout.words, i - reach, i)));
      push(between(this.#likelyWords, i + 1, i + 1 + reach) / Math.max(1, between(layout.words, i + 1, i + 1 + reach)));
    }
    this.#heading(i, push);
  }

  /** The share of likely words in the elements around, without the part itself. */
  #containers(i: number, push: (value: number) => void): void {
    const { tree, parts } = this.#layout.page;
    const own = this.#layout.wordsAt(i);
    let node = (parts[i] as (typeof parts)[number]).node;
    let held = 1;
    let level = 0;
    while (level < 4 && node > 0) {
      node = Math.max(0, tree.parent[node] as number);
      const [from, to] = this.#layout.partsIn(node);
      if (to - from <= held && node > 0) continue;
      held = to - from;
      level++;
      const words = between(this.#layout.words, from, to) - own;
      push(words > 0 ? (between(this.#likelyWords, from, to) - (this.#likely[i] as number) * own) / words : -1);
    }
    for (; level < 4; level++) push(-1);
  }

  /** How many parts away the next sure one is. */
  #sureNear(i: number, step: number): number {
    for (let far = 1; far < FAR; far++) if ((this.#likely[i + far * step] ?? 0) > SURE) return far;
    return FAR;
  }

  /** The heading above: how likely, how far; and how likely what stands between it and here is. */
  #heading(i: number, push: (value: number) => void): void {
    const { parts } = this.#layout.page;
    let at = i - 1;
    while (at >= 0 && i - at < FAR && (parts[at] as (typeof parts)[number]).block.type !== 'heading') at--;
    const found = at >= 0 && i - at < FAR;
    push(found ? (this.#likely[at] as number) : -1);
    push(i - at);
    let next = i + 1;
    while (next < parts.length && next - i < FAR && (parts[next] as (typeof parts)[number]).block.type !== 'heading') next++;
    push(between(this.#likelyWords, i + 1, next) / Math.max(1, between(this.#layout.words, i + 1, next)));
  }
}
