import type { LeadImage } from '../../story/story.ts';
import { textOfBlock } from '../../story/text.ts';
import { isArticle, type Thing } from './json-ld.ts';
import { leadImageOf } from './lead-image.ts';
import { attribute, findElement, textWithin, type PageTree } from './page-tree.ts';
import { LONGEST_SAID, type Page } from './page.ts';
import { wordsOf } from './tokens.ts';
import { onOneLine } from '../../story/one-line.ts';

/** What a page says of its article. */
export interface PageFacts {
  headline?: string | undefined;
  byline?: string | undefined;
  outlet?: string | undefined;
  published?: string | undefined;
  changed?: string | undefined;
  url?: string | undefined;
  language?: string | undefined;
  leadImage?: LeadImage | undefined;
}

const textIn = (value: unknown): string | undefined => {
  const [first] = [value].flat();
  // Not a name's own name, and so on: a hostile page nests them without end.
  const [text] = typeof first === 'object' && first !== null ? [(first as Thing)['name']].flat() : [first];
  return typeof text === 'string' ? text.trim() || undefined : undefined;
};

const names = (value: unknown): string | undefined => {
  const all = [value].flat().map(textIn).filter((name) => name !== undefined && isName(name));
  return all.length === 0 ? undefined : [...new Set(all)].join(', ');
};

const isName = (text: string | undefined): boolean => text !== undefined && text.length < 100 && !/^https?:|^www\.|@/.test(text);

const first = (...values: (string | undefined)[]): string | undefined => values.find((value) => value !== undefined && value.trim() !== '');

const inPage = (tree: PageTree, fits: (node: number) => boolean, name?: string): string | undefined => {
  const node = findElement(tree, fits);
  if (node === undefined) return undefined;
  return (name === undefined ? undefined : attribute(tree, node, name)) ?? (textWithin(tree, node) || undefined);
};

const has = (tree: PageTree, node: number, name: string, value: RegExp): boolean => value.test(attribute(tree, node, name) ?? '');

export const factsOf = (page: Page): PageFacts => {
  const { tree, meta, things } = page;
  const article: Thing = things.find((thing) => isArticle(thing) && 'headline' in thing) ?? things.find(isArticle) ?? {};
  const html = findElement(tree, (node) => tree.tag[node] === 'html');
  return {
    headline: headlineIn(page, article),
    byline: first(
      names(article['author']),
      ...['author', 'byl', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'article:author'].map((name) => names(meta.get(name))),
      bylineIn(page),
    ),
    outlet: first(meta.get('og:site_name'), textIn(article['publisher']), meta.get('application-name')),
    published: first(
      textIn(article['datePublished']),
      ...['article:published_time', 'datepublished', 'dc.date.issued', 'dcterms.date', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'date', 'dc.date'].map((name) => meta.get(name)),
      inPage(tree, (node) => has(tree, node, 'itemprop', /\bdatePublished\b/), 'datetime'),
      inPage(tree, (node) => tree.tag[node] === 'time' && attribute(tree, node, 'datetime') !== undefined, 'datetime'),
    ),
    changed: first(
      textIn(article['dateModified']),
      ...['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified'].map((name) => meta.get(name)),
      inPage(tree, (node) => has(tree, node, 'itemprop', /\bdateModified\b/), 'datetime'),
    ),
    url: addressIn(page),
    language: first(html === undefined ? undefined : attribute(tree, html, 'lang'), meta.get('content-language'), textIn(article['inLanguage'])),
    leadImage: leadImageOf(page, article),
  };
};

/** A page's title often carries the outlet's name: the heading on the page is what the editor meant. */
const headlineIn = ({ parts, meta, tree, title }: Page, article: Thing): string | undefined => {
  const titleNode = findElement(tree, (node) => tree.tag[node] === 'title');
  const titles = [textIn(article['headline']), meta.get('og:title'), meta.get('twitter:title'), titleNode === undefined ? undefined : textWithin(tree, titleNode)];
  const said = titles.flatMap((each) => (each === undefined ? [] : [onOneLine(each).slice(0, LONGEST_SAID)]));
  const saidWords = said.map((each) => ({ words: spaced(wordsOf(each)), first: spaced(wordsOf(each.split(/\s[|·•»–—-]\s/u, 1)[0] ?? '')) }));
  const headings = parts.flatMap(({ block }) => (block.type === 'heading' && (block.level ?? 9) <= 2 ? [{ text: onOneLine(textOfBlock(block)), level: block.level }] : []));
  const [meant] = headings
    // A masthead is a heading that the title has, too.
    .filter(({ text }) => text !== meta.get('og:site_name'))
    .map((heading) => ({ ...heading, rank: Math.max(0, ...saidWords.map((each) => rankIn(each, heading))) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank || b.text.length - a.text.length);
  if (meant !== undefined) return meant.text;
  const tops = parts.filter(({ block }) => block.type === 'heading' && block.level === 1);
  return first(...said, title, tops.length === 1 ? onOneLine(textOfBlock((tops[0] as (typeof tops)[number]).block)) : undefined);
};

/** The words of a title, and of what of it stands before the outlet. */
interface Title {
  words: string;
  first: string;
}

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** 2 where a title begins as a heading reads, whatever quotes, case and spaces either has, 1 where it has it further on, else 0. */
const rankIn = (title: Title, { text, level }: { text: string; level: number | undefined }): number => {
  const words = wordsOf(text);
  if (words.length > 1) {
    const at = title.words.indexOf(spaced(words));
    return at < 0 ? 0 : at === 0 ? 2 : 1;
  }
  // One word has to be all that stands before the outlet.
  return words.length === 1 && level === 1 && title.first === spaced(words) ? 2 : 0;
};

const bylineIn = ({ tree }: Page): string | undefined => {
  const found = [
    inPage(tree, (node) => has(tree, node, 'itemprop', /\bauthor\b/)),
    inPage(tree, (node) => tree.tag[node] === 'a' && has(tree, node, 'rel', /\bauthor\b/)),
    inPage(tree, (node) => tree.tag[node] !== 'body' && has(tree, node, 'class', /(^|[\s_-])(byline|author-name)($|[\s_-])/i)),
  ].find((text) => text !== undefined && text.length < 100);
  return found?.replace(/^(by|von|par|por|di|door|av)\s+(?=\p{Lu})/iu, '');
};

const addressIn = ({ tree, meta }: Page): string | undefined => {
  const canonical = findElement(tree, (node) => tree.tag[node] === 'link' && has(tree, node, 'rel', /^canonical$/i));
  const addresses = [canonical === undefined ? undefined : attribute(tree, canonical, 'href'), meta.get('og:url')];
  return addresses.find((url) => url !== undefined && /^https?:/i.test(url) && URL.canParse(url));
};
