import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/formats.ts';
import { readStories } from '../../src/formats/read.ts';
import type { Block, TextRun } from '../../src/story/block.ts';
import { formatIds } from '../../src/story/story.ts';
import { aMeta, wordsOfBlocks } from './a-file.ts';

const word = fc.constantFrom('bridge', 'Straße', '*', '**', '_x_', '#', '##', '>', '-', '+', '1.', '1)', '`', '```', '<b>', '</p>', '&amp;', '&', '[a](b)', '![a]', '\\', '---', '===', '|', '~~x~~', 'https://x.example/?a=1&b=2', 'a@b.example', '“said”', 'جسر', 'גשר', '橋。', '{{x}}', '<!--', '-->', '<script>', ':', '[^1]', '2026-03-01');
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const run: fc.Arbitrary<TextRun> = fc.record(
  { text: words, bold: fc.constant(true as const), italic: fc.constant(true as const), link: fc.constantFrom('https://a.example/x?y=1&z=(2)', '/relative', 'javascript:alert(1)', 'mailto:a@b.example') },
  { requiredKeys: ['text'] },
);
// Words of two runs never touch: whether they are one word then is not the writers' business.
const children = fc.array(run, { minLength: 1, maxLength: 3 }).map((runs) => runs.map((one, i) => (i === 0 ? one : { ...one, text: ` ${one.text}` })));
const block: fc.Arbitrary<Block> = fc.oneof(
  children.map((runs): Block => ({ type: 'paragraph', children: runs })),
  children.map((runs): Block => ({ type: 'quote', children: runs })),
  children.map((runs): Block => ({ type: 'caption', children: runs })),
  fc.tuple(children, fc.integer({ min: 1, max: 6 })).map(([runs, level]): Block => ({ type: 'heading', level, children: runs })),
  fc.tuple(children, fc.integer({ min: 0, max: 4 }), fc.constantFrom('bullet' as const, 'number' as const)).map(([runs, depth, list]): Block => ({ type: 'list-item', list, depth, children: runs })),
  fc.tuple(words, words).map(([a, b]): Block => ({ type: 'preformatted', children: [{ text: `${a}\n  ${b}` }] })),
);

/** The words of a story, without the marks that plain text sets before list items. */
const bareWords = (blocks: readonly Block[]): string[] => wordsOfBlocks(blocks).filter((one) => !/^(-|\d+\.)$/.test(one));

describe.each(formatIds)('%s', (id) => {
  test('is written and read again without a word lost or moved', async () => {
    const { reader: _, writer } = formats[id];
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
        fc.pre(bareWords(blocks).length > 0);
        const bytes = await writer.write({ meta: aMeta(), blocks });
        const [again] = await readStories({ name: `story.${writer.extension}`, bytes });
        // A page's first heading is its headline, and read as that.
        const headline = bareWords([{ type: 'heading', children: [{ text: again?.meta.headline ?? '' }] }]);
        const read = bareWords(again?.blocks ?? []);
        expect([read, [...headline, ...read]]).toContainEqual(bareWords(blocks));
      }),
      { numRuns: id === 'docx' ? 40 : 150 },
    );
  });

  test('writes no script and no link that runs one', async () => {
    const blocks: Block[] = [{ type: 'paragraph', children: [{ text: '<script>x()</script> a', link: 'javascript:x()' }, { text: 'b', link: 'data:text/html,x' }] }];
    const bytes = await formats[id].writer.write({ meta: aMeta({ url: 'https://news.example/' }), blocks });
    const [again] = await readStories({ name: `story.${formats[id].writer.extension}`, bytes });
    if (id === 'html') expect(new TextDecoder().decode(bytes)).not.toMatch(/<script|href="(javascript|data)/);
    if (id !== 'json') expect(again?.blocks.flatMap((one) => one.children).map((one) => one.link)).not.toContain('javascript:x()');
    expect(bareWords(again?.blocks ?? [])).toEqual(bareWords(blocks));
  });
});
