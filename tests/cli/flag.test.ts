import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readdirSync } from 'node:fs';
import { appendFile, mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBoilerplate } from '../../src/boilerplate/find.ts';
import { sampleText } from '../contract/samples.ts';
import { temporaryFolder } from '../desk/temporary-folder.ts';
import { bluepencil, jsonLines, objects, root, run, start } from './run.ts';

interface Flagged {
  id: string;
  language: string;
  direction: string;
  text?: string;
  flags: { kind: string; tier: string; probability: number; start: number; end: number; evidence: { cue: string; start: number; end: number; says: string }[] }[];
}
const flagged = (out: string): Flagged[] => objects(out) as unknown as Flagged[];

describe('bluepencil flag', () => {
  const folder = temporaryFolder();
  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    await writeFile(join(folder(), name), content);
    return name;
  };

  it('writes a line for each line, its offsets into the text that it was given', async () => {
    const html = `<html lang="en"><body><article><h1>Ferry</h1>${sampleText.split('\r\n').map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;
    const { code, out, err } = await run(['flag', '-'], jsonLines([{ id: 'a', text: sampleText, source: 'lindmoor.example' }, { id: 7, html }]));
    expect([code, err]).toEqual([0, '']);
    const [text, page] = flagged(out);
    expect(Object.keys(text ?? {})).toEqual(['id', 'language', 'direction', 'flags']);
    expect([text?.id, text?.language, text?.direction]).toEqual(['a', 'en', 'ltr']);
    const donation = text?.flags[0];
    expect(sampleText.slice(donation?.start, donation?.end)).toContain('Support our journalism.');
    for (const { evidence, start: from, end, probability } of text?.flags ?? []) {
      expect(probability).toBeLessThanOrEqual(1);
      for (const reason of evidence) expect(reason.start >= from && reason.end <= end).toBe(true);
    }
    expect(page?.id).toBe(7);
    expect(page?.text?.slice(page.flags[0]?.start, page.flags[0]?.end)).toContain('Support our journalism.');
  });

  it('answers a bad line with what is wrong with it, and goes on', async () => {
    const lines = ['{"id":"a","text":"One."}', 'nonsense', '', '{"id":"b"}', '["c"]', '{"text":"no id"}', '{"id":"d","html":""}', '{"id":"e","text":""}'];
    const { code, out, err } = await run(['flag'], lines.join('\n'));
    expect(code).toBe(1);
    expect(err).toBe('bluepencil: 5 could not be processed\n');
    const answers = objects(out);
    expect(answers.map(({ id, line, error }) => [id, line, error === undefined])).toEqual([
      ['a', undefined, true],
      [undefined, 2, false],
      ['b', 4, false],
      [undefined, 5, false],
      [undefined, 6, false],
      ['d', 7, false],
      ['e', undefined, true],
    ]);
  });

  it('gives every id back as it came, and one of too many digits for a number as text', async () => {
    const ids = ['0', '-7', '1.5', '"a"', '12345678901234567890', '12345678901234567891'];
    const { out } = await run(['flag'], ids.map((id) => `{"id":${id},"text":"One."}\n`).join(''));
    expect(objects(out).map(({ id }) => id)).toEqual([0, -7, 1.5, 'a', '12345678901234567890', '12345678901234567891']);
  });

  it.skipIf(process.platform === 'win32')('reads no more than an article can be, of a file or of what never ends', async () => {
    const huge = await file('huge.txt', '');
    await truncate(join(folder(), huge), 200 * 1024 * 1024);
    const { code, out } = await run(['flag', huge, '/dev/zero'], '', folder());
    expect(code).toBe(1);
    expect(objects(out).map(({ id, error }) => [id, String(error).includes('more than an article can be')])).toEqual([
      [huge, true],
      ['/dev/zero', true],
    ]);
  });

  it('reads files and folders, and says of a file what is wrong with it', async () => {
    await file('a.txt', `\uFEFF\r\n${sampleText}`);
    await file('b.md', '# A title\n\nAn article of few words.\n');
    await mkdir(join(folder(), 'inner'));
    await writeFile(join(folder(), 'inner', 'wire.jsonl'), jsonLines([{ id: 'w', text: 'Short.' }, {}]));
    await file('empty.txt', '');
    const { code, out, err } = await run(['flag', '.', 'gone.txt'], '', folder());
    expect([code, err]).toEqual([1, 'bluepencil: 3 could not be processed\n']);
    const answers = objects(out);
    expect(answers.map(({ id, file: where, line, error }) => [id, where, line, error === undefined])).toEqual([
      ['a.txt', undefined, undefined, true],
      ['b.md', undefined, undefined, true],
      ['empty.txt', undefined, undefined, false],
      ['w', undefined, undefined, true],
      [undefined, join('inner', 'wire.jsonl'), 2, false],
      ['gone.txt', undefined, undefined, false],
    ]);
    const [plain, markdown] = flagged(out);
    // The file as it is, from its blank line on: a byte order mark is no part of the text.
    expect(`\r\n${sampleText}`.slice(plain?.flags[0]?.start, plain?.flags[0]?.end)).toContain('Support our journalism.');
    expect(plain?.text).toBeUndefined();
    expect(markdown?.text).toBe('A title\nAn article of few words.');
  });

  it('holds no more in memory for a longer input', async () => {
    const large = join(folder(), 'large.jsonl');
    const block = jsonLines(Array.from({ length: 500 }, (_, i) => ({ id: i, text: 'Words.', more: 'and words '.repeat(500) })));
    for (let i = 0; i < 60; i++) await appendFile(large, block);
    const child = start(['flag', large], { NODE_OPTIONS: '--max-old-space-size=96' });
    let lines = 0;
    for await (const chunk of child.stdout) for (const byte of chunk as Buffer) if (byte === 10) lines++;
    expect(lines).toBe(30_000);
    // 150 MB take their time on a busy machine, and time is not what this is about.
  }, 300_000);

  it('ends quietly when nobody reads on', async () => {
    const child = start(['flag', '-']);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.on('error', () => {});
    child.stdin.write(jsonLines([{ id: 'a', text: 'x' }]));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    child.stdin.end(jsonLines(Array.from({ length: 20_000 }, (_, id) => ({ id, text: 'x' }))));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, err]).toEqual([0, '']);
  });

  it.runIf(existsSync('/dev/full'))('says in a line that there is no room for what it writes', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bluepencil, 'flag', '-'], {
      input: jsonLines([{ id: 'a', text: 'x' }]),
      stdio: ['pipe', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect([status, stderr]).toEqual([1, 'bluepencil: The output could not be written (no room is left); what there is of it ends too early.\n']);
  });

  it('says in every language what the finder says: the tables that are packed with the program are those of its sources', async () => {
    const corpus = join(root, 'src/boilerplate/training/corpus');
    const texts = readdirSync(corpus, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ id: name, text: readFileSync(join(corpus, name, 'newsletter.txt'), 'utf8').slice(0, 3000) }));
    expect(texts.length).toBeGreaterThan(30);
    const { out } = await run(['flag', '-'], jsonLines(texts));
    expect(flagged(out)).toEqual(texts.map(({ id, text }) => ({ id, ...findBoilerplate({ text }) })));
  });

  it('finds the appeal of the type case', async () => {
    const { code, out } = await run(['flag', 'seeds/000_dd4507c4535ae5e4.txt'], '', root);
    expect(code).toBe(0);
    expect(flagged(out)[0]?.flags.map(({ kind }) => kind)).toEqual(['donation']);
  });
});

describe('bluepencil', () => {
  it('explains itself', async () => {
    const help = await run(['--help']);
    expect([help.code, help.err]).toEqual([0, '']);
    for (const command of ['flag', 'clean', 'open']) expect(help.out).toContain(`bluepencil ${command}`);
    expect((await run(['clean', '--help'])).out).toBe(help.out);
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('says what it does not understand', async () => {
    for (const [args, says] of [
      [[], 'Say what to do'],
      [['burn'], 'no command "burn"'],
      [['flag', '--loud'], '--loud'],
      [['clean', '--to', 'pdf', '-'], 'no format "pdf"'],
      [['clean', '--tier', 'all', '-'], '--tier'],
      [['clean', '--to', 'text', '-'], '--out'],
      [['clean', '--to', 'jsonl', '--out', 'x', '-'], '--out'],
    ] as const) {
      const { code, out, err } = await run(args);
      expect([args, code, out]).toEqual([args, 2, '']);
      expect(err).toContain(says);
    }
  });
});
