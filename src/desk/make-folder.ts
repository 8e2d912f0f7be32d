import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/**
 * Makes a folder and those above it, where they aren't there. Throws what the file system says; `ENOTDIR` where a file has
 * the name. Node's own recursive `mkdir` never comes back where a folder is there but lets nothing be made in it and says
 * `ENOENT`, as below `/proc`.
 */
export const makeFolder = (path: string, mode?: number): void => {
  if (isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above, mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another program may have made it in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!isFolder(path)) throw Object.assign(new Error(`${path} is a file, not a folder`, { cause: error }), { code: 'ENOTDIR' });
  }
};
