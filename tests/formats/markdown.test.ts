import { describe, expect, test } from 'vitest';
import { encode } from '../../src/formats/encoding.ts';
import { formats } from '../../src/formats/formats.ts';
import { readStories } from '../../src/formats/read.ts';
import type { Block } from '../../src/story/block.ts';
import { aFile, aMeta, inShort } from './a-file.ts';

const source = `---
title: Brücke zu
author: [Ann Bell, Bo Reed]
date: 2026-03-01T08:00:00+01:00
lang: de
---

# Brücke zu

Ein *kursiver* und **fetter** [Satz](/satz).\\
Neue Zeile.

> Zitat
>
> weiter

- a
- b
  1. eins

![Die Brücke](b.jpg)

\`\`\`
  code
\`\`\`
`;

describe('Markdown', () => {
  test('is read with front matter and every kind of block', async () => {
    const [story] = await readStories(aFile('bruecke.md', source));
    expect(story?.meta).toMatchObject({ headline: 'Brücke zu', byline: 'Ann Bell, Bo Reed', published: '2026-03-01T08:00:00+01:00', language: 'de' });
    expect(inShort(story?.blocks ?? [])).toEqual([
      'h1 Brücke zu', 'Ein _kursiver_ und **fetter** [Satz](/satz).\nNeue Zeile.', '> Zitat', '> weiter', '- a', '- b', '  1. eins', 'cap [Die Brücke](b.jpg)', 'pre   code',
    ]);
  });

  test('has no picture where a caption of a page links to something', async () => {
    const blocks: Block[] = [{ type: 'caption', children: [{ text: 'The lock', link: 'https://canal.example/lock.jpg' }] }];
    const written = await formats.markdown.writer.write({ meta: aMeta(), blocks });
    expect(new TextDecoder().decode(written)).toMatch(/(^|\n)\[The lock\]\(https:/);
  });

  test('says in its front matter when it was changed and which picture is at its top', async () => {
    const leadImage = { url: 'https://canal.example/lock.jpg', caption: 'The lock: "closed"', credit: 'Ann Bell' };
    const bytes = await formats.markdown.writer.write({ meta: aMeta({ changed: '2026-03-02', leadImage }), blocks: [{ type: 'paragraph', children: [{ text: 'One.' }] }] });
    expect(new TextDecoder().decode(bytes)).not.toContain('![');
    expect((await readStories(aFile('lock.md', bytes)))[0]?.meta).toMatchObject({ changed: '2026-03-02', leadImage });
  });

  test('has no picture where its front matter names what is no address', async () => {
    const [story] = await readStories(aFile('lock.md', '---\nimage: javascript:x()\n---\nOne.\n'));
    expect(story?.meta.leadImage).toBeUndefined();
  });

  test('is written as it was read, in the encoding and with the line ends of the file', async () => {
    const plain = source.replace(/---[\s\S]*?---\n\n/, '').replaceAll('\n', '\r\n');
    const bytes = encode(plain, 'windows-1252', false, '');
    const [story] = await readStories(aFile('bruecke.md', bytes));
    expect(story?.meta.headline).toBe('Brücke zu');
    const again = await formats.markdown.writer.write(story ?? { meta: aMeta(), blocks: [] });
    expect(again).toEqual(bytes);
  });

  test('is read with raw HTML, tables, reference links and footnotes, none of it lost', async () => {
    const [story] = await readStories(aFile('a.md', '<div>raw <b>html</b></div>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[x][r] and note[^n].\n\n[r]: https://r.example/\n\n[^n]: The note.\n'));
    expect(inShort(story?.blocks ?? [])).toEqual(['raw **html**', 'a\tb', '1\t2', '[x](https://r.example/) and note[n].', 'The note.']);
  });

  test('tells in front matter what the text does not say', async () => {
    const bytes = await formats.markdown.writer.write({
      meta: aMeta({ headline: 'Yes: "no"', byline: 'Ann Bell', language: 'en' }),
      blocks: [{ type: 'paragraph', children: [{ text: '  1. not a list' }] }],
    });
    expect(new TextDecoder().decode(bytes)).toMatch(/---\n\n1\\. not a list\n$/);
    const [again] = await readStories(aFile('a.md', bytes));
    expect(again?.meta).toMatchObject({ headline: 'Yes: "no"', byline: 'Ann Bell' });
    expect(inShort(again?.blocks ?? [])).toEqual(['1. not a list']);
  });

  test('survives front matter that is no YAML', async () => {
    const [story] = await readStories(aFile('a.md', '---\n: : [\n---\n\nText.\n'));
    expect(inShort(story?.blocks ?? [])).toEqual(['Text.']);
  });
});
