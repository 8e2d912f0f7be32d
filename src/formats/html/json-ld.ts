import { elementsNamed, type PageTree } from './page-tree.ts';
import { attribute } from './page-tree.ts';

/** A schema.org object as a page's JSON-LD has it. */
export type Thing = Readonly<Record<string, unknown>>;

const DEEPEST = 6;

/** Every object of a page's JSON-LD, those inside others too. What is no JSON is passed over. */
export const thingsOf = (tree: PageTree): Thing[] => {
  const things: Thing[] = [];
  for (const script of elementsNamed(tree, 'script')) {
    if (!/ld\+json/i.test(attribute(tree, script, 'type') ?? '')) continue;
    const value = parsed(tree.text.slice(script, tree.end[script]).join(''));
    collect(value, 0, things);
  }
  return things;
};

const parsed = (source: string): unknown => {
  const json = source.replace(/^\s*(<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '').replace(/(-->|\/\/\s*\]\]>|\]\]>)\s*$/, '').replace(/;\s*$/, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line breaks inside strings are the mistake that is made most.
      return JSON.parse(json.replaceAll(/\p{Cc}+/gu, ' '));
    } catch {
      return undefined;
    }
  }
};

const collect = (value: unknown, depth: number, into: Thing[]): void => {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, depth + 1, into);
    return;
  }
  if ('@type' in value) into.push(value as Thing);
  for (const each of Object.values(value)) collect(each, depth + 1, into);
};

const ARTICLE = /(Article|BlogPosting|Report|Posting|LiveBlogPosting|Review|Recipe)$/;

export const isArticle = (thing: Thing): boolean => [thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));
