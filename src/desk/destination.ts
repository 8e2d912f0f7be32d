import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** Where an export goes. */
export interface Destination {
  /** The name of the one article, if a person gave it. */
  readonly name?: string;
  /** Whether a file has this name already, and writing it would need asking first. */
  has(name: string): Promise<boolean>;
  /** Rejects, with `EEXIST`, where a file has the name and `over` is not set. */
  write(name: string, bytes: Uint8Array, mediaType: string, over: boolean): Promise<void>;
}

const isThere = (path: string): Promise<boolean> => lstat(path).then(() => true, () => false);

export class FolderDestination implements Destination {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  has(name: string): Promise<boolean> {
    return isThere(join(this.#folder, name));
  }

  write(name: string, bytes: Uint8Array, _mediaType: string, over: boolean): Promise<void> {
    return writeWhole(join(this.#folder, name), bytes, over);
  }
}

/** A file's place out of a save dialog, which has asked already whether to replace what is there. */
export class FileDestination implements Destination {
  readonly name: string;
  readonly #folder: FolderDestination;

  constructor(path: string) {
    this.name = basename(path);
    this.#folder = new FolderDestination(dirname(path));
  }

  async has(name: string): Promise<boolean> {
    return name !== this.name && (await this.#folder.has(name));
  }

  write(name: string, bytes: Uint8Array, mediaType: string, over: boolean): Promise<void> {
    return this.#folder.write(name, bytes, mediaType, over || name === this.name);
  }
}
