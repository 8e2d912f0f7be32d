import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/formats/formats.ts';
import { fileLimit } from '../../src/formats/file-limit.ts';
import { readStories } from '../../src/formats/read.ts';
import { aFile, problemOf } from './a-file.ts';

const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0);

describe('the format of a file', () => {
  test.each([
    ['a.TXT', 'x', 'text'],
    ['a.md', 'x', 'markdown'],
    ['a.htm', 'x', 'html'],
    ['a.txt', '<html>', 'text'],
    ['a.ndjson', '{"text":"x"}', 'json'],
    ['a.json', '{"uri":"u:1","headlines":[]}', 'ninjs'],
    ['wire', 'x', 'text'],
    ['wire', '\n<!DOCTYPE html><p>x', 'html'],
    ['wire', '{"text":"x"}', 'json'],
    ['.txt', 'x', 'text'],
  ])('of %s with %s is %s', (name, content, id) => {
    expect(formatOf(aFile(name, content)).id).toBe(id);
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['an empty file', 'a.txt', '', 'file-empty'],
    ['an empty document', 'a.docx', '', 'file-empty'],
    ['a binary named .txt', 'a.txt', zip, 'file-binary'],
    ['a binary without a name', 'a', zip, 'file-binary'],
    ['RTF named .txt', 'a.txt', '{\\rtf1 x}', 'file-binary'],
    ['blank lines', 'a.txt', ' \n\t\n', 'article-missing'],
    ['an empty page', 'a.html', '<p> </p>', 'article-missing'],
    ['a picture', 'a.png', zip, 'format-unknown'],
    ['words named .json', 'a.json', 'words', 'file-damaged'],
    ['Markdown the size of a library', 'a.md', 'x\n'.repeat(2 ** 21 + 1), 'file-too-large'],
    ['a page of a million line breaks and no word', 'a.html', '<br>'.repeat(1_000_000), 'article-missing'],
    ['a file above the limit', 'a.txt', new Uint8Array(fileLimit + 1), 'file-too-large'],
  ])('%s: the reason is given', async (_, name, content, code) => {
    expect(await problemOf(readStories(aFile(name, content)))).toBe(code);
  });

  test('an encoding that nobody knows', async () => {
    expect(await problemOf(readStories({ ...aFile('a.txt', 'x'), encoding: 'ebcdic' }))).toBe('encoding-unknown');
  });
});

describe('a story that was read', () => {
  test('has the fingerprint of its file', async () => {
    const [story] = await readStories(aFile('Bridge shut.txt', 'abc'));
    expect(story?.meta).toMatchObject({ slug: 'Bridge shut', source: { name: 'Bridge shut.txt', bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' } });
  });

  test('has its language from its text, or where that is too short from what it declares', async () => {
    const [german] = await readStories(aFile('a.html', '<html lang="en"><p>Die Brücke über den Hafen bleibt zwei Nächte lang gesperrt, sagte der Bürgermeister.</p></html>'));
    expect(german?.meta.language).toBe('de');
    const [short] = await readStories(aFile('a.html', '<html lang="pt-BR"><p>123</p></html>'));
    expect(short?.meta.language).toBe('pt');
  });
});
