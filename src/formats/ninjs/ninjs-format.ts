import { DeskError } from '../../story/problem.ts';
import type { Format } from '../format.ts';
import { jsonItems } from '../json/json-items.ts';
import { readText } from '../read-text.ts';
import { readNinjs } from './read-ninjs.ts';
import { ninjsItem } from './write-ninjs.ts';

export const ninjsFormat: Format = {
  id: 'ninjs',
  extensions: ['ninjs'],
  reader: {
    async read(file, spoilt) {
      const { text, ...decoded } = readText(file);
      const stories = [...jsonItems(text, file.name, spoilt)].map(({ value, own }) => ({
        ...readNinjs(value, file.name),
        ...(own === undefined ? {} : { own }),
      }));
      if (stories.every(({ blocks }) => blocks.length === 0)) throw new DeskError({ code: 'article-missing', file: file.name });
      // Pictures and other items without a text stand among the articles of a feed.
      return stories.filter(({ blocks }) => blocks.length > 0).map((story) => ({ ...story, source: { ...decoded, ...story.source } }));
    },
  },
  writer: {
    extension: 'ninjs.json',
    mediaType: 'application/json',
    async write(copy) {
      return new TextEncoder().encode(`${JSON.stringify(ninjsItem(copy), null, 2)}\n`);
    },
  },
};
