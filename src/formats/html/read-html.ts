import type { Block } from '../../story/block.ts';
import type { LeftOutPart } from '../../story/left-out.ts';
import type { PageReading } from '../../story/story.ts';
import { textOfBlock } from '../../story/text.ts';
import { known, knownDate } from '../known.ts';
import type { ReadStory } from '../format.ts';
import { articleScore } from './article-score.ts';
import { blocksFromHtml } from './blocks-from-html.ts';
import { keptParts } from './kept-parts.ts';
import { isUnseen } from './left-beside.ts';
import { leftOutOf } from './left-out.ts';
import { silentIn } from './left-silent.ts';
import { factsOf } from './metadata.ts';
import { pageOf, type Page } from './page.ts';
import { bodyOf } from './page-tree.ts';
import { parseHtml } from './parse-html.ts';
import { onOneLine } from '../../story/one-line.ts';

/** What a page or a piece of HTML tells of its story. */
export type HtmlStory = Pick<ReadStory, 'blocks'> & { meta: Omit<ReadStory['meta'], 'slug'> };

/**
 * Reads a page, or takes a piece of one as it is. Blocks are empty where it has no text at all.
 * @param score log odds of article text by part.
 */
export const readHtml = (html: string, score: (page: Page) => Float64Array = articleScore): HtmlStory => {
  const page = pageOf(parseHtml(html));
  const { headline, byline, outlet, published, changed, url, language, leadImage } = factsOf(page);
  const head = { ...known('headline', headline), ...known('byline', byline) };
  const { blocks, reading } = articleIn(page, /<(!doctype|html|body)[\s>]/i.test(html), head, score);
  const { published: changedAt } = knownDate(changed);
  return {
    meta: {
      headline: '',
      ...head,
      ...known('outlet', outlet),
      ...knownDate(published),
      ...known('changed', changedAt),
      ...known('url', url),
      ...known('language', language),
      ...(leadImage === undefined ? {} : { leadImage }),
      ...(reading === undefined ? {} : { page: reading }),
    },
    blocks,
  };
};

interface Head {
  headline?: string;
  byline?: string;
}

const articleIn = (page: Page, isPage: boolean, head: Head, score: (page: Page) => Float64Array): { blocks: Block[]; reading?: PageReading } => {
  if (isCopy(page, isPage)) {
    const { blocks, leftOut } = asItIs(page, head);
    return { blocks, ...(leftOut.length === 0 ? {} : { reading: { found: 'article', leftOut } }) };
  }
  const kept = page.parts.length > MOST_PARTS ? [] : keptParts(page, score(page));
  if (!kept.includes(true)) {
    const { blocks, leftOut } = asItIs(page, head);
    return { blocks, reading: { found: 'no-article', leftOut } };
  }
  dropHead(page, kept, head);
  const blocks = page.parts.flatMap(({ block }, i) => (kept[i] ? [block] : []));
  return { blocks, reading: { found: 'article', leftOut: leftOutOf(page, kept, head.headline) } };
};

/** The longest pages of news have some 1,500; to score many times more takes minutes, and would choose among what is no article. */
const MOST_PARTS = 50_000;

/** All that is seen of a page, else all that it hides, else the words of what it shows nothing of. */
const asItIs = (page: Page, head: Head): { blocks: Block[]; leftOut: LeftOutPart[] } => {
  if (page.parts.length === 0) return { blocks: withoutHead(silentIn(page.tree).flatMap(({ blocks }) => blocks), head), leftOut: [] };
  const seen = blocksFromHtml(page.tree, bodyOf(page.tree));
  const kept = page.parts.map(({ first }) => seen.length === 0 || !isUnseen(page.tree, first));
  const blocks = seen.length === 0 ? page.parts.map(({ block }) => block) : seen;
  return { blocks: withoutHead(blocks, head), leftOut: leftOutOf(page, kept, head.headline, 0) };
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

/** Headline and byline belong to the story's head, where they are known by now; writers put them on top again. */
const withoutHead = (blocks: Block[], { headline, byline }: Head): Block[] => {
  let from = 0;
  if (blocks[from]?.type === 'heading' && textAt(blocks, from) === headline) from++;
  if (byline !== undefined && textAt(blocks, from) === byline) from++;
  // A page of nothing but its head is still something to edit.
  return from < blocks.length ? blocks.slice(from) : blocks;
};

/** The same for a page's parts. */
const dropHead = ({ parts }: Page, kept: boolean[], head: Head): void => {
  const at = kept.flatMap((is, i) => (is ? [i] : []));
  const blocks = at.map((i) => (parts[i] as Page['parts'][number]).block);
  const dropped = blocks.length - withoutHead(blocks, head).length;
  for (const i of at.slice(0, dropped)) kept[i] = false;
};

const textAt = (blocks: readonly Block[], at: number): string | undefined => {
  const block = blocks[at];
  return block && onOneLine(textOfBlock(block));
};
