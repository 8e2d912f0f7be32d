import { DeskError } from '../../story/problem.ts';
import type { Format } from '../format.ts';
import { slugOf } from '../slug.ts';
import { readDocx } from './read-docx.ts';
import { writeDocx } from './write-docx.ts';

export const docxFormat: Format = {
  id: 'docx',
  extensions: ['docx'],
  reader: {
    async read(file) {
      const { headline = '', byline, blocks, leftOut } = await readDocx(file.bytes);
      if (blocks.length === 0) throw new DeskError({ code: 'article-missing', file: file.name });
      const page = leftOut.length === 0 ? {} : { page: { found: 'article' as const, leftOut } };
      return [{ meta: { slug: slugOf(file.name), headline, ...(byline === undefined ? {} : { byline }), ...page }, source: {}, blocks }];
    },
  },
  writer: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: writeDocx,
  },
};
