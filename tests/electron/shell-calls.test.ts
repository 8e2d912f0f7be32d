import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/contract/host.ts';
import { readFormats } from '../../src/formats/formats.ts';
import { running, type Running } from './running.ts';

describe('what the window asks of the shell', () => {
  let program: Running;
  let host: Host;
  const folder = mkdtempSync(join(tmpdir(), 'blue-pencil-shell-'));
  beforeAll(async () => {
    program = await running();
    host = await program.host();
  });
  afterAll(() => program.leave());

  const rejection = (call: Promise<unknown>) => call.then(() => undefined, (error: unknown) => error);

  it('gives tokens for chosen files, never their paths', async () => {
    program.double.openAnswer = ['/wire/a.txt', '/wire/b.txt'];
    const tokens = await host.chooseFiles('files');
    expect(tokens).toHaveLength(2);
    expect(tokens.join()).not.toContain('wire');
    expect(program.double.openAsked.at(-1)?.properties).toEqual(['openFile', 'multiSelections']);
    const [articles] = program.double.openAsked.at(-1)?.filters ?? [];
    expect(articles?.name).toBe('Articles');
    expect(articles?.extensions.toSorted()).toEqual(readFormats.flatMap(({ extensions }) => extensions).toSorted());
    await host.chooseFiles('folder');
    expect(program.double.openAsked.at(-1)?.properties).toContain('openDirectory');
  });

  it('gives nothing where a dialog is left', async () => {
    program.double.openAnswer = [];
    program.double.saveAnswer = '';
    expect(await host.chooseFiles('files')).toEqual([]);
    expect(await host.chooseDestination(['a.txt'])).toBeUndefined();
    expect(await host.chooseDestination(['a.txt', 'b.txt'])).toBeUndefined();
    await expect(host.printPdf('a')).resolves.toBeUndefined();
  });

  it('suggests a name, never a folder that the page would like', async () => {
    await host.chooseDestination(['../../etc/cron.d/a.txt']);
    const asked = program.double.saveAsked.at(-1)?.defaultPath ?? '';
    expect(basename(asked)).toBe('a.txt');
    expect(dirname(asked)).toBe(tmpdir());
  });

  it('writes the page as a PDF where the person chose', async () => {
    program.double.saveAnswer = join(folder, 'story.pdf');
    await host.printPdf('story');
    expect(basename(program.double.saveAsked.at(-1)?.defaultPath ?? '')).toBe('story.pdf');
    expect(readFileSync(join(folder, 'story.pdf'), 'latin1')).toBe('%PDF-1.7 double');
  });

  it('says what hinders a PDF, in a problem that names the file', async () => {
    mkdirSync(join(folder, 'taken.pdf'), { recursive: true });
    program.double.saveAnswer = join(folder, 'missing', 'story.pdf');
    expect(await rejection(host.printPdf('story'))).toMatchObject({ problem: { code: 'folder-readonly', file: 'story.pdf' } });
  });

  it('opens web addresses outside, and nothing else', async () => {
    await host.openLink('https://example.org/a');
    await host.openLink('file:///etc/passwd');
    expect(program.double.opened).toEqual(['https://example.org/a']);
  });

  it('refuses what is not of the right kind', async () => {
    const wild = host as unknown as Record<string, (argument: unknown) => Promise<unknown>>;
    for (const [call, argument] of [
      ['chooseFiles', 'everything'],
      ['chooseDestination', []],
      ['printPdf', ''],
      ['openLink', 'x'.repeat(10_001)],
    ] as const) {
      expect(await rejection(wild[call]?.(argument) ?? Promise.resolve()), call).toMatchObject({ problem: { code: 'argument-rejected' } });
    }
    const relative = await program.ipcRenderer.invoke('shell:tokens-for-paths', ['etc/passwd']);
    expect(relative).toMatchObject({ ok: false, problem: { code: 'argument-rejected' } });
  });
});
