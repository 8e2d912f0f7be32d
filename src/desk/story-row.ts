import { createHash } from 'node:crypto';
import type { StoryFlag, StoryId, StoryRow } from '../contract/desk.ts';
import { flagStatuses } from '../review/flag-status.ts';
import { wordsOf } from '../review/words.ts';
import type { Block } from '../story/block.ts';
import type { Problem } from '../story/problem.ts';
import { formatIds, type StoryMeta } from '../story/story.ts';
import { textOfBlock } from '../story/text.ts';
import type { ReadArticle } from './read-articles.ts';

const digest = (...parts: string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

/** The same article is the same story wherever its file lies: known by its format, its bytes and its place among others. */
export const idOfStory = ({ source }: StoryMeta): StoryId => digest(source.format, source.sha256, source.item ?? '');
/** A file that can't be read has no bytes to know it by: it is known by where it lies. */
export const idOfFailed = (place: string): StoryId => digest('failed', place);

const headlineLimit = 120;

const headlineOf = (meta: StoryMeta, blocks: readonly Block[]): string => {
  const words = meta.headline.trim() || blocks.map(textOfBlock).find((text) => text.trim() !== '')?.trim() || meta.source.name;
  return words.length > headlineLimit ? `${words.slice(0, headlineLimit).trimEnd()}…` : words;
};

/** What of a row follows from the document as it stands. */
export const countsOf = (
  blocks: readonly Block[],
  flags: readonly StoryFlag[],
  language: string,
): Pick<StoryRow, 'words' | 'flags' | 'undecided'> => {
  const statuses = [...flagStatuses(blocks, flags.map((flag) => flag.id)).values()];
  return {
    words: wordsOf(blocks, language),
    flags: flags.length,
    undecided: statuses.filter((status) => status === 'undecided' || status === 'partly').length,
  };
};

export const rowOfArticle = ({ meta, document, flags }: ReadArticle): StoryRow => ({
  id: idOfStory(meta),
  headline: headlineOf(meta, document),
  ...(meta.outlet === undefined ? {} : { outlet: meta.outlet }),
  ...(meta.page?.found === 'no-article' ? { noArticle: true } : {}),
  language: meta.language,
  direction: meta.direction,
  format: meta.source.format,
  fileName: meta.source.name,
  ...countsOf(document, flags, meta.language),
  state: 'new',
});

export const rowOfFailed = (id: StoryId, fileName: string, problem: Problem): StoryRow => ({
  id,
  headline: fileName,
  language: 'und',
  direction: 'ltr',
  format: formatIds[0],
  fileName,
  words: 0,
  flags: 0,
  undecided: 0,
  state: 'new',
  problem,
});
