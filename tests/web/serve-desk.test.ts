import { describe, expect, it } from 'vitest';
import { fileLimit } from '../../src/formats/file-limit.ts';
import { putFile } from '../../src/web/carry.ts';
import { eventsOf } from '../contract/event-reader.ts';
import { articleAbout } from '../contract/samples.ts';
import { ask, aShell } from './a-shell.ts';

describe('The browser shell', () => {
  const { open, desk, bring, file } = aShell();
  const send = (address: string, name: string, size: number) => {
    // A file as the browser knows it: its size is told before its bytes are.
    const large = { name, size, arrayBuffer: () => Promise.reject(new Error('unreadable')) } as unknown as File;
    return putFile((to, init) => fetch(to, init), new URL(address), large, fileLimit);
  };

  it('puts its own end of the contract before the page', async () => {
    const { address } = await open();
    const { body, headers } = await ask(address, {});
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toMatch(/<script src="\.\/host\.js"><\/script>\s*<script type="module"/);
  });

  it('tells why a file was not sent', async () => {
    const { address } = await open();
    const tokens = [await send(address, 'film.txt', 200 * 1024 * 1024), await send(address, 'locked.txt', 10)].map((answer) => {
      if (!answer.ok) throw new Error('No token came.');
      return answer.value as string;
    });
    const { problems } = await desk().importFiles({ job: 'j', tokens });
    expect(problems.map(({ code, file }) => [code, file])).toEqual([['file-too-large', 'film.txt'], ['file-unreadable', 'locked.txt']]);
    expect((await desk().look({})).rows.map((row) => row.fileName)).toEqual(['film.txt', 'locked.txt']);
  });

  it('says which of a folder’s files are worth sending', async () => {
    const { address } = await open();
    const response = await fetch(new URL('wanted', address), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(['a.txt', 'film.mp4', '.hidden.txt', 'b.DOCX', 7, 'a.ledger.json']),
    });
    expect(await response.json()).toEqual({ ok: true, value: [0, 3] });
  });

  it('passes over what a browser saved beside a page, and folders that are hidden', async () => {
    const { address } = await open();
    const paths = ['wire/page.html', 'wire/page_files/frame.html', 'wire/page_files/deep/a.txt', 'wire/pages/b.txt', 'wire/.git/c.txt', 'other/page_files/d.html'];
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(paths) };
    expect(await (await fetch(new URL('wanted', address), init)).json()).toEqual({ ok: true, value: [0, 3, 5] });
  });

  it('gives a download once', async () => {
    const { address } = await open();
    const { ids } = await bring(await file('Zoës “Wort”.txt', articleAbout('The pier')));
    const destination = desk().destinationDownload();
    await desk().exportStories({ job: 'e', ids, format: 'text', ledger: false, destination, existing: 'ask' });
    const path = `${new URL(address).pathname}download/${destination}`;
    const got = await ask(address, { path });
    expect(got.status).toBe(200);
    expect(got.body).toBe(new TextDecoder().decode(articleAbout('The pier')));
    expect(got.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''Zo%C3%ABs%20.*\.txt$/);
    expect((await ask(address, { path })).status).toBe(404);
  });

  it('shows files of the command line to the first page, and later ones to every page', async () => {
    const shell = await open();
    const heard: unknown[] = [];
    shell.arrived({ ids: ['early'], took: 1 });
    const pages = [await eventsOf(new URL('events', shell.address))];
    pages[0]?.on('arrived', (detail) => heard.push(detail));
    await expect.poll(() => heard).toEqual([{ ids: ['early'], took: 1 }]);
    pages.push(await eventsOf(new URL('events', shell.address)));
    pages[1]?.on('arrived', (detail) => heard.push(detail));
    shell.arrived({ ids: ['late'], took: 1 });
    await expect.poll(() => heard).toEqual(['early', 'late', 'late'].map((id) => ({ ids: [id], took: 1 })));
    await Promise.all(pages.map((page) => page.close()));
  });

  it('ends with pages still open', async () => {
    const shell = await open();
    const page = await eventsOf(new URL('events', shell.address));
    await shell.close();
    await page.close();
    await expect(fetch(shell.address)).rejects.toThrow();
  });
});
