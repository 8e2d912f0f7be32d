import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDesk } from '../../src/desk/desk.ts';
import { answer, deskOver } from '../../src/contract/call.ts';
import { callNames } from '../../src/contract/schemas.ts';
import { contractCases } from './cases.ts';
import { sharedReaders } from './shared-readers.ts';

contractCases('plain calls', async () => {
  const home = await mkdtemp(join(tmpdir(), 'bluepencil-contract-'));
  const desk = createDesk({ home, readers: sharedReaders() });
  return {
    desk: deskOver(callNames, (name, argument) => answer(desk, name, structuredClone(argument))),
    on: desk.on,
    giveFile: desk.tokenForBytes,
    chooseDestination: async () => {
      const folder = await mkdtemp(join(home, 'out-'));
      return {
        token: desk.destinationFolder(folder),
        files: async () => {
          const names = await readdir(folder);
          return new Map(await Promise.all(names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const)));
        },
      };
    },
    close: async () => {
      await desk.close();
      await rm(home, { recursive: true, force: true });
    },
  };
});
