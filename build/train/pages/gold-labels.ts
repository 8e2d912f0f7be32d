import { wordsOf } from '../../../src/formats/html/tokens.ts';

/** Where a part of the page stands in the article: its words `from` to `to` there. */
interface Match {
  part: number;
  from: number;
  to: number;
  weight: number;
}

const SHINGLE = 4;
const COVERED = 0.5;
const MOST_PLACES = 20;
const LONG = 120;

/**
 * Which parts of a page are in its article: the heaviest chain of matches that stand in the same order in both.
 * Gives the share of each part's words that the article has, in [0,1].
 */
export const labelsOf = (words: readonly (readonly string[])[], gold: string): Float32Array => {
  const article = wordsOf(gold);
  const places = new Map<string, number[]>();
  const note = (key: string, at: number): void => {
    const list = places.get(key);
    if (list === undefined) places.set(key, [at]);
    else if (list.length < MOST_PLACES) list.push(at);
  };
  for (let at = 0; at < article.length; at++) {
    for (let size = 1; size <= SHINGLE && at + size <= article.length; size++) note(article.slice(at, at + size).join(' '), at);
  }
  const matches = words.flatMap((part, i) => matchesOf(part, i, places));
  return chain(matches, words, article.length);
};

const matchesOf = (part: readonly string[], i: number, places: ReadonlyMap<string, number[]>): Match[] => {
  if (part.length === 0) return [];
  const size = Math.min(SHINGLE, part.length);
  // Votes for where the part would begin in the article.
  const starts = new Map<number, number>();
  let shingles = 0;
  for (let at = 0; at + size <= part.length; at++) {
    shingles++;
    for (const place of places.get(part.slice(at, at + size).join(' ')) ?? []) {
      const start = Math.round((place - at) / 4);
      starts.set(start, (starts.get(start) ?? 0) + 1);
    }
  }
  const found: Match[] = [];
  for (const start of starts.keys()) {
    const votes = (starts.get(start) ?? 0) + (starts.get(start - 1) ?? 0) + (starts.get(start + 1) ?? 0);
    const share = Math.max(Math.min(1, votes / shingles), part.length > LONG ? coveredFrom(part, start * 4, size, places) / shingles : 0);
    if (share >= COVERED && (size === SHINGLE || share === 1)) {
      found.push({ part: i, from: start * 4, to: start * 4 + part.length, weight: share * part.length });
    }
  }
  return found;
};

/** How many of a long part's runs of words stand in the article about where they would, from `start` on. */
const coveredFrom = (part: readonly string[], start: number, size: number, places: ReadonlyMap<string, number[]>): number => {
  let covered = 0;
  const last = start + part.length * 1.2 + SLACK;
  for (let at = 0; at + size <= part.length; at++) {
    if (places.get(part.slice(at, at + size).join(' '))?.some((place) => place >= start - SLACK && place <= last)) covered++;
  }
  return covered;
};

/** Slack, in words, since starts are rounded and gold texts drop a word here and there. */
const SLACK = 6;

const chain = (matches: readonly Match[], words: readonly (readonly string[])[], length: number): Float32Array => {
  // best[e]: the heaviest chain that ends at or before word e of the article (a Fenwick tree of maxima).
  const size = length + SLACK * 4;
  const tree = new Int32Array(size + 2).fill(-1);
  const totals: number[] = [];
  const before: number[] = [];
  const query = (end: number): number => {
    let best = -1;
    for (let k = Math.min(size, end) + 1; k > 0; k -= k & -k) {
      const each = tree[k] as number;
      if (each >= 0 && (best < 0 || (totals[each] as number) > (totals[best] as number))) best = each;
    }
    return best;
  };
  const update = (end: number, m: number): void => {
    for (let k = Math.min(size, end) + 1; k <= size + 1; k += k & -k) {
      const each = tree[k] as number;
      if (each < 0 || (totals[each] as number) < (totals[m] as number)) tree[k] = m;
    }
  };
  for (let i = 0; i < matches.length; ) {
    let j = i;
    while (j < matches.length && matches[j]?.part === matches[i]?.part) j++;
    for (let m = i; m < j; m++) {
      const match = matches[m] as Match;
      const previous = query(Math.max(0, match.from + SLACK));
      before[m] = previous;
      totals[m] = match.weight + (previous < 0 ? 0 : (totals[previous] as number));
    }
    for (let m = i; m < j; m++) update(Math.max(0, (matches[m] as Match).to), m);
    i = j;
  }
  const labels = new Float32Array(words.length);
  let last = -1;
  for (let m = 0; m < matches.length; m++) if (last < 0 || (totals[m] as number) > (totals[last] as number)) last = m;
  for (let m = last; m >= 0; m = before[m] as number) {
    const match = matches[m] as Match;
    labels[match.part] = match.weight / (words[match.part] as readonly string[]).length;
  }
  return labels;
};
