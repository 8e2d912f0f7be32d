import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encode } from '../../src/formats/encoding.ts';
import { encodings, type Encoding } from '../../src/formats/encodings.ts';
import { formats } from '../../src/formats/formats.ts';
import { readStories } from '../../src/formats/read.ts';
import { textOfBlock } from '../../src/story/text.ts';
import { aFile, aMeta, problemOf } from './a-file.ts';

const roundTrip = async (bytes: Uint8Array, encoding?: string): Promise<Uint8Array> => {
  const [story] = await readStories({ ...aFile('wire.txt', bytes), ...(encoding === undefined ? {} : { encoding }) });
  if (!story) throw new Error('no story');
  return formats.text.writer.write(story);
};

const newsWord = fc.constantFrom('bridge', 'Straße', 'œuvre', 'Мост', 'جسر', 'גשר', '橋', '“said”', '- item', '• point', '🗞', '\u0085', '\u2028', '\u2029', '\u00a0', '\u3000', '\ufeff', '\ud83d');
const separator = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n \t\r\n', '\n\r', ' ', '  \n', '\t', '\n\u3000\n', '\f');
const copy = fc
  .array(fc.tuple(separator, fc.oneof(newsWord, fc.string({ unit: 'binary' }))), { minLength: 1, maxLength: 30 })
  .map((pieces) => `${pieces.map(([gap, word]) => gap + word.replaceAll('\0', '')).join('')}`);

describe('plain text', () => {
  test('is written back byte for byte, in every flavour of Unicode, with and without a byte order mark', async () => {
    await fc.assert(
      fc.asyncProperty(copy, fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be'), fc.boolean(), async (text, encoding, bom) => {
        fc.pre(text.trim() !== '');
        const bytes = encode(text, encoding, bom, 'wire.txt');
        expect(await roundTrip(bytes, encoding)).toEqual(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test('is written back byte for byte whatever the bytes are, as long as they are read as text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
        const text = bytes.map((byte) => (byte < 9 || (byte > 13 && byte < 32) ? byte + 64 : byte));
        fc.pre(String.fromCharCode(...text).trim() !== '');
        let written: Uint8Array;
        try {
          written = await roundTrip(text);
        } catch (error) {
          // What looks like text in another encoding may hold nothing but its spaces.
          expect(error).toHaveProperty('problem.code', 'article-missing');
          return;
        }
        expect(written).toEqual(text);
      }),
      { numRuns: 500 },
    );
  });

  test.each(encodings)('is written back byte for byte in %s', async (encoding) => {
    const samples = ['Café, Straße: “fin”', 'Мост закрыт на две ночи', 'الجسر مغلق ليلتين', 'הגשר נסגר לשני לילות', '橋は二晩閉鎖される', '다리는 이틀 밤', 'ปิดสะพาน', 'γέφυρα', 'plain'];
    const able = samples.filter((sample) => {
      try {
        return encode(sample, encoding, false, '').length > 0;
      } catch {
        return false;
      }
    });
    const bytes = encode(`\r\n${able.join('\r\n\r\n')}\n \r\n`, encoding, false, 'wire.txt');
    expect(able.length).toBeGreaterThan(0);
    expect(await roundTrip(bytes, encoding)).toEqual(bytes);
  });

  test('has a block a line and the exact separators between them', async () => {
    const [story] = await readStories(aFile('wire.txt', '\n \nOne\r\n\r\n  Two \n- Three\u0085still three'));
    expect(story?.meta.source).toMatchObject({ lead: '\n \n', lineBreak: '\n', encoding: 'utf-8', bom: false });
    expect(story?.blocks).toEqual([
      { type: 'paragraph', end: '\r\n\r\n', children: [{ text: 'One' }] },
      { type: 'paragraph', end: '\n', children: [{ text: '  Two ' }] },
      { type: 'paragraph', end: '', children: [{ text: '- Three\u0085still three' }] },
    ]);
  });

  test('parts blocks that are new, and those behind what was the last line, by the separator that the story uses', async () => {
    const [story] = await readStories(aFile('wire.txt', 'One\r\n\r\nTwo\r\n\r\nThree'));
    const blocks = [...(story?.blocks ?? []), { type: 'paragraph' as const, children: [{ text: 'New' }] }];
    const bytes = await formats.text.writer.write({ meta: story?.meta ?? aMeta(), blocks });
    expect(new TextDecoder().decode(bytes)).toBe('One\r\n\r\nTwo\r\n\r\nThree\r\n\r\nNew\r\n');
  });

  test('shows lists, the headline and the byline of a story that comes from elsewhere', async () => {
    const item = (text: string, list: 'bullet' | 'number', depth: number) => ({ type: 'list-item' as const, list, depth, children: [{ text }] });
    const bytes = await formats.text.writer.write({
      meta: aMeta({ headline: 'Bridge closed', byline: 'Ann Bell' }),
      blocks: [{ type: 'paragraph', children: [{ text: 'Lead.' }] }, item('a', 'number', 0), item('b', 'bullet', 1), item('c', 'number', 0)],
    });
    expect(new TextDecoder().decode(bytes)).toBe('Bridge closed\n\nAnn Bell\n\nLead.\n\n1. a\n  - b\n2. c\n');
  });

  test('says so where the encoding of the file lacks a character', async () => {
    const [story] = await readStories({ ...aFile('wire.txt', 'Caf\u00e9'), bytes: encode('Café', 'windows-1252', false, ''), encoding: 'windows-1252' });
    const blocks = [{ type: 'paragraph' as const, children: [{ text: '橋' }] }];
    expect(await problemOf(formats.text.writer.write({ meta: story?.meta ?? aMeta(), blocks }))).toBe('encoding-lacks');
  });

  test('keeps the type case to the byte', async () => {
    const bytes = new Uint8Array(readFileSync('seeds/000_dd4507c4535ae5e4.txt'));
    const [story] = await readStories(aFile('000_dd4507c4535ae5e4.txt', bytes));
    expect(story?.blocks).toHaveLength(16);
    expect(textOfBlock(story?.blocks[2] ?? { type: 'paragraph', children: [] })).toBe('Give the gift of hope');
    expect(story?.meta).toMatchObject({ language: 'en', direction: 'ltr', slug: '000_dd4507c4535ae5e4' });
    expect(await formats.text.writer.write(story ?? { meta: aMeta(), blocks: [] })).toEqual(bytes);
  });
});
