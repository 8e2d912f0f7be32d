import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { DeskEvents, ImportResult } from '../../src/contract/desk.ts';
import { createDesk, type DeskService } from '../../src/desk/desk.ts';
import { sharedReaders } from '../contract/shared-readers.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A desk of its own for each test, and a folder beside it. */
export const aDesk = () => {
  const folder = temporaryFolder();
  let desk: DeskService | undefined;
  afterEach(async () => {
    await desk?.close();
    desk = undefined;
  });
  const open = (): DeskService => (desk ??= createDesk({ home: join(folder(), 'home'), readers: sharedReaders() }));
  return {
    folder,
    desk: open,
    async restart(): Promise<DeskService> {
      await desk?.close();
      desk = undefined;
      return open();
    },
    /** Brings paths onto the desk. */
    bring: (...paths: string[]): Promise<ImportResult> =>
      open().importFiles({ job: 'bring', tokens: paths.map((path) => open().tokenForPath(path)) }),
    /** A file in the folder, for its path. */
    async file(name: string, content: string | Uint8Array = `An article about ${name}.\nIt has two lines.\n`): Promise<string> {
      const path = join(folder(), 'files', name);
      mkdirSync(join(path, '..'), { recursive: true });
      await writeFile(path, content);
      return path;
    },
    heard<E extends keyof DeskEvents>(event: E): DeskEvents[E][] {
      const details: DeskEvents[E][] = [];
      open().on(event, (detail) => details.push(detail));
      return details;
    },
  };
};
