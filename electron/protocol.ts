import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { securityHeaders } from '../src/contract/security-headers.ts';
import { isOwnAddress, scheme } from './app-address.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file that an address stands for, or nothing where it leaves the folder or is not an address of this program. */
export const fileFor = (root: string, address: string): string | undefined => {
  if (!isOwnAddress(address)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(new URL(address).pathname);
  } catch {
    return undefined;
  }
  // On Windows a backslash parts folders, too, and a NUL would cut the name short.
  if (path.includes('\\') || path.includes('\0')) return undefined;
  const folder = normalize(root + sep);
  const file = normalize(join(folder, path));
  return file.startsWith(folder) && extname(file) in mediaTypes ? file : undefined;
};

const refusal = (status: number) => new Response(null, { status, headers: securityHeaders });

/** Answers a request for one of the renderer's own files, with the same headers as the browser shell's. */
export const serveFrom =
  (root: string) =>
  async (request: Pick<Request, 'method' | 'url'>): Promise<Response> => {
    if (request.method !== 'GET') return refusal(405);
    const file = fileFor(root, request.url);
    if (file === undefined) return refusal(404);
    try {
      const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
      return new Response(await readFile(file), { headers: { ...securityHeaders, 'Content-Type': type } });
    } catch {
      return refusal(404);
    }
  };

/** Has to run before the app is ready. */
export const announceScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
};

export const serveRenderer = (root: string): void => {
  protocol.handle(scheme, serveFrom(root));
};
