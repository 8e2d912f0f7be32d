import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encode } from '../../src/formats/encoding.ts';
import { formats } from '../../src/formats/formats.ts';
import { readStories } from '../../src/formats/read.ts';
import type { Block } from '../../src/story/block.ts';
import { aFile, aMeta, inShort, problemOf } from './a-file.ts';

const read = async (html: string | Uint8Array) => {
  const [story] = await readStories(aFile('page.html', html));
  if (!story) throw new Error('no story');
  return story;
};
const written = async (blocks: Block[], meta = aMeta()): Promise<string> => new TextDecoder().decode(await formats.html.writer.write({ meta, blocks }));

describe('reading a page', () => {
  test('finds the article and what is known of it, and leaves the page around it', async () => {
    const story = await read(new Uint8Array(readFileSync('seeds/harbour-bridge-inspection.html')));
    expect(story.meta).toMatchObject({
      headline: 'Harbour bridge to close for two nights after crack found in pier',
      byline: 'Imogen Hartley',
      outlet: 'The Saltmarsh Courier',
      published: '2026-03-17T06:40:00+00:00',
      url: 'https://courier.saltmarsh.example/news/harbour-bridge-inspection',
      language: 'en',
    });
    const text = inShort(story.blocks);
    expect(text).toContain('h2 A bridge with a history');
    expect(text).toContain('> They could have told us on Friday. I would have ordered less ice.');
    expect(text.filter((line) => line.startsWith('- '))).toHaveLength(3);
    expect(text.join('\n')).not.toMatch(/READ MORE|Tide tables|Most read|Privacy|dataLayer/);
  });

  test('keeps every kind of block, and marks', async () => {
    const { blocks } = await read(
      `<h2>Two</h2><p>a  <b>bold</b> <i>it</i>
       <a href="https://x.example/">link</a> <a href="javascript:x()">no</a> <br> next</p>one<br><br>two
       <ul><li>a<ul><li>deep</li></ul></li><li><p>b</p><p>more</p></li></ul><ol><li>c</li></ol>
       <blockquote>said</blockquote><figure><img alt="x"><figcaption>cap</figcaption></figure><pre>
 x
  y</pre><table><tr><th>k</th><td><p>v</p></td></tr></table><script>bad()</script><p hidden>gone</p>`,
    );
    expect(inShort(blocks)).toEqual([
      'h2 Two', 'a **bold** _it_ [link](https://x.example/) no\nnext', 'one', 'two', '- a', '  - deep', '- b\nmore', '1. c', '> said', 'cap cap', 'pre  x\n  y', 'k\tv',
    ]);
  });

  test('believes the encoding that the page declares, and a chosen one more', async () => {
    const bytes = encode('<meta charset="iso-8859-2"><p>Łódź – most</p>', 'utf-8', false, '');
    expect(inShort((await read(bytes)).blocks)).toEqual(['Łódź – most']);
    const polish = encode('<meta charset="iso-8859-2"><p>Łódź: most zamknięty</p>', 'iso-8859-2', false, '');
    const story = await read(polish);
    expect(inShort(story.blocks)).toEqual(['Łódź: most zamknięty']);
    expect(story.meta.source.encoding).toBe('iso-8859-2');
    const [other] = await readStories({ ...aFile('page.html', polish), encoding: 'windows-1252' });
    expect(inShort(other?.blocks ?? [])).toEqual(['£ód¼: most zamkniêty']);
  });

  test('is not misled by a wrong declaration, or by none that anybody knows', async () => {
    const latin = 'Die Brücke über den Hafen bleibt für Fußgänger zwei Nächte lang gesperrt, sagte der Bürgermeister.';
    const head = (charset: string): string => `<!doctype html><html lang="de"><head><meta charset="${charset}"></head><body><p>${latin}</p></body></html>`;
    const text = async (bytes: Uint8Array): Promise<string> => inShort((await read(bytes)).blocks).join('\n');
    expect(await text(encode(head('utf-8'), 'windows-1252', false, ''))).toBe(latin);
    expect(await text(encode(head('iso-8859-1'), 'utf-8', false, ''))).toBe(latin);
    expect(await text(encode(head('x-klingon'), 'windows-1252', false, ''))).toBe(latin);
    expect(await text(encode(head('utf-8'), 'utf-16le', true, ''))).toBe(latin);
  });

  test('keeps the words around bytes that belong to no character', async () => {
    const bytes = new TextEncoder().encode('<!doctype html><meta charset="utf-8"><p>Die Brücke über den Fluß ## bleibt für Fußgänger geschlossen.</p>');
    const broken = bytes.map((byte) => (byte === 35 ? 0xff : byte));
    const [line] = inShort((await read(broken)).blocks);
    expect(line).toMatch(/^Die Brücke über den Fluß .{2,6} bleibt für Fußgänger geschlossen\.$/u);
  });

  test('says so where there is no article', async () => {
    expect(await problemOf(read('<html><body><script>x</script></body></html>'))).toBe('article-missing');
    expect(await problemOf(read('<html></html>'))).toBe('article-missing');
  });

  test('reads a page of 20,000 paragraphs and one nested 50,000 deep without falling over', async () => {
    const long = `<html><body><div>${'<p>The council met on Monday and agreed to mend the roof of the hall.</p>'.repeat(20_000)}</div></body></html>`;
    expect((await read(long)).blocks).toHaveLength(20_000);
    const deep = `<html><body>${'<div>'.repeat(50_000)}x${'</div>'.repeat(50_000)}</body></html>`;
    expect(['none', 'file-damaged', 'article-missing']).toContain(await problemOf(read(deep)));
  });
});

describe('writing a page', () => {
  test('says when it was changed and which picture is at its top, and reads both again', async () => {
    const leadImage = { url: 'https://post.example/pier.jpg?a=1&b=2', caption: 'The "old" pier', credit: 'A. Bell & Sons' };
    const html = await written([{ type: 'paragraph', children: [{ text: 'One.' }] }], aMeta({ headline: 'H', changed: '2026-03-02', leadImage }));
    expect((await read(html)).meta).toMatchObject({ changed: '2026-03-02', leadImage });
  });

  test('gives a whole HTML5 page that reads back the same', async () => {
    const blocks: Block[] = [
      { type: 'paragraph', children: [{ text: 'Lead & <more>' }, { text: ' bold', bold: true }] },
      { type: 'list-item', list: 'bullet', depth: 0, children: [{ text: 'a' }] },
      { type: 'list-item', list: 'number', depth: 1, children: [{ text: 'b' }] },
      { type: 'list-item', list: 'bullet', depth: 0, children: [{ text: 'c' }] },
      { type: 'preformatted', children: [{ text: '\n x\n  y' }] },
    ];
    const meta = aMeta({ headline: 'A "B" & C', byline: 'Ann Bell', outlet: 'The Post', published: '2026-03-01', url: 'https://post.example/a' });
    const html = await written(blocks, meta);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">/);
    const again = await read(html);
    const { source: _, ...known } = meta;
    expect(again.meta).toMatchObject({ ...known, slug: 'page', language: expect.any(String) });
    expect(again.blocks).toEqual(blocks);
  });

  test('gives each paragraph that runs the other way its direction', async () => {
    const html = await written([{ type: 'paragraph', children: [{ text: 'الجسر مغلق' }] }, { type: 'paragraph', children: [{ text: 'Bridge shut' }] }], aMeta({ direction: 'rtl', language: 'ar' }));
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<p>الجسر مغلق</p>\n<p dir="ltr">Bridge shut</p>');
  });

  test('has links to http, https and mailto only, relative ones made whole by the address of the story', async () => {
    const links = ['/a', 'https://x.example/"><b>', 'mailto:a@b.example', 'javascript:x()', 'ftp://x.example/'];
    const html = await written(links.map((link) => ({ type: 'paragraph', children: [{ text: 'x', link }] })), aMeta({ url: 'https://post.example/news/' }));
    expect([...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['https://post.example/a', 'https://x.example/%22%3E%3Cb%3E', 'mailto:a@b.example']);
  });
});
