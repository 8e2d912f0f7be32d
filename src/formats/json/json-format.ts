import { DeskError } from '../../story/problem.ts';
import { textOfBlock } from '../../story/text.ts';
import type { CleanCopy, Format, ReadStory, Spoilt } from '../format.ts';
import { readHtml } from '../html/read-html.ts';
import { known, knownDate, knownImage } from '../known.ts';
import { readText } from '../read-text.ts';
import { slugOf } from '../slug.ts';
import { linesOf, textOfLines } from '../text/lines.ts';
import { blocksFromJson } from './block-schema.ts';
import { isObject, jsonItems, type JsonItem } from './json-items.ts';

const storyOf = ({ value, own, line, place }: JsonItem, file: string, spoilt: Spoilt): ReadStory | undefined => {
  const id = typeof value.id === 'number' ? String(value.id) : value.id;
  const item = known('item', id).item ?? (line > 0 ? String(line) : undefined);
  const body = bodyOf(value);
  if (body.blocks.every((block) => textOfBlock(block).trim() === '')) {
    spoilt(place, { code: 'article-missing', file: item === undefined ? file : `${file} (${item})` });
    return undefined;
  }
  const slug = known('slug', value.slug).slug ?? known('slug', id).slug ?? (line > 0 ? `${slugOf(file)}-${line}` : slugOf(file));
  return {
    meta: {
      slug: slugOf(slug),
      ...body.meta,
      headline: known('x', value.headline ?? value.title).x ?? body.meta?.headline ?? '',
      ...known('byline', value.byline ?? value.author),
      ...known('outlet', value.outlet ?? value.source),
      ...knownDate(value.published ?? value.date),
      ...known('changed', knownDate(value.changed).published),
      ...known('url', value.url),
      ...(isObject(value.leadImage) ? knownImage(value.leadImage) : {}),
      ...known('language', value.language ?? value.lang),
    },
    source: { ...(item === undefined ? {} : { item }), ...body.source },
    blocks: body.blocks,
    ...(own === undefined ? {} : { own }),
  };
};

type Body = Pick<ReadStory, 'blocks'> & { meta?: ReturnType<typeof readHtml>['meta']; source?: ReadStory['source'] };

const bodyOf = ({ blocks, text, html }: JsonItem['value']): Body => {
  const own = blocksFromJson(blocks);
  if (own) return { blocks: own };
  if (typeof text === 'string') {
    const { lead, lineBreak, blocks } = linesOf(text);
    return { blocks, source: { lead, lineBreak } };
  }
  return typeof html === 'string' ? readHtml(html) : { blocks: [] };
};

/** A story as one JSON object: its text for those who want no more, its blocks for those who do. */
export const jsonStory = ({ meta, blocks }: CleanCopy): Record<string, unknown> => ({
  id: meta.source.item ?? meta.slug,
  slug: meta.slug,
  headline: meta.headline,
  ...known('byline', meta.byline),
  ...known('outlet', meta.outlet),
  ...known('published', meta.published),
  ...known('changed', meta.changed),
  ...known('url', meta.url),
  ...(meta.leadImage === undefined ? {} : { leadImage: meta.leadImage }),
  language: meta.language,
  direction: meta.direction,
  text: textOfLines({ lead: meta.source.lead ?? '', blocks, lineBreak: meta.source.lineBreak ?? '\n' }),
  blocks,
});

export const jsonFormat: Format = {
  id: 'json',
  extensions: ['json', 'jsonl', 'ndjson'],
  reader: {
    async read(file, spoilt) {
      const { text, ...decoded } = readText(file);
      const stories: ReadStory[] = [];
      for (const item of jsonItems(text, file.name, spoilt)) {
        const story = storyOf(item, file.name, spoilt);
        if (story) stories.push(story);
      }
      if (stories.length === 0) throw new DeskError({ code: 'article-missing', file: file.name });
      return stories.map((story) => ({ ...story, source: { ...decoded, ...story.source } }));
    },
  },
  writer: {
    extension: 'json',
    mediaType: 'application/json',
    async write(copy) {
      return new TextEncoder().encode(`${JSON.stringify(jsonStory(copy), null, 2)}\n`);
    },
  },
};
