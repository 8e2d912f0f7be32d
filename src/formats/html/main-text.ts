import { Readability } from '@mozilla/readability';
import type { Block } from '../../story/block.ts';
import { textOfBlock } from '../../story/text.ts';
import { known } from '../known.ts';
import { blocksFromHtml } from './blocks-from-html.ts';

/** What a page says, without what stands around it. */
export interface MainText {
  blocks: Block[];
  headline?: string;
  byline?: string;
  outlet?: string;
  published?: string;
}

// A body without these is copy already: a piece from a feed, or a page that this program wrote.
const APPARATUS = 'nav, aside, footer, form';
const PAGE_APPARATUS = `${APPARATUS}, script:not([type="application/ld+json"]), style, iframe, div, section, button, input`;

/**
 * Finds the article in a page, or takes a piece of one as it is.
 * Changes the document: it is of no more use afterwards.
 */
export const mainText = (document: Document, isPage: boolean): MainText => {
  // The tags of head and body may be left out.
  const body = document.querySelector('body') ?? document.documentElement;
  const whole = blocksFromHtml(body);
  const isCopy = body.querySelector(isPage ? PAGE_APPARATUS : APPARATUS) === null;
  const heading = soleHeading(document);
  const found = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  const extracted = !isCopy && found?.content ? blocksFromHtml(found.content) : [];
  // A page's title often carries the outlet's name: the heading on the page is what the editor meant.
  const title = known('headline', heading !== undefined && (found?.title ?? '').includes(heading) ? heading : (found?.title ?? heading));
  const byline = known('byline', found?.byline);
  return {
    ...title,
    ...byline,
    ...known('outlet', found?.siteName),
    ...known('published', found?.publishedTime),
    blocks: withoutHead(extracted.length > 0 ? extracted : whole, title.headline, byline.byline),
  };
};

const soleHeading = (document: Document): string | undefined => {
  const headings = document.querySelectorAll('h1');
  const text = headings.length === 1 ? headings[0]?.textContent?.replaceAll(/\s+/g, ' ').trim() : undefined;
  return text === '' ? undefined : text;
};

/** Headline and byline belong to the story's head, where they are known by now; writers put them on top again. */
const withoutHead = (blocks: Block[], headline: string | undefined, byline: string | undefined): Block[] => {
  let from = 0;
  if (blocks[from]?.type === 'heading' && textAt(blocks, from) === headline) from++;
  if (byline !== undefined && textAt(blocks, from) === byline) from++;
  // A page of nothing but its head is still something to edit.
  return from < blocks.length ? blocks.slice(from) : blocks;
};

const textAt = (blocks: readonly Block[], at: number): string | undefined => {
  const block = blocks[at];
  return block && textOfBlock(block).replaceAll(/\s+/g, ' ').trim();
};
