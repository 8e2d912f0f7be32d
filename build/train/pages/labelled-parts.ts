import { pageOf, type Page } from '../../../src/formats/html/page.ts';
import { parseHtml } from '../../../src/formats/html/parse-html.ts';
import { hashOf } from '../../../src/formats/html/tokens.ts';
import { labelsOf } from './gold-labels.ts';
import { readPages, type LabelledPage } from './read-pages.ts';

/** A page with a label for each part: the share of it that is article text in [0,1], or -1 where nothing is known. */
export interface LabelledParts {
  source: Omit<LabelledPage, 'html'>;
  page: Page;
  labels: Float32Array;
}

const squash = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Labels by the pieces of text that must stay and must go. */
const labelsBySegments = ({ texts }: Page, stay: readonly string[], go: readonly string[]): Float32Array => {
  const whole = texts.map(squash);
  const labels = new Float32Array(texts.length).fill(-1);
  const mark = (segments: readonly string[], label: number): void => {
    for (const segment of segments.map(squash)) whole.forEach((text, i) => void (text.includes(segment) && (labels[i] = label)));
  };
  mark(go, 0);
  mark(stay, 1);
  return labels;
};

export const labelledParts = (bench: string): LabelledParts[] =>
  readPages(bench).map(({ html, ...source }) => {
    const page = pageOf(parseHtml(html));
    const { gold, with: stay = [], without: go = [] } = source;
    return { source, page, labels: gold === undefined ? labelsBySegments(page, stay, go) : labelsOf(page.words, gold) };
  });

/** The part of `folds` that all pages of an outlet are in. */
export const foldOf = (outlet: string, folds: number): number => hashOf(`o${outlet}`) % folds;
