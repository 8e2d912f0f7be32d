import { ReadingPool, type Readers } from '../../src/desk/reading-pool.ts';
import { workerFile } from './worker-file.ts';

let pool: ReadingPool | undefined;

/**
 * Readers for one more desk of the tests in this process. What takes longest of reading a short article is to load the worker
 * and build its tables: it is done once. A desk that closes them leaves the others theirs; they end with the process.
 */
export const sharedReaders = (): Readers => {
  const all = (pool ??= new ReadingPool(workerFile));
  return { width: all.width, read: (file) => all.read(file), findAgain: (article, memory) => all.findAgain(article, memory), close: async () => {} };
};
