import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { flagsOfStory } from '../../src/desk/find-flags.ts';
import { ArticleScore } from '../../src/formats/html/article-score.ts';
import { articleTable } from '../../src/formats/html/article-table.ts';
import type { Page } from '../../src/formats/html/page.ts';
import { readHtml } from '../../src/formats/html/read-html.ts';
import { cleanCopy } from '../../src/review/clean-copy.ts';
import { markFlags } from '../../src/review/mark-flags.ts';
import type { Block, Marked } from '../../src/story/block.ts';
import { languageOf } from '../../src/story/language.ts';
import type { Story } from '../../src/story/story.ts';
import { flatText } from '../../src/story/text.ts';
import { labelledParts } from '../train/pages/labelled-parts.ts';
import { crossValidated } from '../train/pages/learn.ts';
import { readPages, type LabelledPage } from '../train/pages/read-pages.ts';
import { pageSpeed } from './page-speed.ts';
import { scoreText, summaryOf, summaryOfSegments } from './shingles.ts';

/*
 * npm run bench-pages -- [DIR] [--shipped]
 *
 * How well the article is read out of the labelled pages in DIR, alone and with what the finder would trim. Each page is
 * read by models learned without its outlet (five folds, which takes a while); `--shipped` reads all with the table that
 * the program ships with, which has seen them.
 */
const FOLDS = 5;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { shipped: { type: 'boolean' } } });
const bench = positionals[0] ?? join(import.meta.dirname, '../../../shared/bench');

const trimmed = ({ meta, blocks }: Pick<Story, 'blocks'> & { meta: ReturnType<typeof readHtml>['meta'] }, url: string): Block[] => {
  const source = { name: 'page.html', format: 'html', bytes: 0, sha256: '' } as const;
  const language = languageOf(flatText(blocks).text);
  const story: Story = { meta: { ...meta, slug: 'page', url: meta.url ?? url, language, direction: 'ltr', source }, blocks };
  const { flags } = flagsOfStory(story);
  const trims = new Set(flags.filter(({ tier }) => tier === 'trim').map(({ id }) => id));
  const decide = <T extends Marked>(marked: T): T =>
    marked.flag !== undefined && trims.has(marked.flag) ? { ...marked, decision: { verdict: 'trim', by: 'bench', at: '' } } : marked;
  return cleanCopy(markFlags(blocks, flags).map((block) => ({ ...decide(block), children: block.children.map(decide) })));
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
const shipped = new ArticleScore(articleTable);
const scores = values.shipped ? undefined : crossValidated(labelledParts(bench), FOLDS);
const read = pages.map((page, i) => readWith(page, (parts) => scores?.[i] ?? shipped.of(parts)));
console.log(values.shipped ? 'With the shipped table, which has seen these pages:' : 'Cross-validated by outlet:');
console.table(tableOf(read, 'alone'));
console.log('With what the finder trims taken out:');
console.table(tableOf(read, 'withTrims'));
console.log('Megabytes of HTML a second, one core:');
console.table(await pageSpeed(pages.map(({ html }) => html)));
