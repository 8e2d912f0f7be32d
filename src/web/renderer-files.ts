import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { begin, Refusal, type Exchange } from './exchange.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The page is the same in both shells; this one puts its own end of the contract before it. */
const withHost = (page: string): string => page.replace(/<script\b/, '<script src="./host.js"></script>\n    $&');

/** Sends a file of the built renderer. Throws a `Refusal` for what isn't there or isn't to be seen. */
export const sendRendererFile = async (folder: string, { request, response, path }: Exchange): Promise<void> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(405, 'This can only be read.');
  const notFound = new Refusal(404, 'There is nothing here.');
  let name: string;
  try {
    name = decodeURIComponent(path === '' ? 'index.html' : path);
  } catch {
    throw notFound;
  }
  const file = resolve(join(folder, name));
  const mediaType = mediaTypes[extname(file)];
  if (name.includes('\0') || !file.startsWith(resolve(folder) + sep) || mediaType === undefined) throw notFound;
  const bytes = await readFile(file).catch(() => {
    throw notFound;
  });
  begin(response, 200, { 'Content-Type': mediaType });
  response.end(name === 'index.html' ? withHost(bytes.toString('utf8')) : bytes);
};
