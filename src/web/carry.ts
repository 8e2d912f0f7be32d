import type { Answer } from '../contract/call.ts';

/** How a page reaches the desk: requests below the address that it was opened under. */
export type Fetch = (address: URL, init: RequestInit) => Promise<Response>;

const gone: Answer = { ok: false, problem: { code: 'desk-gone' } };

const answerOf = async (request: Promise<Response>): Promise<Answer> => {
  let response: Response;
  try {
    response = await request;
  } catch {
    return gone;
  }
  if (response.ok) return (await response.json()) as Answer;
  return { ok: false, problem: { code: 'argument-rejected', detail: (await response.text()).trim() } };
};

/** Browsers let all requests that outlive their page have so many bytes together. */
export const outliveLimit = 60_000;

/** `outlive`: the request goes on when its page has gone. */
export const postJson = (fetch: Fetch, address: URL, body: string, outlive = false): Promise<Answer> => {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body };
  if (!outlive) return answerOf(fetch(address, init));
  // Refused where others have used up what may outlive the page: then it goes as any other.
  return answerOf(fetch(address, { ...init, keepalive: true }).catch(() => fetch(address, init)));
};

/** Sends a file's bytes; one that the browser can't read is named without them. */
export const putFile = async (fetch: Fetch, base: URL, file: File, largest: number): Promise<Answer> => {
  const address = new URL('file', base);
  address.searchParams.set('name', file.name);
  let size = file.size;
  let body: ArrayBuffer | undefined;
  try {
    if (size <= largest) body = await file.arrayBuffer();
  } catch {
    size = -1;
  }
  address.searchParams.set('bytes', String(size));
  return answerOf(fetch(address, { method: 'PUT', headers: { 'Content-Type': 'application/octet-stream' }, body: body ?? null }));
};
