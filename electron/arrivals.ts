import { randomUUID } from 'node:crypto';
import type { Desk, FileToken, ImportResult } from '../src/contract/desk.ts';
import type { HostEvents } from '../src/contract/host.ts';

type ImportDesk = Pick<Desk, 'importFiles'> & { tokenForPath(path: string): FileToken; tokenForSample(path: string): FileToken };

/**
 * Files that come from outside the window: the command line, "open with", a second start, the recent ones. They are
 * brought onto the desk at once; the window is told of them as soon as it listens.
 */
export class Arrivals {
  readonly #tell: (arrived: HostEvents['arrived']) => void;
  #desk: ImportDesk | undefined;
  #listening = false;
  #early: string[] = [];
  #untold: HostEvents['arrived'] = { ids: [], took: 0 };

  constructor(tell: (arrived: HostEvents['arrived']) => void) {
    this.#tell = tell;
  }

  /** Paths are absolute. Before there is a desk they wait. A file that can't be read is a row on the desk that says so. */
  async bring(paths: readonly string[]): Promise<ImportResult> {
    if (paths.length === 0) return { ids: [], problems: [] };
    if (!this.#desk) {
      this.#early.push(...paths);
      return { ids: [], problems: [] };
    }
    const desk = this.#desk;
    return this.#import(desk, paths.map((path) => desk.tokenForPath(path)));
  }

  /** What a desk begins with. */
  async bringSamples(desk: ImportDesk, folder: string): Promise<void> {
    await this.#import(desk, [desk.tokenForSample(folder)]);
  }

  async #import(desk: ImportDesk, tokens: FileToken[]): Promise<ImportResult> {
    const begin = performance.now();
    const result = await desk.importFiles({ job: randomUUID(), tokens });
    this.#untold = { ids: [...this.#untold.ids, ...result.ids], took: performance.now() - begin };
    this.#tellIfHeard();
    return result;
  }

  /** From now on there is a desk to bring files to. Resolves once those that waited are on it. */
  async deskIsThere(desk: ImportDesk): Promise<ImportResult> {
    this.#desk = desk;
    return this.bring(this.#early.splice(0));
  }

  /** The window listens, or a closed one does no longer. */
  windowListens(listening: boolean): void {
    this.#listening = listening;
    this.#tellIfHeard();
  }

  #tellIfHeard(): void {
    if (!this.#listening || this.#untold.ids.length === 0) return;
    this.#tell(this.#untold);
    this.#untold = { ids: [], took: 0 };
  }
}
