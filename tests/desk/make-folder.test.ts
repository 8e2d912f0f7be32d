import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/desk/make-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('A folder is made', () => {
  const folder = temporaryFolder();

  it('with those above it, for its owner alone if it is asked to, and only once', () => {
    const deep = join(folder(), 'a', 'b');
    makeFolder(deep, 0o700);
    makeFolder(deep);
    expect(statSync(deep).isDirectory()).toBe(true);
    if (process.platform !== 'win32') expect(statSync(deep).mode & 0o777).toBe(0o700);
  });

  it('nowhere that a file has the name', () => {
    const file = join(folder(), 'a-file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'below')]) {
      expect(() => makeFolder(path)).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
    }
  });

  it.runIf(existsSync('/proc/self'))('nowhere that lets none be made, and comes back', () => {
    expect(() => makeFolder('/proc/blue-pencil/home')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  });
});
