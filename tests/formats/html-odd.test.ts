import { describe, expect, test } from 'vitest';
import { textOfBlock } from '../../src/story/text.ts';
import { inShort, readPage } from './a-file.ts';
import { aPage, first, rest, sentences } from './a-page.ts';

const page = (inner: string, head = ''): string => aPage(`<article>${inner}</article>`, head);

describe('a page that is not as it should be', () => {
  test.each([
    ['a drawing whose end is forgotten', page(`${first}<svg><path d="M0 0">${rest}`)],
    ['a formula whose end is forgotten', page(`${first}<math><mi>x${rest}`)],
    ['no end of its head and no beginning of its body', `<html><head><title>Lock opens</title>${first}${rest}<nav>x</nav></html>`],
    ['words right in its head', `<html><head><title>Lock opens</title>${sentences.join('<br><br>')}<nav>x</nav></html>`],
    ['a shadow tree', page(`<lock-story><template shadowrootmode="open"><style>p{}</style>${first}${rest}</template></lock-story>`)],
    ['a shadow tree as Chromium saved it once', page(`<lock-story><template shadowmode="open">${first}${rest}</template></lock-story>`)],
    ['an element with the name of a property of every object', page(`<constructor></constructor>${first}${rest}`)],
    ['names nested without end', page(first + rest, `<script type="application/ld+json">{"@type":"NewsArticle","author":${'{"name":'.repeat(50_000)}1${'}'.repeat(50_000)}}</script>`)],
    ['zero bytes in it', page(first.replace('keeper', 'kee\0per') + rest)],
  ])('is read whole: %s', async (_, html) => {
    expect(inShort((await readPage(html)).blocks)).toEqual(sentences);
  });

  test('tells a reason of its own for what stands in an element with the name of a property of every object', async () => {
    const { meta } = await readPage(page(`${first}${rest}<constructor><ul><li><a href="/a">Lock times</a></li></ul></constructor>`));
    expect(meta.page?.leftOut.map(({ reason, blocks: [block] }) => [reason, block && textOfBlock(block)])).toContainEqual(['links', 'Lock times']);
  });
});

describe('a link of a page', () => {
  const linksOf = async (links: string, head = '') => (await readPage(page(`${first}${rest}<p>The trust shows its plans ${links} to all who come by.</p>`, head))).blocks.flatMap((block) => block.children.flatMap(({ link }) => link ?? []));

  test('starts from where the page says', async () => {
    expect(await linksOf('<a href="plans/a">here</a> and <a href="https://b.example/c">there</a>', '<base href="https://trust.example/canal/">')).toEqual(['https://trust.example/canal/plans/a', 'https://b.example/c']);
  });

  test('does not start from what is no address', async () => {
    expect(await linksOf('<a href="plans/a">here</a>', '<base href="javascript:x()//">')).toEqual(['plans/a']);
  });

  test('goes to another page, to no program', async () => {
    expect(await linksOf('<a href="ms-word:ofe|u|https://x.example/a.doc">here</a> and <a href="view-source:javascript:x()">there</a>')).toEqual([]);
  });
});
