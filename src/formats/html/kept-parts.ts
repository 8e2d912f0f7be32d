import type { Page } from './page.ts';

/** Log odds above which a part is article text: below even odds, since a lost sentence harms more than a line to trim. */
const THRESHOLD = -0.05;
/** Where no part is likelier than this there is no article: a section's front is teasers, each in doubt. */
const ARTICLE = 0.5;
/** A heading whose text begins further away, in parts, stands over something else, unless it is this sure. */
const FAR = 6;
const SURE = 2;
/** So many items of a list left out right below a heading are what it stood over. */
const LIST = 2;

/** Which parts of a page make its article. */
export const keptParts = ({ parts }: Page, scores: Float64Array): boolean[] => {
  const isArticle = scores.some((score) => score > ARTICLE);
  const kept = parts.map((_, i) => isArticle && (scores[i] as number) > THRESHOLD);
  let next = Infinity;
  for (let i = parts.length - 1; i >= 0; i--) {
    if (!kept[i]) continue;
    // "More on this" at the end of an article reads like a heading of it, but has nothing of it below.
    if (parts[i]?.block.type === 'heading' && (next === Infinity || ((scores[i] as number) < SURE && standsOverOther(parts, i, next)))) kept[i] = false;
    else next = i;
  }
  return kept;
};

/** Whether the heading at `at` stood over what was left out, not over the part kept `next`. */
const standsOverOther = (parts: Page['parts'], at: number, next: number): boolean => {
  if (next - at > FAR) return true;
  const between = parts.slice(at + 1, next);
  if (between.length > 0 && parts[next]?.block.type === 'heading') return true;
  return between.filter(({ block }) => block.type === 'list-item' || block.type === 'heading').length >= LIST;
};
