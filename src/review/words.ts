import { isTrimmed, type Block } from '../story/block.ts';

// Scripts that don't part their words by spaces: there a dictionary has to tell.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SPACED_WORD = /[\p{L}\p{N}\p{M}]+(?:['’.\-\u05f3\u05f4][\p{L}\p{N}\p{M}]+)*/gu;

const segmenters = new Map<string, Intl.Segmenter>();
const segmenterOf = (language: string): Intl.Segmenter => {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
};

/** How many words a text has. `language` is ISO 639-1 or `und`. */
export const wordsIn = (text: string, language: string): number => {
  if (!UNSPACED.test(text)) return text.match(SPACED_WORD)?.length ?? 0;
  let words = 0;
  for (const segment of segmenterOf(language).segment(text)) if (segment.isWordLike) words++;
  return words;
};

// Blocks are never changed in place, so a block's count stays true as long as the object lives.
const counted = new WeakMap<Block, { language: string; words: number }>();

const wordsOfBlock = (block: Block, language: string): number => {
  const known = counted.get(block);
  if (known?.language === language) return known.words;
  const text = block.children.map((run) => (isTrimmed(run) ? ' ' : run.text)).join('');
  const words = wordsIn(text, language);
  counted.set(block, { language, words });
  return words;
};

/** Words of a document, trimmed passages left out. */
export const wordsOf = (blocks: readonly Block[], language: string): number => {
  let words = 0;
  for (const block of blocks) if (!isTrimmed(block)) words += wordsOfBlock(block, language);
  return words;
};
