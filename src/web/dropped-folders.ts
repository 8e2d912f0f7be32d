/**
 * A browser gives a dropped folder as one more file, which can't be read: what is in it is to be had from its entry
 * alone, and that from nothing but the drop itself.
 */
export class DroppedFolders {
  readonly #folders = new Map<string, FileSystemDirectoryEntry>();

  watch(page: Pick<Window, 'addEventListener'>): void {
    // Before the window itself, which ends the event.
    page.addEventListener('drop', ({ dataTransfer }) => this.#note([...(dataTransfer?.items ?? [])]), { capture: true });
  }

  #note(items: readonly DataTransferItem[]): void {
    this.#folders.clear();
    for (const item of items) {
      const entry = item.webkitGetAsEntry();
      if (entry?.isDirectory) this.#folders.set(entry.name, entry as FileSystemDirectoryEntry);
    }
  }

  /** The folder that a dropped file stands for, if it stands for one. */
  of(file: File): FileSystemDirectoryEntry | undefined {
    return this.#folders.get(file.name);
  }
}

const part = (entries: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => entries.readEntries(resolve, reject));

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

/** A file in a folder that a person chose; its path begins with that folder's name. */
export interface FileInFolder {
  path: string;
  file: File;
}

/** The files in a folder and in the folders below, by name; nothing hidden. */
export const filesIn = async (folder: FileSystemDirectoryEntry): Promise<FileInFolder[]> => {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // Browsers give a hundred at a time, and none at the end.
  for (let some = await part(reader); some.length > 0; some = await part(reader)) entries.push(...some);
  const files: FileInFolder[] = [];
  for (const entry of entries.filter(({ name }) => !name.startsWith('.')).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory) files.push(...(await filesIn(entry as FileSystemDirectoryEntry)));
    else files.push({ path: entry.fullPath.slice(1), file: await fileOf(entry as FileSystemFileEntry) });
  }
  return files;
};
