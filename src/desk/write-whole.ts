import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file wholly or not at all: first beside its place, then, once it is on disk, into it. Without `over`, a file
 * that is there already is never touched; it rejects with `EEXIST`.
 *
 * write-file-atomic would do, but for a full disk: it takes a short write for a whole one and renames what is cut off.
 */
export const writeWhole = async (path: string, bytes: Uint8Array, over: boolean): Promise<void> => {
  const place = over ? await realpath(path).catch(() => path) : path;
  const beside = join(dirname(place), `.bluepencil-${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (over) await rename(beside, place);
    else await moveIntoFree(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};

/** Claims the name before it moves: `rename` alone would overwrite, and `link` is missing from many removable disks. */
const moveIntoFree = async (from: string, to: string): Promise<void> => {
  await (await open(to, 'wx')).close();
  try {
    await rename(from, to);
  } catch (error) {
    await rm(to, { force: true });
    throw error;
  }
};
