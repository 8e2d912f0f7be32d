import type { ArticleTable } from '../../../src/formats/html/article-table.ts';
import { featuresOf } from '../../../src/formats/html/features/features.ts';
import { boost, type BoostingOrder, type Samples } from './boosting.ts';
import type { LabelledParts } from './labelled-parts.ts';
import { countPage, lexisFrom, noCounts } from './lexis-counts.ts';
import { articleTableOf } from './table-file.ts';

const order: BoostingOrder = { trees: 200, leaves: 24, rate: 0.07, leastWeight: 20, l2: 10, features: 0.5, samples: 0.6, seed: 7 };

// A page weighs about the same whatever its length, and a part by its words, as the measures have it.
const LEAST_WORDS = 150;
const PART_WORDS = 5;
const MOST = 0.25;
const SEGMENT = 0.08;

const weigh = ({ source, page, labels }: LabelledParts): ((part: number) => number) => {
  if (source.gold === undefined) return () => SEGMENT;
  const words = page.words.map((part) => part.length);
  const article = words.reduce((sum, count, i) => sum + ((labels[i] as number) >= 0.5 ? count : 0), 0);
  return (part) => Math.min(MOST, ((words[part] as number) + PART_WORDS) / Math.max(LEAST_WORDS, article));
};

/** Learns the table from pages; the same pages give the same table. */
export const learn = (pages: readonly LabelledParts[]): ArticleTable => {
  const counts = noCounts();
  for (const { page, labels, source } of pages) countPage(counts, page, labels, source.outlet);
  const lexis = lexisFrom(counts);
  const rows: Float32Array[] = [];
  const known: number[] = [];
  const weights: number[] = [];
  for (const labelled of pages) {
    const weight = weigh(labelled);
    featuresOf(labelled.page, lexis.without(labelled.source.outlet)).forEach((row, part) => {
      const label = labelled.labels[part] as number;
      if (label < 0) return;
      rows.push(row);
      known.push(label >= 0.5 ? 1 : 0);
      weights.push(weight(part));
    });
  }
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const samples: Samples = { rows, labels: Float32Array.from(known), weights: Float32Array.from(weights, (weight) => weight / mean) };
  return articleTableOf(lexis.names(), lexis.words(), [boost(samples, order)]);
};
