/** How often a gram stands in each language, by the language's number: what the language detector looks a gram up in. */
type Scores = Readonly<Record<number, number>>;
type Grams = Readonly<Record<string, Scores>>;

// In front of a gram, and behind it: no gram holds them.
const BEGIN = '\n';
const MIDDLE = '\t';
// Languages and scores are characters that neither of the two is.
const SHIFT = 32;

/**
 * A table of grams as one text that needs no reading before it is looked things up in: its grams are in the order of
 * their UTF-16 code units, each followed by a character for a language and one for its score, and so on.
 */
export const packGrams = (grams: Grams): string =>
  Object.keys(grams)
    .toSorted()
    .map((gram) => {
      const scores = Object.entries(grams[gram] as Scores).flatMap(([language, score]) => [Number(language), score]);
      return BEGIN + gram + MIDDLE + String.fromCharCode(...scores.map((number) => number + SHIFT));
    })
    .join('') + BEGIN;

const scoresOf = (packed: string, gram: string): Scores | undefined => {
  let low = 0;
  let high = packed.length - 1;
  while (low < high) {
    const begin = packed.lastIndexOf(BEGIN, (low + high) >>> 1);
    const middle = packed.indexOf(MIDDLE, begin);
    const end = packed.indexOf(BEGIN, middle);
    const found = packed.slice(begin + 1, middle);
    if (found === gram) {
      const scores: Record<number, number> = {};
      for (let at = middle + 1; at < end; at += 2) scores[packed.charCodeAt(at) - SHIFT] = packed.charCodeAt(at + 1) - SHIFT;
      return scores;
    }
    if (found < gram) low = end;
    else high = begin;
  }
  return undefined;
};

/** The table that was packed, to be looked up in only: it has no list of its grams. */
export const unpackedGrams = (packed: string): Grams =>
  new Proxy({}, { get: (_, gram) => (typeof gram === 'string' ? scoresOf(packed, gram) : undefined) });
