import type { Evidence } from '../../src/boilerplate/flag.ts';
import type { StoryFlag } from '../../src/contract/desk.ts';

/** Beyond this no figure is shown: "100 %" would claim what no finder can know. */
const certain = 0.99;

/** How sure the finder is, as a word. The limits are probabilities in [0, 1]. */
export const surenessOf = (probability: number): 'certain' | 'sure' | 'likely' | 'perhaps' | 'doubtful' =>
  probability > certain ? 'certain' : probability >= 0.95 ? 'sure' : probability >= 0.8 ? 'likely' : probability >= 0.5 ? 'perhaps' : 'doubtful';

/** A probability as whole percent, cut off rather than rounded, and never beyond 99. In [0, 1]. */
export const shownProbability = (probability: number): number => Math.min(Math.floor(probability * 100) / 100, certain);

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The first words of a text on one line, at most `limit` UTF-16 units and never half a word where words are parted by spaces. */
export const firstWords = (text: string, limit = 60): string => {
  const line = oneLine(text.slice(0, limit * 4));
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  // Cutting between the two halves of a surrogate pair would leave a broken character.
  const whole = space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/u, '');
  return `${whole}…`;
};

/** The words that an evidence is about. Its offsets refer to the story, the flag's text starts at the flag. */
export const quoted = (flag: Pick<StoryFlag, 'start' | 'text'>, evidence: Pick<Evidence, 'start' | 'end'>): string =>
  firstWords(flag.text.slice(evidence.start - flag.start, evidence.end - flag.start), 90);

/** Words in a sentence of another language: the marks beside them stay where the sentence has them (UAX #9, FSI and PDI). */
export const isolated = (words: string): string => `\u2068${words}\u2069`;
