/*
 * Precision, recall and exact matches of an article's text by runs of four words, as the article extraction benchmark
 * defines them (Zyte, 2020): https://github.com/zytedata/article-extraction-benchmark
 */

/** Words in lower case; CJK characters count as words of their own. */
const tokens = (text: string): string[] =>
  text.replaceAll(/[\u3040-\u30ff\u4e00-\u9fff]/g, ' $& ').toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

const SIZE = 4;

const shingles = (words: readonly string[]): Map<string, number> => {
  const bag = new Map<string, number>();
  const add = (key: string): void => void bag.set(key, (bag.get(key) ?? 0) + 1);
  if (words.length > 0 && words.length < SIZE) add(words.join(' '));
  for (let i = 0; i + SIZE <= words.length; i++) add(words.slice(i, i + SIZE).join(' '));
  return bag;
};

export interface PageScore {
  /** Undefined where there is nothing to count. */
  precision: number | undefined;
  recall: number | undefined;
  exact: boolean;
}

export const scoreText = (gold: string, text: string): PageScore => {
  const [wanted, got] = [tokens(gold), tokens(text)];
  const [g, p] = [shingles(wanted), shingles(got)];
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const key of new Set([...g.keys(), ...p.keys()])) {
    const [a, b] = [g.get(key) ?? 0, p.get(key) ?? 0];
    hit += Math.min(a, b);
    extra += Math.max(0, b - a);
    missed += Math.max(0, a - b);
  }
  return {
    precision: hit + extra > 0 ? hit / (hit + extra) : undefined,
    recall: hit + missed > 0 ? hit / (hit + missed) : undefined,
    exact: wanted.join(' ') === got.join(' '),
  };
};

export interface Summary {
  pages: number;
  f1: number;
  precision: number;
  recall: number;
  exact?: number;
}

const mean = (values: readonly (number | undefined)[]): number => {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
};

const f1 = (precision: number, recall: number): number => (2 * precision * recall) / (precision + recall);

/** Macro averages over pages. */
export const summaryOf = (scores: readonly PageScore[]): Summary => {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return { pages: scores.length, f1: f1(precision, recall), precision, recall, exact: mean(scores.map(({ exact }) => (exact ? 1 : 0))) };
};

const squash = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Pieces of text that must stay and must go, over all pages together, as trafilatura's evaluation counts them. */
export const summaryOfSegments = (pages: readonly { text: string; stay: readonly string[]; go: readonly string[] }[]): Summary => {
  let kept = 0;
  let wanted = 0;
  let left = 0;
  for (const { text, stay, go } of pages) {
    const whole = squash(text);
    wanted += stay.length;
    kept += stay.filter((segment) => whole.includes(squash(segment))).length;
    left += go.filter((segment) => whole.includes(squash(segment))).length;
  }
  const precision = kept / (kept + left);
  const recall = kept / wanted;
  return { pages: pages.length, f1: f1(precision, recall), precision, recall };
};
