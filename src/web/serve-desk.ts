import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, problemOf } from '../contract/call.ts';
import type { HostEvents } from '../contract/host.ts';
import type { DeskService } from '../desk/desk.ts';
import { EventStream } from './event-stream.ts';
import { Refusal, jsonOf, sendJson, sendText, type Exchange } from './exchange.ts';
import { giveDownload, takeFile, wantedOf } from './files.ts';
import { admit } from './guard.ts';
import { sendRendererFile } from './renderer-files.ts';

/** The longest call, in bytes: a step may paste a whole book. */
const callLimit = 64 * 1024 * 1024;

/** The desk behind a loopback address. */
export interface WebShell {
  /** What to open in a browser. It holds the secret: whoever knows it has the desk. */
  address: string;
  /** Files from the command line are on the desk: shows the first to the person. */
  arrived(detail: HostEvents['arrived']): void;
  close(): Promise<void>;
}

/** `rendererFolder`: the built renderer, with its `host.js`. The desk stays the caller's to close. */
export const serveDesk = async ({ desk, rendererFolder }: { desk: DeskService; rendererFolder: string }): Promise<WebShell> => {
  const secret = randomBytes(24).toString('base64url');
  const events = new EventStream(desk);

  const route = async (exchange: Exchange): Promise<void> => {
    const { request, response, path } = exchange;
    const [kind = '', ...rest] = path.split('/');
    const about = rest.join('/');
    switch (`${request.method} ${kind}`) {
      case 'POST call':
        return sendJson(response, await answer(desk, about, await jsonOf(request, callLimit)));
      case 'PUT file':
        return takeFile(desk, exchange);
      case 'POST wanted':
        return sendJson(response, wantedOf(await jsonOf(request, callLimit)));
      case 'POST destination':
        return sendJson(response, { ok: true, value: desk.destinationDownload() });
      case 'GET download':
        return giveDownload(desk, about, exchange);
      case 'GET events':
        return events.join(response);
      default:
        return sendRendererFile(rendererFolder, exchange);
    }
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const admitted = admit(request, secret);
    if ('refused' in admitted) {
      return sendText(response, admitted.refused, 'Open the whole address that Blue Pencil printed when it started.\n');
    }
    try {
      await route({ request, response, ...admitted });
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      // What is left of a body that was too large is not waited for.
      if (!request.complete) response.setHeader('Connection', 'close');
      if (error instanceof Refusal) return sendText(response, error.status, `${error.message}\n`);
      sendJson(response, { ok: false, problem: problemOf(error) });
    }
  };

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${secret}/`,
    arrived: (detail) => events.arrived(detail),
    close: async () => {
      events.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
};
