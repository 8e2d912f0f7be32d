import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/formats.ts';
import { readStories } from '../../src/formats/read.ts';
import type { Block } from '../../src/story/block.ts';
import { aFile, aMeta, inShort, problemOf } from './a-file.ts';

const blocks: Block[] = [
  { type: 'heading', level: 2, children: [{ text: 'Two' }] },
  { type: 'paragraph', children: [{ text: 'a ' }, { text: 'bold', bold: true }, { text: ' and ' }, { text: 'link', italic: true, link: 'https://x.example/?a=1&b=2' }, { text: '\nnext' }] },
  { type: 'list-item', list: 'bullet', depth: 0, children: [{ text: 'a' }] },
  { type: 'list-item', list: 'number', depth: 1, children: [{ text: 'b' }] },
  { type: 'paragraph', children: [{ text: 'between' }] },
  { type: 'list-item', list: 'number', depth: 0, children: [{ text: 'c' }] },
  { type: 'quote', children: [{ text: 'said' }] },
  { type: 'caption', children: [{ text: 'caption' }] },
  { type: 'preformatted', children: [{ text: ' x\n  y' }] },
  { type: 'paragraph', children: [{ text: 'الجسر مغلق' }] },
];

describe('DOCX', () => {
  test('is written and read again with its structure', async () => {
    const bytes = await formats.docx.writer.write({ meta: aMeta({ headline: 'Bridge', byline: 'Ann Bell' }), blocks });
    const [again] = await readStories(aFile('bridge.docx', bytes));
    expect(again?.meta).toMatchObject({ headline: 'Bridge', byline: 'Ann Bell', slug: 'bridge' });
    expect(again?.blocks).toEqual(blocks);
  });

  test('has right-to-left paragraphs, real headings, numbering that starts again, and metadata', async () => {
    const bytes = await formats.docx.writer.write({ meta: aMeta({ headline: 'Bridge', byline: 'Ann Bell', language: 'ar' }), blocks });
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<w:bidi\/>.*<w:rtl\/>.*الجسر/);
    expect(xml).toContain('<w:pStyle w:val="Heading2"/>');
    expect(new Set([...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)).size).toBe(3);
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toMatch(/<dc:title>Bridge<.*<dc:creator>Ann Bell</);
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('w:bidi="ar"');
  });

  test('from LibreOffice is read with headings, lists, quotes and links', async () => {
    const [story] = await readStories(aFile('school-meals-vote.docx', new Uint8Array(readFileSync('seeds/school-meals-vote.docx'))));
    const text = inShort(story?.blocks ?? []);
    expect(story?.meta).toMatchObject({ headline: 'Hillbrook votes to keep hot school meals free', language: 'en' });
    expect(text).toContain('h2 Peas, not politics');
    expect(text).toContain('> A child who has eaten can sit still, and a teacher can teach.');
    expect(text).toContain('1. schools with a kitchen cook for the two that have none;');
    expect(text.filter((line) => line.endsWith('[Donate now.](https://hillbrook.example/give)'))).toHaveLength(3);
  });

  test('has no character that XML lacks', async () => {
    const bytes = await formats.docx.writer.write({ meta: aMeta(), blocks: [{ type: 'paragraph', children: [{ text: 'a\u0001b\ud800c\ufffed' }] }] });
    const [again] = await readStories(aFile('a.docx', bytes));
    expect(inShort(again?.blocks ?? [])).toEqual(['ab\ufffdcd']);
  });

  test('that is cut short, or no DOCX at all, is said to be damaged', async () => {
    const bytes = new Uint8Array(readFileSync('seeds/school-meals-vote.docx'));
    expect(await problemOf(readStories(aFile('cut.docx', bytes.slice(0, bytes.length / 2))))).toBe('file-damaged');
    expect(await problemOf(readStories(aFile('old.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))))).toBe('file-damaged');
    const holed = bytes.slice();
    holed.fill(0, 1000, 3000);
    expect(await problemOf(readStories(aFile('holed.docx', holed)))).toBe('file-damaged');
  });
});
