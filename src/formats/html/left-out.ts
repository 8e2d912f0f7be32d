import type { Block } from '../../story/block.ts';
import type { LeftOutPart, LeftOutReason } from '../../story/left-out.ts';
import { textOfBlock } from '../../story/text.ts';
import type { PagePart } from './blocks-from-html.ts';
import { beginningOf, holding, inOrder, leftBeside, type Placed } from './left-beside.ts';
import { silentIn, silentReason } from './left-silent.ts';
import type { PageTree } from './page-tree.ts';
import type { Page } from './page.ts';
import { isHidden } from './silent.ts';
import { onOneLine } from '../../story/one-line.ts';

const tagReasons: ReadonlyMap<string, LeftOutReason> = new Map([['nav', 'navigation'], ['form', 'form'], ['figcaption', 'caption'], ['caption', 'caption'], ['footer', 'footer']]);

// Sites name their elements in English, but not all of them.
const nameReasons: readonly (readonly [LeftOutReason, RegExp])[] = [
  ['consent', /cookie|consent|gdpr|privacy-(bar|banner|notice)/],
  ['comments', /comm?ent|komment|disqus|respond\b/],
  ['newsletter', /newsletter|subscri|sign-?up|mailchimp/],
  ['share', /\bshar(e|ing)|social|(^|[\s_-])teilen|partage|compartir|condividi/],
  ['related', /related|recommend|read-?more|more-(from|on|stories)|most-?read|popular|trending|teaser|also-like|outbrain|taboola|lesen-sie-auch|lire-aussi|leggi-anche|relacionad/],
  ['advertising', /(^|[\s_-])ads?($|[\s_-])|advert|sponsor|promo/],
  ['caption', /caption|credit|bildunterschrift|bijschrift|didascalia|(^|[\s_-])legende/],
  ['author', /author(?!i)|(^|[\s_-])(autor|auteur|autore)(en|es|s)?($|[\s_-])|(^|[\s_-])bio($|[\s_-])/],
  ['byline', /byline|dateline|timestamp|published|(^|[\s_-])(datum|fecha)s?($|[\s_-])/],
  ['navigation', /\bnav|menu|breadcrumb|pagination|pager/],
  ['footer', /footer|copyright|legal|impressum|fusszeile/],
];

const NEAR = 8;
const LINKED = 0.6;

/** Why what stands at a node is not in the story, from what is nearest to it; `undefined` where that says nothing. */
const reasonAt = (tree: PageTree, from: number): LeftOutReason | undefined => {
  let level = 0;
  for (let node = from; node > 0; node = tree.parent[node] as number) {
    const tag = tree.tag[node] as string;
    const attributes = tree.attributes[node];
    if (isHidden(tree, node) || /display\s*:\s*none/i.test(attributes?.['style'] ?? '')) return 'hidden';
    const byTag = tagReasons.get(tag);
    if (byTag !== undefined) return byTag;
    if (++level > NEAR || attributes === undefined || tag === 'body') continue;
    const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    const found = nameReasons.find(([, name]) => name.test(names));
    if (found) return found[0];
  }
  return undefined;
};

/** So long a line that ends as a sentence does is no name and no date, in UTF-16 units. */
const SENTENCE = /^.{50,}[.!?…。]["'”»)]?\s*$/su;

const reasonOf = ({ tree, parts, texts }: Page, at: number): LeftOutReason => {
  const part = parts[at] as Page['parts'][number];
  const said = reasonAt(tree, part.node);
  // What names an author is a byline, and what says more of one is not.
  if (said === 'author' && !SENTENCE.test(texts[at] ?? '')) return 'byline';
  if (said !== undefined) return said;
  if (tree.tag[tree.parent[part.first] as number] === 'time') return 'byline';
  return part.linked > LINKED * part.length ? 'links' : 'unlike';
};

/** A picture in any other place is one of what is left out there. */
const ofArticle: ReadonlySet<LeftOutReason | undefined> = new Set([undefined, 'caption', 'author', 'byline']);

/**
 * All of a page that is not in its story, neighbours of one reason together, and what the article itself has beside its text.
 * @param kept whether each part is in the story.
 * @param headline left out silently: it stands at the story's head.
 * @param within the element whose pictures and tables are the story's: the article, unless it is said.
 */
export const leftOutOf = (page: Page, kept: readonly boolean[], headline: string | undefined, within?: number): LeftOutPart[] => {
  const found: Placed[] = [];
  let after = 0;
  let follows = '';
  let last: LeftOutPart | undefined;
  const list = (node: number, blocks: readonly Block[], reason: LeftOutReason): void => {
    if (last?.reason === reason) for (const block of blocks) last.blocks.push(block);
    else found.push({ node, part: (last = { blocks: [...blocks], reason, after, follows }) });
  };
  const silent = silentIn(page.tree);
  let heard = 0;
  const listSilent = (before: number): void => {
    for (let next = silent[heard]; next && next.node < before; next = silent[++heard]) {
      const { node, blocks } = next;
      list(node, blocks, reasonAt(page.tree, node) ?? silentReason(page.tree, node));
    }
  };
  for (let at = 0; at < page.parts.length; at++) {
    const { block, first } = page.parts[at] as Page['parts'][number];
    listSilent(first);
    if (kept[at]) {
      after++;
      follows = beginningOf(block);
      last = undefined;
      continue;
    }
    if (block.type === 'heading' && onOneLine(page.texts[at] ?? '') === headline) continue;
    list(first, [block], reasonOf(page, at));
  }
  listSilent(Infinity);
  const article = page.parts.filter((_, at) => kept[at]);
  return inOrder([...found, ...besideText(page, article, within ?? articleElement(page.tree, article))]);
};

/** The pictures and tables of a text that a page holds in the element `within`. */
const besideText = ({ tree }: Page, kept: readonly PagePart[], within: number): Placed[] =>
  leftBeside(tree, {
    kept,
    within,
    isOwn: (picture) => ofArticle.has(reasonAt(tree, picture)),
    // Other tables than those of rows of cells only lay out a page.
    tableOf: ({ node, block }) => (tree.tag[node] === 'tr' && textOfBlock(block).includes('\t') ? holding(tree, node, 'table') : undefined),
  });

/** The innermost element that holds all parts; its article, so that the picture at the top of that is in it. */
const articleElement = (tree: PageTree, kept: readonly PagePart[]): number => {
  const last = kept.at(-1)?.first ?? 0;
  let holder = kept[0]?.node ?? 0;
  while (holder > 0 && (tree.end[holder] as number) <= last) holder = tree.parent[holder] as number;
  return holding(tree, holder, 'article') ?? holding(tree, holder, 'main') ?? holder;
};
