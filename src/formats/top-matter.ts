import type { Block } from '../story/block.ts';
import type { StoryMeta } from '../story/story.ts';
import { textOfBlock } from '../story/text.ts';

/** A story from its top, as it is to be read outside the program, where nothing but the text shows headline and byline. */
export interface TopMatter {
  /** Only where the text doesn't begin with it. */
  headline?: string;
  /** The heading that says the headline in the text itself: none or one. */
  opening: Block[];
  /** Only where the text doesn't say it near its beginning. */
  byline?: string;
  body: Block[];
}

export const topMatter = (meta: StoryMeta, blocks: readonly Block[]): TopMatter => {
  const first = blocks.slice(0, 3).map((block) => textOfBlock(block).trim());
  const missing = (text: string | undefined): text is string => text !== undefined && text !== '' && !first.some((line) => says(line, text.trim()));
  const opens = blocks[0]?.type === 'heading' && first[0] === meta.headline.trim() ? 1 : 0;
  return {
    ...(missing(meta.headline) ? { headline: meta.headline } : {}),
    opening: blocks.slice(0, opens),
    ...(missing(meta.byline) ? { byline: meta.byline } : {}),
    body: blocks.slice(opens),
  };
};

/** Whether a line is no more than the text and a word or two, as in "By Ann Bell". */
const says = (line: string, text: string): boolean => line.includes(text) && line.length <= text.length + 12;
