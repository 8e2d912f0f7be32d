import { randomUUID } from 'node:crypto';
import type { Desk, FileToken, ImportResult, StoryId } from '../src/contract/desk.ts';

type ImportDesk = Pick<Desk, 'importFiles'> & { tokenForPath(path: string): FileToken };

/**
 * Files that come from outside the window: the command line, "open with", a second start, the recent ones. They are
 * brought onto the desk at once; the window is told of them as soon as it listens.
 */
export class Arrivals {
  readonly #tell: (ids: StoryId[]) => void;
  #desk: ImportDesk | undefined;
  #listening = false;
  #early: string[] = [];
  #untold: StoryId[] = [];

  constructor(tell: (ids: StoryId[]) => void) {
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
    const result = await desk.importFiles({ job: randomUUID(), tokens: paths.map((path) => desk.tokenForPath(path)) });
    this.#untold.push(...result.ids);
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
    if (this.#listening && this.#untold.length > 0) this.#tell(this.#untold.splice(0));
  }
}
