import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleText } from '../contract/samples.ts';
import { temporaryFolder } from '../desk/temporary-folder.ts';
import { jsonLines, objects, run } from './run.ts';

const appeal = 'Support our journalism.';
const story = 'the eastern pier three winters ago.';
const plain = 'The mill opened on Monday.\r\n\r\n  It was closed for years.\n\n';

describe('bluepencil clean', () => {
  const folder = temporaryFolder();
  const file = (name: string, content: string): Promise<void> => writeFile(join(folder(), name), content);
  const clean = (...args: string[]) => run(['clean', ...args], '', folder());

  it('writes JSON Lines for JSON Lines, with what was trimmed', async () => {
    const { code, out } = await run(['clean'], jsonLines([{ id: 'a', text: sampleText }, { id: 'b', text: plain }, { id: 'c', text: '' }]));
    expect(code).toBe(0);
    const [a, b, c] = objects(out) as { id: string; text: string; trimmed: { kind: string; start: number; end: number }[] }[];
    expect(a?.text).not.toContain(appeal);
    expect(a?.text).toContain(story);
    expect(a?.trimmed.length).toBeGreaterThan(0);
    const trimmed = a?.trimmed.map(({ start, end }) => sampleText.slice(start, end)).join('\n');
    expect(trimmed).toContain(appeal);
    for (const line of sampleText.split('\r\n')) expect(a?.text.includes(line)).toBe(!trimmed?.includes(line));
    expect(b).toEqual({ id: 'b', text: plain, trimmed: [] });
    expect(c).toEqual({ id: 'c', text: '', trimmed: [] });
  });

  it('writes one article as it came, without what was trimmed', async () => {
    await file('plain.txt', plain);
    expect(await clean('plain.txt')).toEqual({ code: 0, out: plain, err: '' });
    await file('ferry.txt', sampleText);
    const { out } = await clean('ferry.txt');
    expect(out).not.toContain(appeal);
    expect(out).toContain(`${sampleText.split('\r\n')[0]}\r\n`);
    await file('ferry.md', `# Ferry\n\n${sampleText.replaceAll('\r\n', '\n\n')}\n`);
    expect((await clean('ferry.md')).out).toMatch(/^# Ferry\n/);
    expect((await clean('ferry.md', '--to', 'html')).out).toContain('<h1>Ferry</h1>');
  });

  it('trims what only an editor would decide on if it is told to', async () => {
    const text = `${sampleText}\nPhoto: Nora Lind\n`;
    const lines = jsonLines([{ id: 'a', text }]);
    const trimmedWith = async (tier: string): Promise<number> =>
      (objects((await run(['clean', '--tier', tier], lines)).out)[0] as { trimmed: unknown[] }).trimmed.length;
    const { flags } = objects((await run(['flag'], lines)).out)[0] as { flags: { tier: string }[] };
    expect(await trimmedWith('trim')).toBe(flags.filter(({ tier }) => tier === 'trim').length);
    expect(await trimmedWith('review')).toBe(flags.length);
  });

  it('writes files into a folder, and never over one', async () => {
    await file('a.txt', plain);
    await file('b.md', '# B\n\nAn article.\n');
    const first = await clean('a.txt', 'b.md', '--out', 'clean/copies');
    expect(first).toEqual({ code: 0, out: '', err: '' });
    const out = join(folder(), 'clean/copies');
    expect((await readdir(out)).toSorted()).toEqual(['a.txt', 'b.md']);
    expect(await readFile(join(out, 'a.txt'), 'utf8')).toBe(plain);
    await writeFile(join(out, 'a.txt'), 'mine');
    const again = await clean('a.txt', '--out', 'clean/copies');
    expect(again.code).toBe(1);
    expect(again.err).toContain('a.txt could not be written');
    expect(await readFile(join(out, 'a.txt'), 'utf8')).toBe('mine');
  });

  it('numbers articles that would have one name', async () => {
    await file('wire.jsonl', jsonLines([{ id: 'x/y', text: 'One.' }, { id: 'x:y', text: 'Two.' }]));
    expect((await clean('wire.jsonl', '--to', 'text', '--out', 'out')).code).toBe(0);
    expect((await readdir(join(folder(), 'out'))).toSorted()).toEqual(['x-y-2.txt', 'x-y.txt']);
  });

  it('gives a line for each of several paths', async () => {
    await file('a.txt', plain);
    const { code, out } = await clean('a.txt', 'gone.txt');
    expect(code).toBe(1);
    expect(objects(out)).toMatchObject([{ id: 'a.txt', text: plain, trimmed: [] }, { id: 'gone.txt', error: expect.stringContaining('no file or folder at gone.txt') }]);
  });
});
