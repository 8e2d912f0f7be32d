import { DeskError } from '../../story/problem.ts';
import { known, knownDate } from '../known.ts';
import type { ReadStory } from '../format.ts';
import { mainText } from './main-text.ts';
import { parseHtml } from './parse-html.ts';

/** What a page or a piece of HTML tells of its story. */
export type HtmlStory = Pick<ReadStory, 'blocks'> & { meta: Omit<ReadStory['meta'], 'slug'> };

/** More tags than this are no article: the longest have a few thousand, and a page of a million would take minutes. */
const TAG_LIMIT = 200_000;

/** @throws a `DeskError` `file-too-large` that names `file`. */
export const readHtml = (html: string, file: string): HtmlStory => {
  const tags = html.split('<').length - 1;
  if (tags > TAG_LIMIT) throw new DeskError({ code: 'file-too-large', file, detail: `a page of ${tags} tags` });
  const document = parseHtml(html);
  const language = document.documentElement?.getAttribute('lang') ?? content(document, 'meta[http-equiv="content-language" i]');
  const url = address(document);
  const { blocks, headline, byline, outlet, published } = mainText(document, /<(!doctype|html|body)[\s>]/i.test(html));
  return {
    meta: {
      headline: headline ?? '',
      ...known('byline', byline),
      ...known('outlet', outlet),
      ...knownDate(published),
      ...known('url', url),
      ...known('language', language),
    },
    blocks,
  };
};

const content = (document: Document, selector: string): string | undefined =>
  document.querySelector(selector)?.getAttribute('content') ?? undefined;

const address = (document: Document): string | undefined => {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  return [canonical, content(document, 'meta[property="og:url"]')].find((url) => url !== undefined && /^https?:/i.test(url) && URL.canParse(url));
};
