import { textOfBlock } from '../../story/text.ts';
import { partsOfHtml, type PagePart } from './blocks-from-html.ts';
import { isArticle, thingsOf, type Thing } from './json-ld.ts';
import { attribute, bodyOf, elementsNamed, textWithin, type PageTree } from './page-tree.ts';
import { hashOf, wordsOf } from './tokens.ts';

/** A page with its parts and what it says of itself. */
export interface Page {
  tree: PageTree;
  parts: PagePart[];
  texts: string[];
  /** Words of each part in lower case. */
  words: string[][];
  things: Thing[];
  meta: ReadonlyMap<string, string>;
  title: string;
}

/** No title, description or address is longer, in UTF-16 units; each part of a page is compared with what it says of itself. */
export const LONGEST_SAID = 10_000;

/** All meta elements by name, property or itemprop in lower case; the first of each. */
const metaOf = (tree: PageTree): Map<string, string> => {
  const meta = new Map<string, string>();
  for (const node of elementsNamed(tree, 'meta')) {
    const content = attribute(tree, node, 'content')?.trim();
    const name = (attribute(tree, node, 'property') ?? attribute(tree, node, 'name') ?? attribute(tree, node, 'itemprop') ?? attribute(tree, node, 'http-equiv'))?.toLowerCase();
    if (content && content.length <= LONGEST_SAID && name && !meta.has(name)) meta.set(name, content);
  }
  return meta;
};

export const pageOf = (tree: PageTree): Page => {
  const parts = partsOfHtml(tree, bodyOf(tree));
  const texts = parts.map(({ block }) => textOfBlock(block));
  const meta = metaOf(tree);
  const [titleNode] = elementsNamed(tree, 'title');
  return {
    tree,
    parts,
    texts,
    words: texts.map(wordsOf),
    things: thingsOf(tree),
    meta,
    title: meta.get('og:title') ?? (titleNode === undefined ? '' : textWithin(tree, titleNode).slice(0, LONGEST_SAID)),
  };
};

const SHINGLE = 4;

/** Hashes of all runs of four words; of all words where there are fewer. */
export const shinglesOf = (words: readonly string[]): number[] => {
  const size = Math.min(SHINGLE, words.length);
  const hashes: number[] = [];
  if (size === 0) return hashes;
  for (let i = 0; i + size <= words.length; i++) {
    let hash = 2166136261;
    for (let j = i; j < i + size; j++) hash = hashOf(words[j] as string, Math.imul(hash ^ 32, 16777619));
    hashes.push(hash);
  }
  return hashes;
};

/** The article as the page's JSON-LD has it; `undefined` where it has none, or no more than a teaser. */
export const articleBodyOf = ({ things }: Page): Set<number> | undefined => {
  let longest = '';
  for (const thing of things) {
    const body = thing['articleBody'];
    if (isArticle(thing) && typeof body === 'string' && body.length > longest.length) longest = body;
  }
  const words = wordsOf(longest.replaceAll(/<[^<>]*>/g, ' ').replaceAll(/&[a-z#0-9]+;/gi, ' '));
  return words.length < 60 ? undefined : new Set(shinglesOf(words));
};
