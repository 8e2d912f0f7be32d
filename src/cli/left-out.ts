import { leftOutReasons, type LeftOutReason } from '../story/left-out.ts';
import type { Story } from '../story/story.ts';
import type { Article } from './articles.ts';

const placesNamed = 5;

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const partsInWords = (count: number): string => (count === 1 ? '1 part' : `${count.toLocaleString('en')} parts`);
const pagesInWords = (count: number): string => (count === 1 ? '1 page' : `${count.toLocaleString('en')} pages`);

const byReason = (reasons: readonly LeftOutReason[]): string => {
  const counts = new Map<LeftOutReason, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${leftOutReasons[reason]} (${count})`).join(', ');
};

/**
 * Says on standard error what the desk shows above a text: what of a page or document is not in it, and where no article was
 * found. Of files one line each; of JSON Lines, which may be endless, a count at the end.
 */
export class LeftOut {
  #pages = 0;
  #parts = 0;
  #withoutArticle = 0;
  readonly #places: string[] = [];

  tell(article: Article, { meta: { page, source } }: Story): void {
    if (page === undefined) return;
    if ('line' in article) {
      const place = article.file === undefined ? `line ${article.line}` : `${article.file}:${article.line}`;
      this.#count(page.found === 'article', page.leftOut.length, place);
    } else {
      if (page.found === 'no-article') say(`${article.path}: No article was found in this page. Its text is taken as it is.`);
      const where = source.format === 'docx' ? 'document' : 'page';
      const reasons = page.leftOut.map(({ reason }) => reason);
      if (reasons.length > 0) say(`${article.path}: Left out of the ${where}: ${partsInWords(reasons.length)}. ${byReason(reasons)}.`);
    }
  }

  #count(hasArticle: boolean, parts: number, place: string): void {
    if (parts > 0) this.#pages++;
    this.#parts += parts;
    if (hasArticle) return;
    this.#withoutArticle++;
    if (this.#places.length < placesNamed) this.#places.push(place);
  }

  /** After the last article. */
  sayCounts(): void {
    const more = this.#withoutArticle - this.#places.length;
    const places = this.#places.join(', ') + (more > 0 ? ` + ${more}` : '');
    if (this.#withoutArticle > 0) say(`bluepencil: no article was found in ${pagesInWords(this.#withoutArticle)}, whose text is taken as it is (${places})`);
    if (this.#parts > 0) say(`bluepencil: left out of ${pagesInWords(this.#pages)}: ${partsInWords(this.#parts)}`);
  }
}
