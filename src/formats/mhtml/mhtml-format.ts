import PostalMime from 'postal-mime';
import { DeskError } from '../../story/problem.ts';
import type { Format } from '../format.ts';
import { htmlFormat } from '../html/html-format.ts';
import { readHtml } from '../html/read-html.ts';
import { known } from '../known.ts';
import { slugOf } from '../slug.ts';
import { linesOf } from '../text/lines.ts';

/** Where a browser puts the page's own address. */
const ADDRESS = ['snapshot-content-location', 'content-location'];

/** A saved page with all that belongs to it in one file (RFC 2557). Only the page's text is read; missing parts are none of it. */
export const mhtmlFormat: Format = {
  id: 'html',
  extensions: ['mhtml', 'mht'],
  reader: {
    async read(file) {
      const { html, text, headers } = await PostalMime.parse(file.bytes, { forceRfc822Attachments: true });
      const address = ADDRESS.map((name) => headers.find(({ key }) => key === name)?.value).find((url) => /^https?:/i.test(url ?? ''));
      const { meta, blocks } = html === undefined ? textOnly(text ?? '') : readHtml(firstPage(html));
      if (blocks.length === 0) throw new DeskError({ code: 'article-missing', file: file.name });
      return [{ meta: { slug: slugOf(file.name), ...known('url', address), ...meta }, source: {}, blocks }];
    },
  },
  writer: htmlFormat.writer,
};

const textOnly = (text: string): ReturnType<typeof readHtml> => ({ meta: { headline: '' }, blocks: linesOf(text).blocks.map(({ type, children }) => ({ type, children })) });

/** The page itself: frames follow it as pages of their own. */
const firstPage = (html: string): string => {
  const [first = ''] = html.split(/(?<=<\/html>\s*)\n\s*(?=<!doctype|<html)/i);
  return first;
};
