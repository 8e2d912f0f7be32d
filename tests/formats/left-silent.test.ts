import { describe, expect, test } from 'vitest';
import { textOfBlock } from '../../src/story/text.ts';
import { inShort, readPage } from './a-file.ts';
import { aPage, first, rest, sentences } from './a-page.ts';

const read = async (html: string) => {
  const { meta, blocks } = await readPage(html);
  const leftOut = meta.page?.leftOut.map(({ reason, after, blocks: left }) => [reason, after, left.map(textOfBlock).join(' / ')]);
  return { found: meta.page?.found, text: inShort(blocks), leftOut };
};

describe('words that are no text of a page', () => {
  test.each([
    ['control', 'a button', '<button type="button">Listen</button>', 'Listen'],
    ['control', 'choices', '<select><option>This week<option>Next week</select>', 'This week / Next week'],
    ['hidden', 'what stands in for an object', '<object data="map.swf"><p>The lock is south of the ford.</p></object>', 'The lock is south of the ford.'],
    ['hidden', 'what is there without scripts', '<noscript><p>The gates weigh forty tons.</p></noscript>', 'The gates weigh forty tons.'],
    ['formula', 'a formula', '<math><mi>P</mi><mo>=</mo><mn>caf&eacute;</mn><annotation>P=x</annotation></math>', 'P = café'],
    ['drawing', 'a drawing', '<svg><title>Icon</title><text>Upper pond</text><foreignObject><p>Lower pond</p></foreignObject></svg>', 'Upper pond / Lower pond'],
  ])('are listed as %s: %s', async (reason, _, html, words) => {
    const { text, leftOut } = await read(aPage(`<article>${first}${html}${rest}</article>`));
    expect(text).toEqual(sentences);
    expect(leftOut).toContainEqual([reason, 1, words]);
  });

  test('are listed where what keeps them from being text has no end', async () => {
    for (const open of ['<button>', '<object>', '<svg><foreignObject>']) {
      const { text, leftOut } = await read(aPage(`<article>${first}</article><article>${open}${rest}</article>`));
      expect([...text, ...(leftOut ?? []).flat().join(' / ').split(' / ')]).toEqual(expect.arrayContaining(sentences));
    }
  });

  test('are listed where no article was found, with all that is hidden', async () => {
    const { found, leftOut } = await read(aPage(`<noscript><article>${first}</article></noscript><div hidden>Opening times</div>`));
    expect(found).toBe('no-article');
    expect(leftOut).toEqual([['hidden', 1, `${sentences[0]} / Opening times`]]);
  });

  test('are the story where a page has no others', async () => {
    expect((await read(`<!doctype html><html><body><div id="app"></div><noscript>${first}${rest}</noscript></body></html>`)).text).toEqual(sentences);
  });
});
