import { eld } from 'eld/extrasmall';

// Enough for a sure answer, and the same cost for a note as for a book.
const SAMPLE = 600;
// Fewer letters are a name or a sign.
const LEAST = 4;

// Scripts that one language writes: n-grams have too little of them in a short line. Japanese is Han as well as kana.
const ownScripts: readonly (readonly [language: string, letters: RegExp, least: number])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.2],
  ['ko', /\p{Script=Hangul}/gu, 0.5],
  ['zh', /\p{Script=Han}/gu, 0.5],
];

// Most texts have none of these letters, and counting takes longer than looking.
const OWN_SCRIPTS = /[\u1100-\u11ff\u2e80-\uffff]/;

/** Language of a text by its script or its n-grams: ISO 639-1, or `und` where it can't be told. */
export const languageOf = (text: string): string => {
  const sample = sampleOf(text);
  const own = OWN_SCRIPTS.test(sample) ? ownLanguage(sample) : undefined;
  if (own !== undefined) return own;
  const { language, isReliable } = eld.detect(sample);
  return language !== '' && isReliable() ? language : 'und';
};

const ownLanguage = (sample: string): string | undefined => {
  const letters = count(sample, /\p{L}/gu);
  return ownScripts.find(([, script, least]) => letters >= LEAST && count(sample, script) >= least * letters)?.[0];
};

const count = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;

/** The beginning and the middle: the end of an article is the likeliest place for another language's boilerplate. */
const sampleOf = (text: string): string => {
  if (text.length <= SAMPLE) return text.toWellFormed();
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE / 2)} ${text.slice(middle, middle + SAMPLE / 2)}`.toWellFormed();
};
