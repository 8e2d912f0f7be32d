import { findBoilerplate } from '../boilerplate/find.ts';
import type { Finding } from '../boilerplate/finder.ts';
import { articlesOf, failureOf, type Article } from './articles.ts';
import { LeftOut } from './left-out.ts';
import type { Output } from './output.ts';

type Flagged = { id: string | number; text?: string } & Finding;

const written = ({ id, language, direction, text, flags }: Flagged) => ({
  id,
  language,
  direction,
  ...(text === undefined ? {} : { text }),
  flags,
});

/** Whether a file is its own text, as its offsets refer to it. Reading any other takes much more of the program. */
const isPlain = async ({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<boolean> => {
  const { textFormat } = await import('../formats/text/text-format.ts');
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return !isArchive && textFormat.extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
};

async function* flagged(article: Article, leftOut: LeftOut): AsyncGenerator<Flagged> {
  if ('text' in article) {
    const { id, text, source } = article;
    yield { id, ...findBoilerplate({ text, ...(source === undefined ? {} : { source }) }) };
    return;
  }
  if ('path' in article && (await isPlain(article))) {
    const { readText } = await import('../formats/read-text.ts');
    yield { id: article.path, ...findBoilerplate({ text: readText(article).text }) };
    return;
  }
  const [{ storiesOf }, { findInStory }] = await Promise.all([import('./stories.ts'), import('../desk/find-flags.ts')]);
  for await (const { id, story } of storiesOf(article)) {
    const { text, ...finding } = findInStory(story);
    leftOut.tell(article, story);
    yield { id, ...finding, text: text.text };
  }
}

/** `bluepencil flag`. Gives back how many articles could not be read. */
export const flag = async (paths: readonly string[], input: AsyncIterable<Buffer>, output: Output): Promise<number> => {
  const leftOut = new LeftOut();
  let failures = 0;
  for await (const article of articlesOf(paths, input)) {
    if ('error' in article) {
      failures++;
      await output.line(article);
      continue;
    }
    try {
      for await (const found of flagged(article, leftOut)) await output.line(written(found));
    } catch (error) {
      failures++;
      await output.line(failureOf(article, error));
    }
  }
  leftOut.sayCounts();
  return failures;
};
