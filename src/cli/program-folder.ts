import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the program lies: the folder with its package.json, above this file whether it is built or not. */
export const programFolder = (): string => {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) throw new Error(`There is no package.json above ${import.meta.dirname}.`);
  }
};

const unbuilt = import.meta.filename.endsWith('.ts');

/** The desk's worker, built or as it is written. */
export const workerFile = (): string => join(programFolder(), unbuilt ? 'src/desk/desk-worker.ts' : 'dist/desk-worker.js');
export const rendererFolder = (): string => join(programFolder(), 'dist/renderer');
