import type { ArticleTable } from '../../../src/formats/html/article-table.ts';
import { contextOf, featuresOf } from '../../../src/formats/html/features/features.ts';
import { meanScores } from '../../../src/formats/html/mean-scores.ts';
import { boost, scoreOf, type BoostingOrder, type Samples } from '../boosting/boosting.ts';
import { randomFrom } from '../random.ts';
import type { Judges } from './finders.ts';
import { foldOf, type LabelledParts } from './labelled-parts.ts';
import { countPage, lexisFrom, noCounts } from './lexis-counts.ts';
import { articleTableOf } from './table-file.ts';

const order: BoostingOrder = { trees: 160, leaves: 24, rate: 0.08, leastWeight: 20, l2: 10, features: 0.5, samples: 0.6, seed: 7 };

// A page weighs about the same whatever its length, and a part by its words, as the measures have it.
const LEAST_WORDS = 150;
const PART_WORDS = 5;
const MOST = 0.25;
const SEGMENT = 0.08;
// A page of which only some pieces are labelled teaches by what is clear of the rest, too.
const CLEAR = 1.5;
const GUESSED = 0.4;

const weigh = ({ source, page, labels }: LabelledParts): ((part: number) => number) => {
  const words = page.words.map((part) => part.length);
  const article = words.reduce((sum, count, i) => sum + ((labels[i] as number) >= 0.5 ? count : 0), 0);
  const byWords = (part: number): number => Math.min(MOST, ((words[part] as number) + PART_WORDS) / Math.max(LEAST_WORDS, article));
  if (source.gold !== undefined) return byWords;
  const { texts } = page;
  const pieces = [...(source.with ?? []), ...(source.without ?? [])];
  return (part) => (pieces.some((piece) => texts[part]?.includes(piece)) ? SEGMENT : byWords(part) * GUESSED);
};

// Light parts, most of them links of menus, are as good as one another: some stand for all.
const LIGHT = 0.012;

/** Chooses parts to learn from and gives them their rows. */
const samplesOf = (pages: readonly LabelledParts[], features: readonly Float32Array[][]): Samples => {
  const random = randomFrom(5);
  const rows: Float32Array[] = [];
  const known: number[] = [];
  const weights: number[] = [];
  for (const [i, labelled] of pages.entries()) {
    const weight = weigh(labelled);
    (features[i] as Float32Array[]).forEach((row, part) => {
      const label = labelled.labels[part] as number;
      if (label < 0) return;
      const own = weight(part);
      if (own < LIGHT && random() >= own / LIGHT) return;
      rows.push(row);
      known.push(label >= 0.5 ? 1 : 0);
      weights.push(Math.max(LIGHT, own));
    });
  }
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return { rows, labels: Float32Array.from(known), weights: Float32Array.from(weights, (weight) => weight / mean) };
};

const withGuesses = (page: LabelledParts, scores: Float64Array): LabelledParts => {
  if (page.source.gold !== undefined) return page;
  const labels = page.labels.map((label, i) => {
    const score = scores[i] as number;
    return label >= 0 || Math.abs(score) < CLEAR ? label : score > 0 ? 1 : 0;
  });
  return { ...page, labels };
};

/** Scores of each page's parts, in log odds, by a model that has seen no page of its outlet. */
const outOfFold = (pages: readonly LabelledParts[], rows: readonly Float32Array[][], folds: number, by = order): Float64Array[] => {
  const scores = pages.map((): Float64Array => new Float64Array());
  for (let fold = 0; fold < folds; fold++) {
    const isIn = pages.map(({ source }) => foldOf(source.outlet, folds) === fold);
    const model = boost(samplesOf(pages.filter((_, i) => !isIn[i]), rows.filter((_, i) => !isIn[i])), by);
    pages.forEach((_, i) => {
      if (isIn[i]) scores[i] = Float64Array.from(rows[i] as Float32Array[], (row) => scoreOf(model, row));
    });
  }
  return scores;
};

/** What both models learn from: the second sees what the first says of the parts around, as said of pages that it had not seen. */
const lessonsOf = (pages: readonly LabelledParts[], folds: number, judges: Judges) => {
  const early = learnLexis(pages);
  const scores = outOfFold(pages, pages.map(({ page, source }) => featuresOf(page, early.without(source.outlet))), folds);
  const guessed = pages.map((page, i) => withGuesses(page, scores[i] as Float64Array));
  const lexis = learnLexis(guessed);
  const rows = pages.map(({ page, source }) => featuresOf(page, lexis.without(source.outlet)));
  const contexts = pages.map(({ page, source }, i) => {
    const context = contextOf(page, rows[i] as Float32Array[], scores[i] as Float64Array, judges(source.outlet));
    return page.parts.map((_, part) => context(part));
  });
  return { guessed, lexis, rows, contexts, scores };
};

const INNER_FOLDS = 3;

// Models that see other features and samples err elsewhere: their mean errs less (bagging: Breiman, 1996).
const seconds: readonly BoostingOrder[] = [7, 11].map((seed) => ({ ...order, features: 0.3, seed }));

/**
 * Learns the table from pages; the same pages give the same table. A first model, and others on what it said
 * (stacking: Wolpert, 1992; auto-context: Tu and Bai, 2010).
 */
export const learn = (pages: readonly LabelledParts[], judges: Judges): ArticleTable => {
  const { guessed, lexis, rows, contexts } = lessonsOf(pages, INNER_FOLDS, judges);
  const samples = samplesOf(guessed, contexts);
  const models = [boost(samplesOf(guessed, rows), order), ...seconds.map((each) => boost(samples, each))];
  return articleTableOf(lexis.names(), lexis.words(), models);
};

/**
 * What the models say of each page's parts, in log odds, if none has seen a page of its outlet, nor the words' odds have:
 * how well pages of unknown outlets are read.
 */
export const crossValidated = (pages: readonly LabelledParts[], folds: number, judges: Judges): Float64Array[] => {
  const { guessed, contexts, scores } = lessonsOf(pages, folds, judges);
  const said = [scores, ...seconds.map((each) => outOfFold(guessed, contexts, folds, each))];
  return pages.map((_, i) => meanScores(said.map((each) => each[i] as Float64Array)));
};

const learnLexis = (pages: readonly LabelledParts[]) => {
  const counts = noCounts();
  for (const { page, labels, source } of pages) countPage(counts, page, labels, source.outlet);
  return lexisFrom(counts);
};
