import { eachGram, gramShare } from './grams.ts';
import type { FoldedLine } from './fold.ts';
import { scoredKinds } from './kinds.ts';
import type { Sentence } from './sentences.ts';
import { table } from './table.ts';
import { trained } from './trained.ts';

/** How a sentence speaks, by what the table has learned of boilerplate and of copy. */
export interface Style {
  /** Log odds of boilerplate against copy, as if both were equally common. */
  score: number;
  /** What speaks for each of `scoredKinds`, in log odds against one another. */
  votes: Float32Array;
}

// A way of speaking alone never makes certain, neither of boilerplate nor of copy, and a word or two is hardly speaking.
const MOST_FOR = 7;
const FOR_A_WORD = 1;
const MOST_AGAINST = -3.5;

/** `words`: how many the sentence has. */
export const styleOf = (line: FoldedLine, sentence: Sentence, words: number): Style => {
  const votes = new Float32Array(scoredKinds.length);
  let score = 0;
  const seen = new Set<number>();
  eachGram(line, sentence, (hash) => {
    if (seen.has(hash)) return;
    seen.add(hash);
    const row = table.find(hash);
    if (row < 0) return;
    score += table.weight(row);
    const kind = table.kind(row);
    if (kind >= 0) votes[kind] = (votes[kind] as number) + table.vote(row);
  });
  const odds = trained.offset + score * gramShare(seen.size);
  return { score: Math.max(MOST_AGAINST, Math.min(MOST_FOR, words * FOR_A_WORD, odds)), votes };
};
