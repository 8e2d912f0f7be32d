import { parseArgs } from 'node:util';
import { findBoilerplate, finderWith } from '../../src/boilerplate/find.ts';
import type { Finder } from '../../src/boilerplate/finder.ts';
import { articleScore } from '../../src/formats/html/article-score.ts';
import type { Page } from '../../src/formats/html/page.ts';
import { readHtml } from '../../src/formats/html/read-html.ts';
import { flatText } from '../../src/story/text.ts';
import { foldOf } from '../train/folds.ts';
import { judgesFrom, readFolds } from '../train/pages/finders.ts';
import { labelledParts } from '../train/pages/labelled-parts.ts';
import { crossValidated } from '../train/pages/learn.ts';
import { readPages, type LabelledPage } from '../train/pages/read-pages.ts';
import { pageSpeed } from './page-speed.ts';
import { scoreText, summaryOf, summaryOfSegments } from './shingles.ts';

/*
 * npm run bench-pages -- DIR [--folds FILE]
 *
 * How well the article is read out of the labelled pages in DIR, alone and with what the finder would trim. With `--folds`
 * (of `npm run train`) each page is read by models learned without its outlet, which takes a while, and looked through by a
 * finder that has not seen it; without it, by what the program ships with, which has seen them all.
 */
const FOLDS = 5;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'string' } } });
const [bench] = positionals;
if (bench === undefined) throw new Error('Say in which folder the labelled pages lie: npm run bench-pages -- DIR');

/** A story's text without what a finder proposes to trim. */
const trimmed = (text: string, find: Finder): string =>
  find({ text })
    .flags.filter(({ tier }) => tier === 'trim')
    .reduceRight((left, { start, end }) => `${left.slice(0, start)}\n${left.slice(end)}`, text);

interface Read {
  page: LabelledPage;
  alone: string;
  withTrims: string;
}

const readWith = (page: LabelledPage, score: (page: Page) => Float64Array, find: Finder): Read => {
  const alone = flatText(readHtml(page.html, score).blocks).text;
  return { page, alone, withTrims: trimmed(alone, find) };
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
const scores = values.folds ? crossValidated(labelledParts(bench), FOLDS, judgesFrom(values.folds)) : undefined;
const finders = values.folds ? readFolds(values.folds).map(finderWith) : undefined;
const read = pages.map((page, i) =>
  readWith(page, (parts) => scores?.[i] ?? articleScore(parts), finders?.[foldOf(page.outlet)] ?? findBoilerplate),
);
console.log(values.folds ? 'Cross-validated by outlet:' : 'With the shipped table, which has seen these pages:');
console.table(tableOf(read, 'alone'));
console.log('With what the finder trims taken out:');
console.table(tableOf(read, 'withTrims'));
console.log('Megabytes of HTML a second, one core:');
console.table(await pageSpeed(pages.map(({ html }) => html)));
