import type { KnownLine } from '../boilerplate/memory/known-line.ts';
import type { Lines } from '../boilerplate/memory/lines.ts';
import type { StoryFlag } from '../contract/desk.ts';
import type { SourceFile } from '../formats/format.ts';
import { readWhatCanBe } from '../formats/read.ts';
import { markFlags, unmarkFlags } from '../review/mark-flags.ts';
import { wordsOf } from '../review/words.ts';
import type { Block } from '../story/block.ts';
import type { Problem } from '../story/problem.ts';
import type { StoryMeta } from '../story/story.ts';
import { flagsOfStory } from './find-flags.ts';

/** An article read and looked through: what a story on the desk begins with. */
export interface ReadArticle {
  meta: StoryMeta;
  /** The blocks as they were read, flags marked. */
  document: Block[];
  flags: StoryFlag[];
  words: number;
  /** Its lines as its outlet's memory takes them. */
  lines: Lines;
}

/** What was read of a file, and what could not be. */
export interface ReadArticles {
  articles: ReadArticle[];
  spoilt?: Problem;
}

export type FoundAgain = Pick<ReadArticle, 'document' | 'flags'>;

/**
 * Every article of a file that can be read, looked through without a memory: its outlet isn't known before it is read.
 * Throws a `DeskError` that names the file where there is none.
 */
export const readArticles = async (file: SourceFile): Promise<ReadArticles> => {
  const articles: ReadArticle[] = [];
  const { stories, problem } = await readWhatCanBe(file);
  for (const story of stories) {
    const { flags, finding } = flagsOfStory(story, []);
    const language = story.meta.language === 'und' ? finding.language : story.meta.language;
    articles.push({
      meta: { ...story.meta, language },
      document: markFlags(story.blocks, flags),
      flags,
      words: wordsOf(story.blocks, language),
      lines: finding.lines as Lines,
    });
  }
  return { articles, ...(problem === undefined ? {} : { spoilt: problem }) };
};

/** The same article looked through once more, with what is known of its lines. */
export const findAgain = ({ meta, document }: Pick<ReadArticle, 'meta' | 'document'>, memory: readonly KnownLine[]): FoundAgain => {
  const blocks = unmarkFlags(document);
  const { flags } = flagsOfStory({ meta, blocks }, memory);
  return { document: markFlags(blocks, flags), flags };
};
