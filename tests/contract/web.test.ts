import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { deskOver } from '../../src/contract/call.ts';
import type { DeskEvents } from '../../src/contract/desk.ts';
import { callNames } from '../../src/contract/schemas.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { postJson, putFile, type Fetch } from '../../src/web/carry.ts';
import { serveDesk } from '../../src/web/serve-desk.ts';
import { DeskError } from '../../src/story/problem.ts';
import { contractCases } from './cases.ts';
import { eventsOf } from './event-reader.ts';
import { sharedReaders } from './shared-readers.ts';

const fetchOverSocket: Fetch = (address, init) => fetch(address, init);

contractCases("the browser shell's socket", async () => {
  const home = await mkdtemp(join(tmpdir(), 'bluepencil-contract-'));
  const desk = createDesk({ home, readers: sharedReaders() });
  const shell = await serveDesk({ desk, rendererFolder: home });
  const base = new URL(shell.address);
  const events = await eventsOf(new URL('events', base));
  return {
    desk: deskOver(callNames, (name, argument) => postJson(fetchOverSocket, new URL(`call/${name}`, base), JSON.stringify(argument))),
    on: (event, listener) => events.on(event, (detail) => listener(detail as DeskEvents[typeof event])),
    giveFile: async (name, bytes) => {
      const answer = await putFile(fetchOverSocket, base, new File([bytes as BlobPart], name), 1e9);
      if (!answer.ok) throw new DeskError(answer.problem);
      return answer.value as string;
    },
    chooseDestination: async (names) => {
      const answer = await postJson(fetchOverSocket, new URL('destination', base), '{}');
      const token = answer.ok ? (answer.value as string) : '';
      return {
        token,
        files: async () => {
          const response = await fetch(new URL(`download/${token}`, base));
          const bytes = new Uint8Array(await response.arrayBuffer());
          if (names.length > 1) return new Map(Object.entries(unzipSync(bytes)));
          const [, name = ''] = /filename\*=UTF-8''(.*)$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
          return new Map([[decodeURIComponent(name), bytes]]);
        },
      };
    },
    close: async () => {
      events.close();
      await shell.close();
      await desk.close();
      await rm(home, { recursive: true, force: true });
    },
  };
});
