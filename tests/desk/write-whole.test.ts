import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/desk/write-whole.ts';
import { temporaryFolder } from './temporary-folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('Writing a file wholly', () => {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder(), name);

  it('writes a new file', async () => {
    await writeWhole(at('a.txt'), bytes('new'), false);
    expect(await readFile(at('a.txt'), 'utf8')).toBe('new');
    expect(await readdir(folder())).toEqual(['a.txt']);
  });

  it('never touches a file that is there, unless it is told to', async () => {
    await writeFile(at('a.txt'), 'old');
    await expect(writeWhole(at('a.txt'), bytes('new'), false)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(at('a.txt'), 'utf8')).toBe('old');
    await writeWhole(at('a.txt'), bytes('new'), true);
    expect(await readFile(at('a.txt'), 'utf8')).toBe('new');
    expect(await readdir(folder())).toEqual(['a.txt']);
  });

  it('lets one of many win a free name, and none of them overwrite it', async () => {
    const results = await Promise.allSettled(['1', '2', '3', '4'].map((text) => writeWhole(at('a.txt'), bytes(text), false)));
    const winners = results.flatMap((result, i) => (result.status === 'fulfilled' ? [String(i + 1)] : []));
    expect(winners).toEqual([await readFile(at('a.txt'), 'utf8')]);
    expect(await readdir(folder())).toEqual(['a.txt']);
  });

  it('replaces what a link points to, not the link', async () => {
    await writeFile(at('real.txt'), 'old');
    await symlink(at('real.txt'), at('link.txt'));
    await writeWhole(at('link.txt'), bytes('new'), true);
    expect(await readFile(at('real.txt'), 'utf8')).toBe('new');
  });

  it('leaves nothing beside where it fails', async () => {
    await mkdir(at('a.txt'));
    await expect(writeWhole(at('a.txt'), bytes('new'), true)).rejects.toThrow();
    expect(await readdir(folder())).toEqual(['a.txt']);
  });
});
