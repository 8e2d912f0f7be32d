import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { serveDesk, type WebShell } from '../../src/web/serve-desk.ts';
import { aDesk } from '../desk/a-desk.ts';

export interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A request to the letter: `fetch` would mend paths and refuse some headers. */
export const ask = (
  address: string,
  { path, method = 'GET', headers = {}, body }: { path?: string; method?: string; headers?: Record<string, string>; body?: string | Uint8Array },
): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(address);
    const asked = request({ hostname, port, path: path ?? pathname, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });

const page = '<!doctype html><html><head><script type="module" src="./assets/app.js"></script></head></html>';

/** A browser shell on a desk of its own, over a renderer of two files. */
export const aShell = () => {
  const { desk, folder, bring, file } = aDesk();
  let shell: WebShell | undefined;
  afterEach(async () => {
    await shell?.close();
    shell = undefined;
  });
  return {
    desk,
    folder,
    bring,
    file,
    async open(): Promise<WebShell> {
      const renderer = join(folder(), 'renderer');
      await mkdir(join(renderer, 'assets'), { recursive: true });
      await writeFile(join(renderer, 'index.html'), page);
      await writeFile(join(renderer, 'assets/app.js'), 'export {};');
      await writeFile(join(renderer, 'assets/app.js.map'), '{}');
      await writeFile(join(folder(), 'secret.json'), '"outside"');
      shell = await serveDesk({ desk: desk(), rendererFolder: renderer });
      return shell;
    },
  };
};
