import { expect, test } from 'vitest';
import { readStories } from '../../src/formats/read.ts';
import { aFile } from './a-file.ts';
import { first, rest } from './a-page.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Lock opens</title>${head}</head><body><nav><a href="/">Home</a></nav><article>${first}${rest}${first}${rest}${body}</article></body></html>`;
const seeks = '<meta property="og:image" content="https://canal.example/lock-gates.jpg">';
const rows = '<p>a</p>'.repeat(5_000);

// Each took a minute or more where it was looked at once for every part, or from every letter on.
test.each([
  ['a class of a megabyte around many parts', page(`<div class="${'lock '.repeat(200_000)}">${rows}</div>`)],
  ['an id of a megabyte around many parts', page(`<div hidden id="S:${'0'.repeat(1_000_000)}x">${rows}</div>`)],
  ['a title of a megabyte above many headings', page('<h2>a b</h2>'.repeat(3_000), `<meta property="og:title" content="${'lock '.repeat(200_000)}">`)],
  ['the name of a picture that is a megabyte long', page(`<img src="${'a'.repeat(1_000_000)}/b/c/">`, seeks)],
  ['a megabyte of letters without a space', page(`<p>${'a'.repeat(1_000_000)}</p>`)],
  ['a paragraph of very many sentences', page(`<p>${'It rained. '.repeat(150_000)}</p>`)],
  ['one figure of very many pictures', page(`<figure>${'<img src="/lock-gates.jpg">'.repeat(100_000)}</figure>`, seeks)],
  ['tags that never end in what JSON-LD has of the article', page('', `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'<'.repeat(1_000_000)}"}</script>`)],
])('a page is read soon, though it has %s', { timeout: 20_000 }, async (_, html) => {
  const [story] = await readStories(aFile('page.html', html));
  expect(story?.blocks.length).toBeGreaterThanOrEqual(6);
});

test('a page of more parts than any article is taken whole, and said to hold none', async () => {
  const [story] = await readStories(aFile('page.html', page('<p>a'.repeat(50_000))));
  expect([story?.meta.page?.found, story?.blocks.length]).toEqual(['no-article', 50_007]);
});
