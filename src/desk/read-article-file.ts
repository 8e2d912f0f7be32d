import { open } from 'node:fs/promises';
import { constants } from 'node:fs';
import { fileLimit, sizeInWords } from '../formats/file-limit.ts';
import { DeskError } from '../story/problem.ts';

/**
 * The bytes of a file that may be an article. `name`: what a person knows it by.
 * Throws a `DeskError` for one that is too large, or no file: a pipe or a device may never end.
 */
export const readArticleFile = async (path: string, name: string): Promise<Uint8Array> => {
  // Opening a pipe waits for its other end; not blocking, it is open at once and can be looked at.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new DeskError({ code: 'file-unreadable', file: name, detail: 'that is no file' });
    if (found.size > fileLimit) throw new DeskError({ code: 'file-too-large', file: name, detail: sizeInWords(found.size) });
    return await file.readFile();
  } finally {
    await file.close();
  }
};
