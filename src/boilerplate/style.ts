import { eachGram, gramShare } from './grams.ts';
import type { FoldedLine } from './fold.ts';
import { scoredKinds } from './kinds.ts';
import { HashSet } from './hash-set.ts';
import type { Table } from './table.ts';
import type { Word } from './words.ts';

/** How a sentence speaks, by what the table has learned of boilerplate and of copy. */
export interface Style {
  /** Log odds of boilerplate against copy, as if both were equally common. */
  score: number;
  /** The same without the bounds on how much it may say. */
  odds: number;
  /** Which share of its grams the table knows. */
  known: number;
  /** What its grams say for boilerplate and for copy, summed up, and the one that says most for each. */
  pro: number;
  contra: number;
  mostPro: number;
  mostContra: number;
  /** What speaks for each of `scoredKinds`, in log odds against one another. */
  votes: Float32Array;
}

// A way of speaking alone never makes certain, neither of boilerplate nor of copy, and a word or two is hardly speaking.
const MOST_FOR = 7;
const FOR_A_WORD = 1;
const MOST_AGAINST = -3.5;

/** What a unit that is seen to be copy is taken to be without being read. */
export const unread: Style = {
  score: MOST_AGAINST, odds: MOST_AGAINST, known: 0, pro: 0, contra: 0, mostPro: 0, mostContra: 0, votes: new Float32Array(scoredKinds.length),
};

const seen = new HashSet();

/** `count`: how many words the sentence has to a reader, signs not counted. */
export const styleOf = (table: Table, line: FoldedLine, words: readonly Word[], count: number): Style => {
  const votes = new Float32Array(scoredKinds.length);
  let score = 0;
  let known = 0;
  let contra = 0;
  let mostPro = 0;
  let mostContra = 0;
  seen.clear();
  eachGram(line, words, (hash) => {
    if (!seen.add(hash)) return;
    const row = table.find(hash);
    if (row < 0) return;
    known++;
    const weight = table.weight(row);
    score += weight;
    if (weight < 0) contra += weight;
    mostPro = Math.max(mostPro, weight);
    mostContra = Math.min(mostContra, weight);
    const kind = table.kind(row);
    if (kind >= 0) votes[kind] = (votes[kind] as number) + table.vote(row);
  });
  const share = gramShare(seen.size);
  const odds = table.offset + score * share;
  return {
    score: Math.max(MOST_AGAINST, Math.min(MOST_FOR, count * FOR_A_WORD, odds)),
    odds,
    known: known / Math.max(1, seen.size),
    pro: (score - contra) * share,
    contra: contra * share,
    mostPro,
    mostContra,
    votes,
  };
};
