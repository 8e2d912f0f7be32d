import type { Page } from './page.ts';

/** Log odds above which a part is article text: below even odds, since a lost sentence harms more than a line to trim. */
const THRESHOLD = -0.2;
/** A heading whose text begins further away, in parts, stands over something else, unless it is this sure. */
const FAR = 6;
const SURE = 2;

/** Which parts of a page make its article. */
export const keptParts = ({ parts }: Page, scores: Float64Array): boolean[] => {
  const kept = parts.map((_, i) => (scores[i] as number) > THRESHOLD);
  let next = Infinity;
  for (let i = parts.length - 1; i >= 0; i--) {
    if (!kept[i]) continue;
    // "More on this" at the end of an article reads like a heading of it, but has nothing of it below.
    if (parts[i]?.block.type === 'heading' && (next === Infinity || (next - i > FAR && (scores[i] as number) < SURE))) kept[i] = false;
    else next = i;
  }
  return kept;
};
