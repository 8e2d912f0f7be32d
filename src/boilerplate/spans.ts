import type { FoldedLine } from './fold.ts';
import { eachGram, gramShare } from './grams.ts';
import type { Table } from './table.ts';
import { wordsOf, type Word } from './words.ts';

/** Neighbouring words that together speak for boilerplate, or against it. Offsets in folded units. */
export interface Span {
  from: number;
  to: number;
  /** In log odds. */
  weight: number;
}

/** The spans of a sentence, the weightiest first. Each gram's weight is shared out among the words that it stands on. */
export const spansOf = (table: Table, line: FoldedLine): Span[] => {
  const words = wordsOf(line, 0, line.length);
  const shares = new Float64Array(words.length);
  const seen = new Set<number>();
  const hits: { row: number; from: number; to: number }[] = [];
  eachGram(line, words, (hash, from, to) => {
    if (seen.has(hash)) return;
    seen.add(hash);
    const row = table.find(hash);
    if (row >= 0) hits.push({ row, from, to });
  });
  const share = gramShare(seen.size);
  for (const { row, from, to } of hits) {
    const first = wordAt(words, from);
    let last = first;
    while (last + 1 < words.length && (words[last + 1]?.from ?? to) < to) last++;
    for (let i = first; i <= last; i++) shares[i] = (shares[i] as number) + (table.weight(row) * share) / (last - first + 1);
  }
  const spans: Span[] = [];
  words.forEach(({ from, to }, i) => {
    const weight = shares[i] as number;
    const open = spans.at(-1);
    if (open && open.weight > 0 === weight > 0) {
      open.to = to;
      open.weight += weight;
    } else spans.push({ from, to, weight });
  });
  return spans.toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
};

/** Index of the word that a gram begins with. */
const wordAt = (words: readonly Word[], from: number): number => {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).to > from) high = middle;
    else low = middle + 1;
  }
  return low;
};
