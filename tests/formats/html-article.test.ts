import { describe, expect, test } from 'vitest';
import { textOfBlock } from '../../src/story/text.ts';
import { inShort, readPage } from './a-file.ts';

const sentences = [
  'The harbour council voted on Tuesday to repair the old stone pier before the winter storms arrive.',
  'Engineers found three cracks in the footing last month, and the deepest of them had widened by a hand.',
  '“We cannot let another season pass,” said the harbour master, Olive Trent, after the meeting.',
  'The work is expected to cost two million pounds, most of it from the county’s reserve for coastal defences.',
  'Fishing boats will land their catch at the northern quay until the pier opens again in May.',
  'A smaller group of residents had asked for a new pier of steel, which they said would last longer.',
];

const page = (middle = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Pier to be repaired before winter | Saltmarsh Post</title>
<meta property="og:site_name" content="Saltmarsh Post"><meta property="og:image" content="https://post.example/old-pier-800x600.jpg">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Pier to be repaired before winter",
"author":{"@type":"Person","name":"Tess Marlow"},"datePublished":"2026-02-03T08:00:00Z","dateModified":"2026-02-04T09:30:00Z"}</script></head><body>
<nav class="main-menu"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/tides">Tide tables</a></li></ul></nav>
<div class="cookie-consent"><p>We use cookies to make this site better.</p><button>Accept</button></div>
<main><article class="article"><h1>Pier to be repaired before winter</h1><p class="byline">By Tess Marlow</p>
<figure class="lead"><img src="/img/old-pier.jpg"><figcaption>The pier in January. Photo: Ned Quill</figcaption></figure>
<div class="article-body">${middle}</div></article>
<section class="related-articles"><h2>Related stories</h2><ul><li><a href="/a">Ferry timetable changes in March</a></li><li><a href="/b">Lighthouse to be painted</a></li></ul></section>
<section class="comments" id="comments"><h2>Comments</h2><div class="comment"><p>About time too.</p></div></section></main>
<footer class="site-footer"><p>© 2026 Saltmarsh Post. All rights reserved.</p><a href="/privacy">Privacy</a></footer></body></html>`;

describe('the article in a page', () => {
  test('is its text, without what stands around it', async () => {
    const story = await readPage(page());
    expect(inShort(story.blocks)).toEqual(sentences);
    expect(story.meta).toMatchObject({
      headline: 'Pier to be repaired before winter', byline: 'Tess Marlow', outlet: 'Saltmarsh Post',
      published: '2026-02-03T08:00:00Z', changed: '2026-02-04T09:30:00Z',
      leadImage: { url: 'https://post.example/old-pier-800x600.jpg', caption: 'The pier in January. Photo: Ned Quill', credit: 'Ned Quill' },
    });
  });

  test('is told apart from what was left out, with a reason for each part and its place', async () => {
    const { meta } = await readPage(page());
    const parts = meta.page?.leftOut.map(({ blocks, reason, after }) => [reason, after, blocks.map(textOfBlock).join(' / ')]);
    expect(meta.page?.found).toBe('article');
    expect(parts).toContainEqual(['navigation', 0, 'News / Sport / Tide tables']);
    expect(parts).toContainEqual(['consent', 0, 'We use cookies to make this site better. / Accept']);
    expect(parts).toContainEqual(['related', 6, 'Related stories / Ferry timetable changes in March / Lighthouse to be painted']);
    expect(parts).toContainEqual(['comments', 6, 'Comments / About time too.']);
    expect(parts?.flat()).not.toContain('Pier to be repaired before winter');
  });

  test('lists what was left out in the order of the page, pictures too', async () => {
    const { meta } = await readPage(page());
    const reasons = meta.page?.leftOut.map(({ reason }) => reason) ?? [];
    expect(reasons.slice(reasons.indexOf('byline'))).toEqual(['byline', 'picture', 'caption', 'related', 'comments', 'footer']);
  });

  test.each([
    ['byline', '<div><time datetime="2026-02-03">3 February 2026</time></div>'],
    ['byline', '<p class="autor">Von Tess Marlow</p>'],
    ['author', '<div class="author-box"><p>Tess Marlow has reported from the coast for the Post since 2019.</p></div>'],
    ['author', '<p class="bio">Tess Marlow writes about harbours, tides and those who live by them.</p>'],
    ['byline', '<p class="fecha-publicacion">3 de febrero</p>'],
    ['caption', '<p class="bildunterschrift">Die Mole im Januar</p>'],
    ['comments', '<div class="kommentare"><p>Höchste Zeit.</p></div>'],
    ['related', '<p class="lire-aussi">À lire aussi : la marée</p>'],
    // The time of a comment is a part of the comments.
    ['comments', '<div class="comment"><div><time datetime="2026-02-04">Yesterday</time></div></div>'],
    ['footer', '<div><p class="impressum">Impressum</p></div>'],
    // An authority is no author.
    ['unlike', '<p class="authority">Port authority</p>'],
  ])('says why it left out: %s', async (reason, html) => {
    const { meta } = await readPage(page().replace('</main>', `</main><div class="x">${html}</div>`));
    const words = html.replaceAll(/<[^>]+>/g, '');
    expect(meta.page?.leftOut.find(({ blocks }) => blocks.some((block) => textOfBlock(block) === words))?.reason).toBe(reason);
  });

  test.each([
    ['Pier’s repair begins', "Pier's repair begins | Saltmarsh Post", '<h1>Pier’s repair begins</h1>'],
    ['PIER TO BE REPAIRED', 'Pier to be repaired | Saltmarsh Post', '<h1>PIER TO BE REPAIRED</h1>'],
    ['Pier to be repaired', 'Pier to be repaired – Saltmarsh Post', '<h1>Pier to be<br>repaired</h1>'],
    ['Storm', 'Storm | Saltmarsh Post', '<h1>Storm</h1>'],
    ['Pier mended', 'Pier mended | The Saltmarsh Evening Post', '<h1>The Saltmarsh Evening Post</h1><h2>Pier mended</h2>'],
    ['Pier to be repaired', 'Saltmarsh Post: Pier to be repaired</title><meta property="og:site_name" content="Saltmarsh Post"><title>', '<h1>Saltmarsh Post</h1><h1>Pier to be repaired</h1>'],
    ['Storm over the pier | Saltmarsh Post', 'Storm over the pier | Saltmarsh Post', '<h1>Storm</h1>'],
  ])('has the headline of the page, not of its title: %s', async (headline, title, heading) => {
    const text = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
    const { meta } = await readPage(`<!doctype html><html><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav><article>${heading}<div>${text}</div></article></body></html>`);
    expect(meta.headline).toBe(headline);
    expect(meta.page?.leftOut.flatMap(({ blocks }) => blocks.map(textOfBlock)).filter((each) => each.replaceAll('\n', ' ') === headline)).toEqual([]);
  });

  test('is missing nothing that is not listed, however much a page has around it', async () => {
    const clutter = Array.from({ length: 240 }, (_, i) => `<nav><a href="/${i}">Tide table ${i}</a></nav><form><label>Harbour ${i}</label></form>`).join('');
    const menu = `<nav><ul>${Array.from({ length: 90 }, (_, i) => `<li><a href="/p${i}">Pier ${i}</a></li>`).join('')}</ul></nav>`;
    const whole = page().replace('</body>', `${clutter}${menu}</body>`);
    const { meta, blocks } = await readPage(whole);
    const listed = new Set((meta.page?.leftOut ?? []).flatMap((part) => part.blocks.map(textOfBlock)));
    const there = new Set([...listed, ...blocks.map(textOfBlock)]);
    const wanted = [...Array.from({ length: 240 }, (_, i) => [`Tide table ${i}`, `Harbour ${i}`]).flat(), ...Array.from({ length: 90 }, (_, i) => `Pier ${i}`)];
    expect(wanted.filter((text) => !there.has(text))).toEqual([]);
  });

  test('keeps headings, lists, quotes and links inside it', async () => {
    const rich = sentences.map((one) => `<p>${one}</p>`);
    rich.splice(3, 0, '<h2>What it will cost</h2>', '<ul><li>Stone and mortar from the quarry at Fell</li><li>Divers for the footing, eight weeks</li></ul>', '<blockquote><p>It has stood for two centuries and it can stand for two more.</p></blockquote>', '<p>The plans are <a href="https://council.example/pier">on show at the town hall</a> until the end of the month, she said.</p>');
    const text = inShort((await readPage(page(rich.join('\n')))).blocks);
    expect(text).toContain('h2 What it will cost');
    expect(text).toContain('- Divers for the footing, eight weeks');
    expect(text).toContain('> It has stood for two centuries and it can stand for two more.');
    expect(text).toContain('The plans are [on show at the town hall](https://council.example/pier) until the end of the month, she said.');
  });

  test('is found where a script would put it in its place, and where a press would unfold it', async () => {
    const [first = '', second = '', third = '', ...more] = sentences.map((one) => `<p>${one}</p>`);
    const streamed = page(`<template id="P:1"></template>`).replace('<footer', `<div hidden id="S:1"><div class="article-body">${first}${second}${third}<h3><button>What it will cost</button></h3>${more.join('')}</div></div><footer`);
    const text = inShort((await readPage(streamed)).blocks);
    expect(text).toEqual([...sentences.slice(0, 3), 'h3 What it will cost', ...sentences.slice(3)]);
  });

  test('is without what the page hides, which is listed', async () => {
    const { blocks, meta } = await readPage(page(`${sentences.map((one) => `<p>${one}</p>`).join('')}<div hidden class="message"><p>Your session has ended. Please log in again.</p></div>`));
    expect(inShort(blocks)).toEqual(sentences);
    expect(meta.page?.leftOut.map(({ reason, blocks: [block] }) => [reason, block && textOfBlock(block)])).toContainEqual(['hidden', 'Your session has ended. Please log in again.']);
  });

  test('of a paywalled stub is what is there of it', async () => {
    const stub = `${sentences.slice(0, 2).map((one) => `<p>${one}</p>`).join('')}<div class="paywall"><h3>Subscribe to read on</h3><p>Already a subscriber? <a href="/login">Log in</a></p></div>`;
    expect(inShort((await readPage(page(stub))).blocks)).toEqual(sentences.slice(0, 2));
  });

  test('that is not there is said to be missing, and the page’s text is offered as it is', async () => {
    const story = await readPage('<html><body><nav><a href="/a">News</a><a href="/b">Sport</a></nav><div class="footer"><a href="/c">Privacy</a></div></body></html>');
    expect(story.meta.page?.found).toBe('no-article');
    expect(inShort(story.blocks).join(' ')).toMatch(/News.*Sport.*Privacy/);
  });
});

describe('a page made to be hard to read', () => {
  test('of 100,000 nested elements is read', async () => {
    const deep = await readPage(`<html><body>${'<div>'.repeat(100_000)}${sentences.map((one) => `<p>${one}</p>`).join('')}${'</div>'.repeat(100_000)}</body></html>`);
    expect(inShort(deep.blocks).join('\n')).toContain(sentences[0]);
  });

  test('of 50 MB is read in time that grows with its length alone', { timeout: 60_000 }, async () => {
    const row = `<div class="row"><p>${sentences[0]}</p><script>${'x'.repeat(2_000)}</script></div>`;
    const large = page(row.repeat(Math.ceil(50_000_000 / row.length)));
    expect(large.length).toBeGreaterThan(50_000_000);
    expect((await readPage(large)).blocks.length).toBeGreaterThan(10_000);
  });

  test('of stray and unclosed tags loses none of its words', async () => {
    const story = await readPage('</p></td><p>One<table><tr><td>Two</b></i><td>Three</table><li>Four<a href="/x">Five<a href="/y">Six</p>Seven');
    expect(story.blocks.map(textOfBlock).join(' ').split(/\s+/)).toEqual(['One', 'Two', 'Three', 'FourFiveSix', 'Seven']);
  });
});
