import type { Page } from '../page.ts';
import { between, type Layout } from './layout.ts';
import { signedLog } from './main-features.ts';
import { wordsOf } from '../tokens.ts';

/** The part that says the page's title: the likeliest heading, -1 for none. */
export interface Headline {
  at: number;
  title: ReadonlySet<string>;
  titleText: string;
  description: string;
}

export const headlineOf = (page: Page): Headline => {
  const titleWords = wordsOf(page.title);
  const title = new Set(titleWords);
  let at = -1;
  let best = 0.45;
  for (let i = 0; i < page.parts.length; i++) {
    const { block } = page.parts[i] as Page['parts'][number];
    const words = page.words[i] as string[];
    if (words.length === 0 || words.length > 40) continue;
    const shared = words.filter((word) => title.has(word)).length;
    const likeness = (2 * shared) / (words.length + title.size) + (block.type === 'heading' ? (block.level === 1 ? 0.3 : 0.1) : 0);
    if (shared > 0 && likeness > best) {
      best = likeness;
      at = i;
    }
  }
  if (at < 0) at = page.parts.findIndex(({ block }) => block.type === 'heading' && block.level === 1);
  const description = page.meta.get('og:description') ?? page.meta.get('description') ?? '';
  return { at, title, titleText: titleWords.join(' '), description: wordsOf(description).join(' ') };
};

/** Where a part stands to the headline, and how much it says of title and description. */
export const headlineFeatures = (layout: Layout, headline: Headline, at: number, push: (value: number) => void): void => {
  const words = layout.page.words[at] as string[];
  const text = words.join(' ');
  push(words.filter((word) => headline.title.has(word)).length / Math.max(1, words.length));
  push(text === headline.titleText || at === headline.at ? 1 : 0);
  push(description(text, headline.description));
  push(headline.at < 0 ? -99 : signedLog(at - headline.at));
  push(headline.at < 0 ? -99 : between(layout.running, Math.min(at, headline.at), Math.max(at, headline.at)) > 0 ? 1 : 0);
  push(headline.at < 0 ? -99 : Math.log1p(Math.abs(between(layout.words, headline.at, at))));
  // Below another headline stands another article: some pages go on without end.
  push(headline.at < 0 ? -1 : Math.max(0, between(layout.tops, headline.at + 1, at + 1)));
};

const description = (text: string, whole: string): number => {
  if (whole === '' || text === '') return 0;
  if (text === whole) return 3;
  if (text.length > 30 && whole.startsWith(text)) return 2;
  return text.startsWith(whole.slice(0, Math.max(30, whole.length - 12))) ? 2 : text.length > 30 && whole.includes(text) ? 1 : 0;
};
