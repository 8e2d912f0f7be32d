import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/formats.ts';
import { readStories } from '../../src/formats/read.ts';
import type { Block } from '../../src/story/block.ts';
import { aFile, aMeta, inShort, problemOf } from './a-file.ts';

const blocks: Block[] = [{ type: 'heading', level: 2, children: [{ text: 'Two' }] }, { type: 'paragraph', children: [{ text: 'a ' }, { text: 'b', bold: true, link: 'https://x.example/' }] }];

describe('JSON Lines', () => {
  test('hold a story a line, of text or of HTML, each with its own fingerprint', async () => {
    const lines = ['{"id":"a1","text":"One\\n\\nTwo\\n","headline":"H","source":"The Post"}', '', '{"html":"<h2>T</h2><p>x</p>","url":"https://p.example/x"}', '{"id":7,"text":"z"}'];
    const stories = await readStories(aFile('feed.jsonl', lines.join('\r\n')));
    expect(stories.map(({ meta }) => [meta.source.item, meta.slug, meta.headline, meta.outlet, meta.url])).toEqual([
      ['a1', 'a1', 'H', 'The Post', undefined],
      ['3', 'feed-3', '', undefined, 'https://p.example/x'],
      ['7', '7', '', undefined, undefined],
    ]);
    expect(stories.map((story) => inShort(story.blocks))).toEqual([['One', 'Two'], ['h2 T', 'x'], ['z']]);
    expect(new Set(stories.map(({ meta }) => meta.source.sha256)).size).toBe(3);
    const [, moved] = await readStories(aFile('other.jsonl', `${lines[3]}\n${lines[0]}`));
    expect(moved?.meta.source.sha256).toBe(stories[0]?.meta.source.sha256);
  });

  test('with a bad line are damaged, and the line is named', async () => {
    await expect(readStories(aFile('feed.jsonl', '{"text":"a"}\n{"text":'))).rejects.toThrow('feed.jsonl could not be read as JSON (line 2)');
    expect(await problemOf(readStories(aFile('feed.jsonl', '{"text":"a"}\n{"note":1}')))).toBe('article-missing');
  });
});

describe('a JSON story', () => {
  test('is written and read again whole', async () => {
    const meta = aMeta({ headline: 'H', byline: 'B', outlet: 'O', published: '2026-03-01', changed: '2026-03-02T08:00:00Z', url: 'https://p.example/x' });
    const bytes = await formats.json.writer.write({ meta, blocks });
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ headline: 'H', text: 'Two\n\na b\n', language: 'en' });
    const [again] = await readStories(aFile('story.json', bytes));
    const { source: _, language: __, ...known } = meta;
    expect(again?.meta).toMatchObject(known);
    expect(again?.blocks).toEqual(blocks);
  });

  test('names the picture at its top, with whose it is', async () => {
    const leadImage = { url: 'https://p.example/pier.jpg', caption: 'The pier', credit: 'Ann Bell' };
    const bytes = await formats.json.writer.write({ meta: aMeta({ leadImage }), blocks });
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ leadImage });
    expect((await readStories(aFile('story.json', bytes)))[0]?.meta).toMatchObject({ leadImage });
  });

  test('that was plain text keeps its separators', async () => {
    const [story] = await readStories(aFile('a.jsonl', JSON.stringify({ text: '\nOne\r\n\r\nTwo' })));
    const bytes = await formats.json.writer.write(story ?? { meta: aMeta(), blocks: [] });
    expect(JSON.parse(new TextDecoder().decode(bytes))).toHaveProperty('text', '\nOne\r\n\r\nTwo');
  });
});

describe('ninjs', () => {
  const three = { uri: 'urn:newsml:wire.example:1', versionCreated: '2026-03-01T10:00:00Z', urgency: 3, language: 'en-GB', by: 'Ann Bell', slugline: 'BRIDGE', headlines: [{ role: 'short', value: 'S' }, { role: 'main', contentType: 'text/html', value: '<b>Bridge</b> shut' }], bodies: [{ contentType: 'text/plain', value: 'plain' }, { contentType: 'text/html', value: '<p>x</p><h2>y</h2>' }], infoSources: [{ name: 'The Wire' }] };

  test('of version 3 is known by what it holds, and read', async () => {
    const [story] = await readStories(aFile('wire.json', JSON.stringify(three)));
    expect(story?.meta).toMatchObject({ slug: 'BRIDGE', headline: 'Bridge shut', byline: 'Ann Bell', outlet: 'The Wire', published: '2026-03-01T10:00:00Z', urgency: 3, source: { format: 'ninjs', item: 'urn:newsml:wire.example:1' } });
    expect(inShort(story?.blocks ?? [])).toEqual(['x', 'h2 y']);
  });

  test.each([
    ['2', { uri: 'a', versioncreated: '2026-03-01T10:00:00Z', headlines: [{ value: 'H' }], bodies: [{ contenttype: 'text/plain', value: 'One\n\nTwo' }] }, ['One', 'Two']],
    ['1', { uri: 'a', versioncreated: '2026-03-01T10:00:00Z', headline: 'H', byline: 'B', body_text: 'plain', body_html: '<p>One</p>' }, ['One']],
  ])('of version %s is read', async (_, item, expected) => {
    const [story] = await readStories(aFile('wire.json', JSON.stringify(item)));
    expect(story?.meta).toMatchObject({ headline: 'H', source: { format: 'ninjs' } });
    expect(inShort(story?.blocks ?? [])).toEqual(expected);
  });

  test('without a body is no article, and is left out where others are', async () => {
    const { bodies: _, ...picture } = three;
    expect(await problemOf(readStories(aFile('wire.json', JSON.stringify(picture))))).toBe('article-missing');
    expect(await readStories(aFile('wire.json', JSON.stringify([picture, three])))).toHaveLength(1);
  });

  test('is written as version 3.0 and read again', async () => {
    const meta = aMeta({ headline: 'H', byline: 'B', outlet: 'O', published: '2026-03-01T10:00:00Z', urgency: 2 });
    const bytes = await formats.ninjs.writer.write({ meta, blocks });
    const item = JSON.parse(new TextDecoder().decode(bytes));
    expect(item).toMatchObject({ type: 'text', pubStatus: 'usable', urgency: 2, standard: { name: 'ninjs', version: '3.0' }, headlines: [{ role: 'main', value: 'H' }] });
    expect(item.uri).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
    const [again] = await readStories(aFile('a.ninjs.json', bytes));
    expect(again?.meta).toMatchObject({ headline: 'H', byline: 'B', outlet: 'O', published: '2026-03-01T10:00:00Z', urgency: 2 });
    expect(again?.blocks).toEqual(blocks);
  });

  test('says when it was changed and which picture goes with it, with nothing to fetch', async () => {
    const meta = aMeta({ published: '2026-03-01T10:00:00Z', changed: '2026-03-02T08:00:00Z', leadImage: { url: 'https://p.example/pier.jpg', caption: 'The pier', credit: 'Ann Bell' } });
    const bytes = await formats.ninjs.writer.write({ meta, blocks });
    const item = JSON.parse(new TextDecoder().decode(bytes));
    expect(item).toMatchObject({ firstCreated: meta.published, versionCreated: meta.changed, associations: [{ uri: 'https://p.example/pier.jpg', type: 'picture', by: 'Ann Bell' }] });
    expect(JSON.stringify(item)).not.toMatch(/"(href|renditions)"/);
    const { published, changed, leadImage } = meta;
    expect((await readStories(aFile('a.ninjs.json', bytes)))[0]?.meta).toMatchObject({ published, changed, leadImage });
  });

  test('of version 1 names the picture that goes with it, too', async () => {
    const main = { type: 'picture', uri: 'urn:x:1', byline: 'Ann Bell', description_text: 'The pier', renditions: { highres: { href: 'https://p.example/pier.jpg' } } };
    const [story] = await readStories(aFile('a.json', JSON.stringify({ uri: 'a', body_text: 'plain', associations: { logo: { type: 'graphic', uri: 'urn:x:2' }, main } })));
    expect(story?.meta.leadImage).toEqual({ url: 'https://p.example/pier.jpg', caption: 'The pier', credit: 'Ann Bell' });
  });
});
