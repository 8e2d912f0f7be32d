import type { Direction } from './story.ts';

// Letters of the scripts that are written from right to left.
const RTL_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u;
const FIRST_LETTER = /\p{L}/u;

/**
 * Direction of a paragraph by its first strong character, as rules P2 and P3 of the Unicode Bidirectional Algorithm
 * (UAX #9) have it; `undefined` where it has none.
 */
export const directionOf = (text: string): Direction | undefined => {
  const letter = FIRST_LETTER.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return RTL_LETTER.test(letter) ? 'rtl' : 'ltr';
};

/** Direction of a whole story: that of most of its paragraphs. */
export const directionOfStory = (paragraphs: Iterable<string>): Direction => {
  let balance = 0;
  for (const paragraph of paragraphs) {
    const direction = directionOf(paragraph);
    if (direction) balance += direction === 'rtl' ? 1 : -1;
  }
  return balance > 0 ? 'rtl' : 'ltr';
};
