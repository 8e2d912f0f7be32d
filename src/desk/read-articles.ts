import type { StoryFlag } from '../contract/desk.ts';
import type { SourceFile } from '../formats/format.ts';
import { readWhatCanBe } from '../formats/read.ts';
import { markFlags } from '../review/mark-flags.ts';
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
}

/** What was read of a file, and what could not be. */
export interface ReadArticles {
  articles: ReadArticle[];
  spoilt?: Problem;
}

/** Every article of a file that can be read. Throws a `DeskError` that names the file where there is none. */
export const readArticles = async (file: SourceFile): Promise<ReadArticles> => {
  const articles: ReadArticle[] = [];
  const { stories, problem } = await readWhatCanBe(file);
  for (const story of stories) {
    const { flags, finding } = flagsOfStory(story);
    const language = story.meta.language === 'und' ? finding.language : story.meta.language;
    articles.push({
      meta: { ...story.meta, language },
      document: markFlags(story.blocks, flags),
      flags,
      words: wordsOf(story.blocks, language),
    });
  }
  return { articles, ...(problem === undefined ? {} : { spoilt: problem }) };
};
