import { DeskError } from '../../story/problem.ts';
import type { Format, ReadStory } from '../format.ts';
import { htmlFormat } from '../html/html-format.ts';
import { readHtmlText } from '../html/html-text.ts';
import { readHtml } from '../html/read-html.ts';
import { known } from '../known.ts';
import { slugOf } from '../slug.ts';
import { linesOf } from '../text/lines.ts';
import { mended } from './mend.ts';
import { partsOf, type Part } from './parts.ts';

/** Where a browser puts the page's own address. */
const ADDRESS = ['snapshot-content-location', 'content-location'];

const pageTypes: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** Bytes before the first sign of a page: a byte order mark, white space, and the zeros of UTF-16. */
const BEFORE = /^[\0\xef\xbb\xbf\xfe\xff\s]*/;

const beginsLike = (sign: RegExp, bytes: Uint8Array): boolean => sign.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(BEFORE, ''));

/** A part that doesn't say what it is counts as text (RFC 2045), whatever it is. */
const isPage = ({ type, bytes }: Part): boolean => pageTypes.has(type) || (type === 'text/plain' && beginsLike(/^<(!doctype\s+html|html)[\s>]/i, bytes));

/** A saved page with all that belongs to it in one file (RFC 2557). Only the page's text is read; frames are pages of their own. */
export const mhtmlFormat: Format = {
  id: 'html',
  extensions: ['mhtml', 'mht'],
  reader: {
    async read(file, spoilt) {
      // A page alone, by a name that is not its own.
      if (beginsLike(/^</, file.bytes)) return htmlFormat.reader.read(file, spoilt);
      const { parts, headers, start } = await partsOf(mended(file.bytes)).catch((cause: unknown) => {
        throw new DeskError({ code: 'file-damaged', file: file.name, detail: 'MHTML' }, { cause });
      });
      const address = ADDRESS.map((name) => headers.find(({ key }) => key === name)?.value).find((url) => /^https?:/i.test(url ?? '') && URL.canParse(url ?? ''));
      const pages = parts.filter(isPage);
      const page = pages.find(({ id }) => start !== undefined && id === start) ?? pages[0];
      const part = page ?? parts.find(({ type }) => type === 'text/plain');
      if (part === undefined) throw new DeskError({ code: 'article-missing', file: file.name });
      const { text, ...decoded } = readHtmlText({ ...file, bytes: part.bytes }, part.charset);
      const { meta, blocks } = page === undefined ? textOnly(text) : readHtml(text);
      if (blocks.length === 0) throw new DeskError({ code: 'article-missing', file: file.name });
      return [{ meta: { slug: slugOf(file.name), ...known('url', address), ...meta }, source: decoded, blocks }];
    },
  },
  writer: htmlFormat.writer,
};

const textOnly = (text: string): Pick<ReadStory, 'blocks'> & { meta: { headline: string } } => ({
  meta: { headline: '' },
  blocks: linesOf(text).blocks.map(({ type, children }) => ({ type, children })),
});
