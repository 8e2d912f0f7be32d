/** How often a gram stands in each language, by the language's number: what the language detector looks a gram up in. */
type Scores = Readonly<Record<number, number>>;
type Grams = Readonly<Record<string, Scores>>;

// In front of a gram, and behind it: no gram holds them, nor any number, as these begin behind them.
const BEGIN = 10;
const MIDDLE = 9;
const SHIFT = 32;

/**
 * A table of grams as bytes that need no reading before something is looked up in them: the grams in order, a byte for
 * a character (up to U+00FF), each followed by a byte for a language and one for its score, and so on.
 */
export const packGrams = (grams: Grams): Uint8Array => {
  const packed: number[] = [];
  for (const gram of Object.keys(grams).toSorted()) {
    packed.push(BEGIN, ...[...gram].map((character) => character.charCodeAt(0)), MIDDLE);
    for (const [language, score] of Object.entries(grams[gram] as Scores)) packed.push(Number(language) + SHIFT, score + SHIFT);
  }
  return Uint8Array.from([...packed, BEGIN]);
};

/** Below zero where the gram at a place comes before another one, above where it comes after it. */
const compare = (packed: Uint8Array, place: number, gram: string): number => {
  for (let i = 0; ; i++) {
    const character = packed[place + i] as number;
    if (character === MIDDLE) return i - gram.length;
    if (i === gram.length) return 1;
    if (character !== gram.charCodeAt(i)) return character - gram.charCodeAt(i);
  }
};

const scoresAt = (packed: Uint8Array, place: number): Scores => {
  const scores: Record<number, number> = {};
  const begin = packed.indexOf(MIDDLE, place) + 1;
  for (let at = begin; packed[at] !== BEGIN; at += 2) scores[(packed[at] as number) - SHIFT] = (packed[at + 1] as number) - SHIFT;
  return scores;
};

const scoresOf = (packed: Uint8Array, gram: string): Scores | undefined => {
  let low = 0;
  let high = packed.length - 1;
  while (low < high) {
    const begin = packed.lastIndexOf(BEGIN, (low + high) >>> 1);
    const order = compare(packed, begin + 1, gram);
    if (order === 0) return scoresAt(packed, begin + 1);
    if (order < 0) low = packed.indexOf(BEGIN, begin + 1);
    else high = begin;
  }
  return undefined;
};

/** The table that was packed, to be looked up in only: it has no list of its grams. */
export const unpackedGrams = (packed: Uint8Array): Grams =>
  new Proxy({}, { get: (_, gram) => (typeof gram === 'string' ? scoresOf(packed, gram) : undefined) });
