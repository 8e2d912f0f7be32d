import { createHash } from 'node:crypto';
import { readStories } from '../formats/read.ts';
import { slugOf } from '../formats/slug.ts';
import { linesOf } from '../formats/text/lines.ts';
import { directionOfStory } from '../story/direction.ts';
import type { Story, StoryMeta } from '../story/story.ts';
import { textOfBlock } from '../story/text.ts';
import type { Article } from './articles.ts';

export interface NamedStory {
  id: string | number;
  story: Story;
}

const encoder = new TextEncoder();

/** A text out of JSON Lines, to the letter: it needs no decoding, and an empty one is an article too. */
const storyOfText = (id: string | number, text: string, outlet: string | undefined): Story => {
  const { lead, lineBreak, blocks } = linesOf(text);
  const bytes = encoder.encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source: StoryMeta['source'] = { name: `${id}.txt`, format: 'text', lead, lineBreak, bytes: bytes.length, sha256 };
  const meta: StoryMeta = {
    slug: slugOf(source.name),
    headline: '',
    language: 'und',
    direction: directionOfStory(blocks.map(textOfBlock)),
    ...(outlet === undefined ? {} : { outlet }),
    source,
  };
  return { meta, blocks };
};

/** The stories of an article as the command line was given it. Throws a `DeskError` for what can't be read. */
export async function* storiesOf(article: Article): AsyncGenerator<NamedStory> {
  if ('text' in article) {
    yield { id: article.id, story: storyOfText(article.id, article.text, article.source) };
  } else if ('html' in article) {
    const { id, html, url } = article;
    for (const { meta, blocks } of await readStories({ name: `${id}.html`, bytes: encoder.encode(html), encoding: 'utf-8' })) {
      yield { id, story: { meta: url === undefined ? meta : { ...meta, url }, blocks } };
    }
  } else {
    for (const story of await readStories(article)) {
      const { item } = story.meta.source;
      yield { id: item === undefined ? article.path : `${article.path}#${item}`, story };
    }
  }
}
