import { availableParallelism } from 'node:os';
import workerpool from 'workerpool';
import type { KnownLine } from '../boilerplate/memory/known-line.ts';
import type { SourceFile } from '../formats/format.ts';
import type { Reading } from './desk-worker.ts';
import type { FoundAgain, ReadArticle } from './read-articles.ts';

/** How long one file may take, in milliseconds: a hostile one must not hold a worker for ever. */
const patience = 60_000;
/** How long the workers may take to end, in milliseconds. */
const endPatience = 2000;
/** What one file may need, in megabytes: a worker that needs more ends alone, without the desk. */
const memory = 1536;

/** Reads files and looks them through. */
export interface Readers {
  /** How many files are read at the same time. */
  readonly width: number;
  read(file: SourceFile): Promise<Reading>;
  /** Looks through an article once more, with what is known of its lines; none where that fails. */
  findAgain(article: Pick<ReadArticle, 'meta' | 'document'>, memory: readonly KnownLine[]): Promise<FoundAgain | undefined>;
  close(): Promise<void>;
}

/** Reads away from the main thread, which has a window to serve. `workerFile`: the built `desk-worker`, as a path. */
export class ReadingPool implements Readers {
  readonly #pool;
  readonly width = Math.max(1, Math.min(4, availableParallelism() - 1));

  constructor(workerFile: string) {
    this.#pool = workerpool.pool(workerFile, {
      workerType: 'thread',
      maxWorkers: this.width,
      workerThreadOpts: { resourceLimits: { maxOldGenerationSizeMb: memory } },
    });
  }

  async read(file: SourceFile): Promise<Reading> {
    try {
      return (await this.#pool.exec('read', [file]).timeout(patience)) as Reading;
    } catch (error) {
      const reason = error instanceof workerpool.Promise.TimeoutError ? 'an article within a minute' : 'an article';
      return { problem: { code: 'file-damaged', file: file.name, detail: reason } };
    }
  }

  async findAgain({ meta, document }: Pick<ReadArticle, 'meta' | 'document'>, memory: readonly KnownLine[]): Promise<FoundAgain | undefined> {
    try {
      return (await this.#pool.exec('findAgain', [{ meta, document }, memory]).timeout(patience)) as FoundAgain;
    } catch {
      // What was found without a memory stands.
      return undefined;
    }
  }

  async close(): Promise<void> {
    // A worker that is told to end while it starts may never answer.
    await new Promise<void>((resolve) => {
      const late = setTimeout(resolve, endPatience);
      const done = (): void => {
        clearTimeout(late);
        resolve();
      };
      void this.#pool.terminate(true).then(done, done);
    });
  }
}
