import { articleBodyOf, shinglesOf, type Page } from '../page.ts';
import type { JudgeText } from '../../../boilerplate/judge-text.ts';
import { isArticle } from '../json-ld.ts';
import { containerFeatures } from './container-features.ts';
import { Context } from './context-features.ts';
import { finderFeatures } from './finder-features.ts';
import { headlineFeatures, headlineOf } from './headline-features.ts';
import { Layout } from './layout.ts';
import type { Lexis } from './lexis.ts';
import { mainFeatures, mainOf } from './main-features.ts';
import { Names, nameFeatures } from './name-features.ts';
import { neighbourFeatures } from './neighbour-features.ts';
import { tagFeatures } from './tag-features.ts';
import { textFeatures } from './text-features.ts';

/** Numbers for each part of a page, the same for every page in meaning and count. */
export const featuresOf = (page: Page, lexis: Lexis): Float32Array[] => {
  const layout = new Layout(page);
  const main = mainOf(layout);
  const headline = headlineOf(page);
  const names = new Names(page.tree, lexis);
  const body = articleBodyOf(page);
  const saysArticle = page.things.some(isArticle) ? 1 : 0;
  const odds = Float64Array.from(page.parts, (part) => names.at(part.node).sum);
  const repeats = new Map<string, number>();
  for (const text of page.texts) repeats.set(text, (repeats.get(text) ?? 0) + 1);
  const total = Math.max(1, layout.words[layout.count] as number);
  return page.parts.map((part, at) => {
    const row: number[] = [];
    const push = (value: number): void => void row.push(value);
    textFeatures(page, at, lexis, push);
    tagFeatures(page.tree, part, push);
    nameFeatures(page.tree, names, part.node, push);
    containerFeatures(layout, at, push);
    mainFeatures(layout, main, at, push);
    headlineFeatures(layout, headline, at, push);
    neighbourFeatures(layout, at, odds, push);
    push(body === undefined ? -1 : coverage(page.words[at] as string[], body));
    push(Math.min(5, repeats.get(page.texts[at] as string) ?? 1));
    push(at / layout.count);
    push((layout.words[at] as number) / total);
    push(Math.log1p(layout.count));
    push(Math.log1p(total));
    push((layout.running[layout.count] as number) / total);
    push(saysArticle);
    return new Float32Array(row);
  });
};

const coverage = (words: readonly string[], body: ReadonlySet<number>): number => {
  if (words.length < 4) return -0.5;
  const shingles = shinglesOf(words);
  return shingles.filter((shingle) => body.has(shingle)).length / shingles.length;
};

/** A part's features with what a first look, `scores` in log odds, says of the parts around it, and what the finder says. */
export const contextOf = (page: Page, features: readonly Float32Array[], scores: Float64Array, judgeText: JudgeText): ((part: number) => Float32Array) => {
  const context = new Context(new Layout(page), scores);
  const said = finderFeatures(page, scores, judgeText);
  return (at) => {
    const row = features[at] as Float32Array;
    const more: number[] = [];
    context.at(at, (value) => void more.push(value));
    more.push(...(said[at] as Float32Array));
    const whole = new Float32Array(row.length + more.length);
    whole.set(row);
    whole.set(more, row.length);
    return whole;
  };
};
