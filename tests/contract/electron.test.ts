import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { running } from '../electron/running.ts';
import { contractCases } from './cases.ts';
import { sharedReaders } from './shared-readers.ts';

contractCases("Electron's main process and preload", async () => {
  const program = await running({ readers: sharedReaders() });
  const host = await program.host();
  const folder = mkdtempSync(join(tmpdir(), 'blue-pencil-files-'));
  let given = 0;
  return {
    desk: host.desk,
    on: host.on,
    giveFile: async (name, bytes) => {
      // As a drop does it: the page has a File, and only Electron knows its path.
      const place = join(folder, `${given++}`);
      mkdirSync(place);
      writeFileSync(join(place, name), bytes);
      const file = new File([bytes as BlobPart], name);
      program.double.filePaths.set(file, join(place, name));
      const [token] = await host.tokensFor([file]);
      return token ?? '';
    },
    chooseDestination: async (names) => {
      const out = mkdtempSync(join(folder, 'out-'));
      program.double.saveAnswer = join(out, names[0] ?? '');
      program.double.openAnswer = [out];
      const token = (await host.chooseDestination(names)) ?? '';
      return {
        token,
        files: async () => new Map(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(join(out, name)))])),
      };
    },
    close: () => program.leave(),
  };
});
