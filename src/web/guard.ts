import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The port may be another than the server's: a tunnel to a remote machine has its own. */
const isLoopback = (host: string | undefined): host is string =>
  host !== undefined && URL.canParse(`http://${host}`) && loopback.has(new URL(`http://${host}`).hostname);

const sameText = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** Following a link to the address is no call from elsewhere: the terminal that it stands in may be a page itself. */
const isFromElsewhere = ({ headers }: IncomingMessage): boolean => {
  const site = headers['sec-fetch-site'];
  const opensPage = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return site !== undefined && site !== 'same-origin' && site !== 'none' && !opensPage;
};

/**
 * The part of a request's path that follows the secret, or why the request is refused: another site's page that calls
 * under a name of its own (DNS rebinding) gives itself away by `Host`, one that calls this address by `Origin`, and
 * whoever has not been given the address does not know the secret.
 */
export const admit = (request: IncomingMessage, secret: string): { path: string; query: URLSearchParams } | { refused: 403 | 404 } => {
  const { host, origin } = request.headers;
  if (!isLoopback(host)) return { refused: 403 };
  if (origin !== undefined && origin !== `http://${host}`) return { refused: 403 };
  if (isFromElsewhere(request)) return { refused: 403 };
  const target = request.url ?? '/';
  const base = `http://${host}`;
  if (!URL.canParse(target, base)) return { refused: 404 };
  const { pathname, searchParams } = new URL(target, base);
  const [, given = '', ...rest] = pathname.split('/');
  if (!sameText(given, secret) || rest.length === 0) return { refused: 404 };
  return { path: rest.join('/'), query: searchParams };
};
