import type { IncomingMessage, ServerResponse } from 'node:http';
import { securityHeaders } from '../contract/security-headers.ts';

/** A request that has been let in, and its response. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** What of the path follows the secret. */
  path: string;
  query: URLSearchParams;
}

/** Ends an exchange with a status other than success. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, reason: string) {
    super(reason);
    this.status = status;
  }
}

/** Nothing of a desk belongs into a browser's cache. */
const always = { ...securityHeaders, 'Cache-Control': 'no-store' };

export const begin = (response: ServerResponse, status: number, headers: Record<string, string>): void => {
  response.writeHead(status, { ...always, ...headers });
};

export const sendText = (response: ServerResponse, status: number, text: string): void => {
  begin(response, status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(text);
};

export const sendJson = (response: ServerResponse, value: unknown): void => {
  begin(response, 200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(value));
};

/** The whole body. Throws a `Refusal` for more than `limit` bytes, as soon as that is known. */
export const bodyOf = async (request: IncomingMessage, limit: number): Promise<Buffer> => {
  const tooLarge = new Refusal(413, 'That is too large.');
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw tooLarge;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/**
 * A body of JSON. Insists on its content type, which a page of another site can't send without asking first.
 * Throws a `Refusal`.
 */
export const jsonOf = async (request: IncomingMessage, limit: number): Promise<unknown> => {
  if (request.headers['content-type']?.split(';')[0]?.trim() !== 'application/json') throw new Refusal(415, 'JSON is expected.');
  const body = await bodyOf(request, limit);
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new Refusal(400, 'That is not JSON.');
  }
};
