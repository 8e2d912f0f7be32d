import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSync } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/** What each part of the house may import of the others. `renderer/i18n` is text: the menus speak as the window does. */
const may: Readonly<Record<string, readonly string[]>> = {
  'src/story': [],
  'src/boilerplate': ['src/story'],
  'src/review': ['src/story', 'src/boilerplate'],
  'src/formats': ['src/story', 'src/boilerplate', 'src/review'],
  'src/contract': ['src/story', 'src/boilerplate', 'src/review', 'src/formats'],
  'src/desk': ['src/story', 'src/boilerplate', 'src/review', 'src/formats', 'src/contract'],
  'src/web': ['src/story', 'src/boilerplate', 'src/review', 'src/formats', 'src/contract', 'src/desk'],
  'src/cli': ['src/story', 'src/boilerplate', 'src/review', 'src/formats', 'src/contract', 'src/desk', 'src/web'],
  'renderer/i18n': ['src/story', 'src/boilerplate', 'src/contract'],
  renderer: ['src/story', 'src/boilerplate', 'src/review', 'src/formats', 'src/contract', 'renderer/i18n'],
  electron: ['src/story', 'src/boilerplate', 'src/review', 'src/formats', 'src/contract', 'src/desk', 'renderer/i18n'],
};
const pure = ['src/story', 'src/boilerplate', 'src/review', 'src/formats'];
const parts = Object.keys(may);

const files = ['src', 'renderer', 'electron'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => posix.join(...join(entry.parentPath, entry.name).slice(root.length + 1).split(/[/\\]/))),
);

const partOf = (path: string): string | undefined =>
  parts.filter((part) => path.startsWith(`${part}/`)).toSorted((a, b) => b.length - a.length)[0];

const importsOf = (file: string): string[] => {
  const { module } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  const from = module.staticImports.map((each) => each.moduleRequest.value);
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest } of entries) if (moduleRequest) from.push(moduleRequest.value);
  }
  const source = readFileSync(join(root, file), 'utf8');
  for (const { moduleRequest } of module.dynamicImports) {
    from.push(source.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''));
  }
  return from;
};

const imports = files.map((file) => ({ file, part: partOf(file), from: importsOf(file) }));
const resolved = (file: string, from: string): string => posix.normalize(posix.join(dirname(file), from));
const namesPackage = (from: string, name: string): boolean => from === name || from.startsWith(`${name}/`);

describe('imports', () => {
  it('are of files that belong to a part of the house', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.filter(({ part }) => part === undefined).map(({ file }) => file)).toEqual([]);
  });

  it('point one way', () => {
    const wrong = imports.flatMap(({ file, part, from }) =>
      from
        .filter((each) => each.startsWith('.'))
        .map((each) => resolved(file, each))
        .filter((target) => {
          const other = partOf(target);
          return other !== undefined && other !== part && !may[part ?? '']?.includes(other);
        })
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are of electron in electron/ only', () => {
    const wrong = imports.filter(({ part, from }) => part !== 'electron' && from.some((each) => namesPackage(each, 'electron')));
    expect(wrong.map(({ file }) => file)).toEqual([]);
    expect(imports.some(({ part, from }) => part === 'electron' && from.includes('electron'))).toBe(true);
  });

  it('are of nothing that a browser lacks in the renderer', () => {
    const wrong = imports.filter(({ part, from }) => part?.startsWith('renderer') && from.some((each) => each.startsWith('node:')));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('are of no platform and no view in the pure folders', () => {
    const foreign = (from: string) =>
      from.startsWith('node:') || ['electron', 'react', 'react-dom', 'slate-react', 'zustand'].some((name) => namesPackage(from, name));
    const wrong = imports
      .filter(({ part }) => part !== undefined && pure.includes(part))
      .flatMap(({ file, from }) => from.filter(foreign).map((each) => `${file} imports ${each}`));
    expect(wrong).toEqual([]);
  });
});
