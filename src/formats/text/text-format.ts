import type { Block } from '../../story/block.ts';
import { DeskError } from '../../story/problem.ts';
import { slugOf } from '../slug.ts';
import type { CleanCopy, Format } from '../format.ts';
import { readText, writeText } from '../read-text.ts';
import { topMatter } from '../top-matter.ts';
import { linesOf, textOfLines } from './lines.ts';

/** A story as plain text: its headline and byline too, unless the text shows them itself. */
export const plainText = ({ meta, blocks }: CleanCopy): string => {
  const lineBreak = meta.source.lineBreak ?? '\n';
  const { headline, opening, byline, body } = topMatter(meta, blocks);
  const gap = blocks.some((block) => block.end !== undefined) ? { end: lineBreak + lineBreak } : {};
  const line = (text: string | undefined): Block[] => (text === undefined ? [] : [{ type: 'paragraph', ...gap, children: [{ text }] }]);
  return textOfLines({ lead: meta.source.lead ?? '', blocks: [...line(headline), ...opening, ...line(byline), ...body], lineBreak });
};

export const textFormat: Format = {
  id: 'text',
  extensions: ['txt', 'text'],
  reader: {
    async read(file) {
      const { text, ...decoded } = readText(file);
      const { lead, blocks, lineBreak } = linesOf(text);
      if (blocks.length === 0) throw new DeskError({ code: 'article-missing', file: file.name });
      return [{ meta: { slug: slugOf(file.name), headline: '' }, source: { ...decoded, lineBreak, lead }, blocks }];
    },
  },
  writer: {
    extension: 'txt',
    mediaType: 'text/plain',
    async write(copy) {
      const { source } = copy.meta;
      if (source.format === 'text') return writeText(plainText(copy), copy.meta);
      return new TextEncoder().encode(plainText(copy));
    },
  },
};
