import { readStories } from '../../src/formats/read.ts';
import type { SourceFile } from '../../src/formats/format.ts';
import type { Block } from '../../src/story/block.ts';
import { textOfBlock } from '../../src/story/text.ts';
import type { StoryMeta } from '../../src/story/story.ts';
import type { ProblemCode } from '../../src/story/problem.ts';
import { DeskError } from '../../src/story/problem.ts';

/** A file of the given text in UTF-8, or of the given bytes. */
export const aFile = (name: string, content: string | Uint8Array): SourceFile => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

export const aMeta = (meta: Partial<StoryMeta> = {}): StoryMeta => ({
  slug: 'story',
  headline: '',
  language: 'en',
  direction: 'ltr',
  source: { name: 'story.html', format: 'html', bytes: 1, sha256: '00'.repeat(32) },
  ...meta,
});

/** Blocks in short: "h2 Text", "- item", "  1. deeper", "> quote", and marks as **bold**, _italic_, [text](link). */
export const inShort = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => {
    const text = block.children
      .map((run) => {
        let shown = run.text;
        if (run.italic) shown = `_${shown}_`;
        if (run.bold) shown = `**${shown}**`;
        return run.link === undefined ? shown : `[${shown}](${run.link})`;
      })
      .join('');
    if (block.type === 'heading') return `h${block.level} ${text}`;
    if (block.type === 'list-item') return `${'  '.repeat(block.depth ?? 0)}${block.list === 'number' ? '1.' : '-'} ${text}`;
    if (block.type === 'quote') return `> ${text}`;
    if (block.type === 'caption') return `cap ${text}`;
    if (block.type === 'preformatted') return `pre ${text}`;
    return text;
  });

export const wordsOfBlocks = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => textOfBlock(block).split(/\s+/)).filter(Boolean);

/** The code of the problem that a promise rejects with. */
export const problemOf = async (promise: Promise<unknown>): Promise<ProblemCode | 'none'> =>
  promise.then(
    () => 'none' as const,
    (error: unknown) => {
      if (error instanceof DeskError) return error.problem.code;
      throw error;
    },
  );

/** The one story of a page. */
export const readPage = async (html: string) => {
  const [story] = await readStories(aFile('page.html', html));
  if (!story) throw new Error('no story');
  return story;
};
