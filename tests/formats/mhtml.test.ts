import { describe, expect, test } from 'vitest';
import { readStories } from '../../src/formats/read.ts';
import { aFile, inShort, problemOf } from './a-file.ts';

const mhtml = (...parts: string[]): string =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://gazette.example/town/ferry',
    'Subject: Ferry',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----x"',
    '',
    ...parts.flatMap((part) => ['------x', part]),
    '------x--',
    '',
  ].join('\r\n');

const page = (body: string, encoding = 'quoted-printable'): string =>
  ['Content-Type: text/html', `Content-Transfer-Encoding: ${encoding}`, 'Content-Location: https://gazette.example/town/ferry', '', body, ''].join('\r\n');

const read = async (content: string, name = 'ferry.mhtml') => {
  const [story] = await readStories(aFile(name, content));
  if (!story) throw new Error('no story');
  return story;
};

describe('a page saved in one file', () => {
  test('gives the page’s text, decoded, and its address', async () => {
    const story = await read(mhtml(page('<html><head><meta charset=3D"utf-8"><title>Ferry</title></head><body><p>The f=C3=A4hre sails at nine.</p></body></html>')));
    expect(inShort(story.blocks)).toEqual(['The fähre sails at nine.']);
    expect(story.meta).toMatchObject({ url: 'https://gazette.example/town/ferry', headline: 'Ferry', source: { format: 'html' } });
  });

  test('is known by its content where it has no name', async () => {
    expect(inShort((await read(mhtml(page('<p>At nine.</p>')), 'ferry')).blocks)).toEqual(['At nine.']);
  });

  test('does without parts that are missing, and without the end of the file', async () => {
    const whole = mhtml(page('<html><body><p>The ferry sails at nine.</p><img src="cid:gone@x"></body></html>'));
    expect(inShort((await read(whole.slice(0, whole.lastIndexOf('------x')))).blocks)).toEqual(['The ferry sails at nine.']);
  });

  test('reads what came of a part that breaks off in the middle of its encoding', async () => {
    const base64 = Buffer.from(`<html><body><p>The ferry sails at nine.</p><p>${'It calls at the islands. '.repeat(20)}</p></body></html>`).toString('base64');
    const whole = mhtml(page(base64.slice(0, 200), 'base64'));
    const story = await read(whole.slice(0, whole.lastIndexOf('------x')));
    expect(inShort(story.blocks)[0]).toBe('The ferry sails at nine.');
  });

  test('reads its plain text where the page is missing', async () => {
    const story = await read(mhtml('Content-Type: text/plain; charset=utf-8\r\n\r\nThe ferry sails at nine.\r\n', 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n'));
    expect(inShort(story.blocks)).toEqual(['The ferry sails at nine.']);
  });

  test('is refused with a reason where its boundary is missing', async () => {
    const content = mhtml(page('<p>The ferry sails at nine.</p>')).replaceAll('------x', '------y');
    expect(await problemOf(read(content))).toBe('article-missing');
  });

  test.each([
    ['its lines end with a return alone', (content: string) => content.replaceAll('\r\n', '\r')],
    ['it says nothing of its boundary', (content: string) => content.replace('; boundary="----x"', '')],
    ['its page does not say what it is', (content: string) => content.replace('Content-Type: text/html\r\n', '')],
    ['it is a page and nothing else', () => '\ufeff\n<html><body><p>The ferry sails at nine.</p></body></html>'],
  ])('is read though %s', async (_, spoil) => {
    expect(inShort((await read(spoil(mhtml(page('<!doctype html><html><body><p>The ferry sails at nine.</p></body></html>'))))).blocks)).toEqual(['The ferry sails at nine.']);
  });

  test('is damaged where its parts are nested without end', async () => {
    const nested = Array.from({ length: 300 }, (_, i) => `--b${i}\r\nContent-Type: multipart/related; boundary=b${i + 1}\r\n\r\n`).join('');
    await expect(read(`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b0\r\n\r\n${nested}`)).rejects.toThrow('ferry.mhtml could not be read as MHTML');
  });

  test('leaves out frames, which are pages of their own', async () => {
    const story = await read(mhtml(page('<html><body><p>The ferry sails at nine.</p></body></html>'), page('<html><body><p>Buy a boat.</p></body></html>')));
    expect(inShort(story.blocks)).toEqual(['The ferry sails at nine.']);
  });

  test('leaves out frames whatever they begin with, and texts of theirs', async () => {
    const frame = '<!-- a frame --><p>Buy a boat.</p>';
    const story = await read(mhtml(page('<html><body><p>The ferry sails at nine.</p>'), page(frame), 'Content-Type: text/plain\r\n\r\nBuy two.\r\n'));
    expect(inShort(story.blocks)).toEqual(['The ferry sails at nine.']);
  });

  test('is the part that the file says the others belong to', async () => {
    const named = (id: string, body: string): string => `Content-ID: <${id}>\r\n${page(body)}`;
    const content = mhtml(named('frame@x', '<p>Buy a boat.</p>'), named('page@x', '<p>The ferry sails at nine.</p>')).replace('type="text/html";', 'type="text/html"; start="<page@x>";');
    expect(inShort((await read(content)).blocks)).toEqual(['The ferry sails at nine.']);
  });

  test.each([
    ['that it declares itself', '', 'windows-1251', '=CF=E0=F0=EE=EC'],
    ['that came with it, whatever it declares', '; charset="windows-1251"', 'utf-8', '=CF=E0=F0=EE=EC'],
    ['that its bytes bear out', '; charset="iso-8859-1"', 'utf-8', '=D0=9F=D0=B0=D1=80=D0=BE=D0=BC'],
  ])('is read in the encoding %s', async (_, said, declared, word) => {
    const part = page(`<html><head><meta charset=3D"${declared}"></head><body><p>${word}</p></body></html>`).replace('text/html', `text/html${said}`);
    expect(inShort((await read(mhtml(part))).blocks)).toEqual(['Паром']);
  });

  test('is read soon, though a hundred thousand empty lines follow it', { timeout: 20_000 }, async () => {
    expect(inShort((await read(mhtml(page(`<p>The ferry sails at nine.</p>${'\r\n'.repeat(100_000)}.`)))).blocks)[0]).toBe('The ferry sails at nine.');
  });

  test('has no address that is none', async () => {
    const story = await read(mhtml(page('<p>The ferry sails at nine.</p>')).replace('Location: https://gazette.example/town/ferry', 'Location: https://[gazette'));
    expect(story.meta.url).toBeUndefined();
  });

  test('says so where it holds no text', async () => {
    expect(await problemOf(read(mhtml('Content-Type: image/png\r\n\r\nx\r\n')))).toBe('article-missing');
  });
});
