import type { Block } from '../../story/block.ts';
import { textOfBlock } from '../../story/text.ts';
import { known, knownDate } from '../known.ts';
import type { ReadStory } from '../format.ts';
import { articleScore } from './article-score.ts';
import { factsOf } from './metadata.ts';
import { pageOf, type Page } from './page.ts';
import { parseHtml } from './parse-html.ts';

/** What a page or a piece of HTML tells of its story. */
export type HtmlStory = Pick<ReadStory, 'blocks'> & { meta: Omit<ReadStory['meta'], 'slug'> };

/** Reads a page, or takes a piece of one as it is. Blocks are empty where it has no text at all. */
export const readHtml = (html: string): HtmlStory => {
  const page = pageOf(parseHtml(html));
  const { headline, byline, outlet, published, url, language } = factsOf(page);
  const head = { ...known('headline', headline), ...known('byline', byline) };
  const isPage = /<(!doctype|html|body)[\s>]/i.test(html);
  const all = page.parts.map(({ block }) => block);
  const kept = isCopy(page, isPage) ? all : articleIn(page);
  return {
    meta: {
      headline: '',
      ...head,
      ...known('outlet', outlet),
      ...knownDate(published),
      ...known('url', url),
      ...known('language', language),
    },
    blocks: withoutHead(kept.length > 0 ? kept : all, head.headline, head.byline),
  };
};

// A body without these is copy already: a piece from a feed, or a page that this program wrote.
const apparatus = new Set(['nav', 'aside', 'footer', 'form']);
const pageApparatus = new Set([...apparatus, 'script', 'style', 'iframe', 'div', 'section', 'button', 'input']);

const isCopy = ({ tree }: Page, isPage: boolean): boolean => {
  const signs = isPage ? pageApparatus : apparatus;
  return !tree.tag.some((tag, node) => signs.has(tag) && !(tag === 'script' && /ld\+json/i.test(tree.attributes[node]?.['type'] ?? '')) && !isInHead(tree, node));
};

const isInHead = (tree: Page['tree'], node: number): boolean => {
  for (let above = node; above > 0; above = tree.parent[above] as number) if (tree.tag[above] === 'head') return true;
  return false;
};

const articleIn = (page: Page): Block[] => {
  const scores = articleScore(page);
  return page.parts.filter((_, i) => (scores[i] as number) > 0).map(({ block }) => block);
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
