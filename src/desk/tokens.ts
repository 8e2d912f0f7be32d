import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileToken } from '../contract/desk.ts';
import { DeskError, type Problem } from '../story/problem.ts';
import { writingProblem } from './file-problem.ts';
import { makeFolder } from './make-folder.ts';

/** What a file token stands for. */
export type Chosen =
  | { path: string; isSample?: true }
  /** Bytes that came without a path; they lie in a file of the desk's own until they are read. */
  | { name: string; spooled: string }
  | { problem: Problem & { file: string } };

/** More tokens than any folder has files that a person would drop; the oldest give way. */
const tokenLimit = 200_000;

/** The files and folders that people chose. A window knows them by tokens only. */
export class ChosenFiles {
  readonly #chosen = new Map<FileToken, Chosen>();
  readonly #folder: string;

  /** `folder`: where bytes without a path are laid down until they are read. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  forPath(path: string): FileToken {
    return this.#add({ path });
  }

  /** For what comes with the program. */
  forSample(path: string): FileToken {
    return this.#add({ path, isSample: true });
  }

  /** Throws a `DeskError` where there is no room for the bytes. */
  async forBytes(name: string, bytes: Uint8Array): Promise<FileToken> {
    // A page may send any name: only its last part is one.
    const file = basename(name.replaceAll('\\', '/'));
    const spooled = join(this.#folder, randomUUID());
    try {
      makeFolder(this.#folder, 0o700);
      await writeFile(spooled, bytes, { mode: 0o600 });
    } catch (error) {
      await rm(spooled, { force: true }).catch(() => {});
      throw new DeskError(writingProblem(error, file), { cause: error });
    }
    return this.#add({ name: file, spooled });
  }

  /** For a file that is known to be unreadable before it is read: it becomes a row that says so. */
  forProblem(problem: Problem & { file: string }): FileToken {
    return this.#add({ problem });
  }

  #add(chosen: Chosen): FileToken {
    const token = randomUUID();
    this.#chosen.set(token, chosen);
    const [oldest] = this.#chosen.keys();
    if (this.#chosen.size > tokenLimit && oldest !== undefined) void this.release(oldest);
    return token;
  }

  /** Throws a `DeskError` for a token that was never given or was released. */
  find(token: FileToken): Chosen {
    const chosen = this.#chosen.get(token);
    if (!chosen) throw new DeskError({ code: 'token-unknown' });
    return chosen;
  }

  async release(token: FileToken): Promise<void> {
    const chosen = this.#chosen.get(token);
    this.#chosen.delete(token);
    if (chosen && 'spooled' in chosen) await rm(chosen.spooled, { force: true });
  }

  async close(): Promise<void> {
    this.#chosen.clear();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
