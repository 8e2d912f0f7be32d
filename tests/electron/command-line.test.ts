import { describe, expect, it } from 'vitest';
import { pathsOn } from '../../electron/command-line.ts';

describe('paths on the command line', () => {
  it('are absolute, and leave out the program, its folder and switches', () => {
    const argv = ['/opt/electron', '/src/blue-pencil', '--enable-logging', 'story.txt', '/wire/in', ''];
    expect(pathsOn(argv, '/home/ed', false)).toEqual(['/home/ed/story.txt', '/wire/in']);
  });

  it('begin right after a packaged program', () => {
    expect(pathsOn(['/opt/Blue Pencil/blue-pencil', 'a b.md'], '/home/ed', true)).toEqual(['/home/ed/a b.md']);
  });
});
