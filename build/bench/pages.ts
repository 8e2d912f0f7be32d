import { parseArgs } from 'node:util';
import { trimmedCopy } from '../../src/cli/trimmed-copy.ts';
import { articleScore } from '../../src/formats/html/article-score.ts';
import type { Page } from '../../src/formats/html/page.ts';
import { readHtml, type HtmlStory } from '../../src/formats/html/read-html.ts';
import type { Block } from '../../src/story/block.ts';
import { languageOf } from '../../src/story/language.ts';
import { flatText } from '../../src/story/text.ts';
import { labelledParts } from '../train/pages/labelled-parts.ts';
import { crossValidated } from '../train/pages/learn.ts';
import { readPages, type LabelledPage } from '../train/pages/read-pages.ts';
import { pageSpeed } from './page-speed.ts';
import { scoreText, summaryOf, summaryOfSegments } from './shingles.ts';

/*
 * npm run bench-pages -- DIR [--shipped]
 *
 * How well the article is read out of the labelled pages in DIR, alone and with what the finder would trim. Each page is
 * read by models learned without its outlet (five folds, which takes a while); `--shipped` reads all with the table that
 * the program ships with, which has seen them.
 */
const FOLDS = 5;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { shipped: { type: 'boolean' } } });
const [bench] = positionals;
if (bench === undefined) throw new Error('Say in which folder the labelled pages lie: npm run bench-pages -- DIR');

const trimmed = ({ meta, blocks }: HtmlStory, url: string): Block[] => {
  const source = { name: 'page.html', format: 'html', bytes: 0, sha256: '' } as const;
  const language = languageOf(flatText(blocks).text);
  return trimmedCopy({ meta: { ...meta, slug: 'page', url: meta.url ?? url, language, direction: 'ltr', source }, blocks }, ['trim']).copy.blocks;
};

interface Read {
  page: LabelledPage;
  alone: string;
  withTrims: string;
}

const readWith = (page: LabelledPage, score: (page: Page) => Float64Array): Read => {
  const story = readHtml(page.html, score);
  return { page, alone: flatText(story.blocks).text, withTrims: flatText(trimmed(story, page.url)).text };
};

const tableOf = (read: readonly Read[], text: 'alone' | 'withTrims') => {
  const rows: Record<string, object> = {};
  for (const set of ['zyte', 'wcxb', 'fundus']) {
    rows[set] = summaryOf(read.filter(({ page }) => page.set === set).map((each) => scoreText(each.page.gold ?? '', each[text])));
  }
  rows['segments'] = summaryOfSegments(
    read.filter(({ page }) => page.set === 'segments').map((each) => ({ text: each[text], stay: each.page.with ?? [], go: each.page.without ?? [] })),
  );
  return Object.fromEntries(
    Object.entries(rows).map(([set, row]) => [set, Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Math.round(Number(value) * 1e4) / 1e4]))]),
  );
};

const pages = readPages(bench);
const scores = values.shipped ? undefined : crossValidated(labelledParts(bench), FOLDS);
const read = pages.map((page, i) => readWith(page, (parts) => scores?.[i] ?? articleScore(parts)));
console.log(values.shipped ? 'With the shipped table, which has seen these pages:' : 'Cross-validated by outlet:');
console.table(tableOf(read, 'alone'));
console.log('With what the finder trims taken out:');
console.table(tableOf(read, 'withTrims'));
console.log('Megabytes of HTML a second, one core:');
console.table(await pageSpeed(pages.map(({ html }) => html)));
