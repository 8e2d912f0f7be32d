import { judgeText, type JudgeText } from '../../boilerplate/judge-text.ts';
import { scorerOf } from '../../boilerplate/trees.ts';
import { articleTable, lexisOf, type ArticleTable } from './article-table.ts';
import { contextOf, featuresOf } from './features/features.ts';
import type { Lexis } from './features/lexis.ts';
import { meanScores } from './mean-scores.ts';
import type { Page } from './page.ts';

// What a first look is so sure is none, most of it menus, needs no second one.
const UNLIKELY = -4;

/** Says of each part of a page how likely it is article text. */
export class ArticleScore {
  readonly #lexis: Lexis;
  readonly #scorers: ((row: Float32Array) => number)[];

  readonly #judgeText: JudgeText;

  constructor(table: ArticleTable, judgeText: JudgeText) {
    this.#judgeText = judgeText;
    this.#lexis = lexisOf(table);
    this.#scorers = table.models.map((model) => scorerOf(model));
  }

  /** Log odds by part: above 0 is likelier article than not. */
  of(page: Page): Float64Array {
    const [first, ...others] = this.#scorers;
    const rows = featuresOf(page, this.#lexis);
    const scores = new Float64Array(rows.map((row) => first?.(row) ?? 0));
    const context = contextOf(page, rows, scores, this.#judgeText);
    const again = others.map(() => Float64Array.from(scores));
    scores.forEach((score, part) => {
      if (score < UNLIKELY) return;
      const row = context(part);
      others.forEach((other, i) => void ((again[i] as Float64Array)[part] = other(row)));
    });
    return meanScores([scores, ...again]);
  }
}

let shipped: ArticleScore | undefined;

/** With the table that the program ships with, decoded at the first page. */
export const articleScore = (page: Page): Float64Array => (shipped ??= new ArticleScore(articleTable, judgeText)).of(page);
