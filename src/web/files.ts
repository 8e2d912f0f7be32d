import { pipeline } from 'node:stream/promises';
import type { Answer } from '../contract/call.ts';
import type { DeskService } from '../desk/desk.ts';
import { articlesAmong } from '../desk/walk-folder.ts';
import { fileLimit, sizeInWords } from '../formats/file-limit.ts';
import { begin, bodyOf, Refusal, sendJson, type Exchange } from './exchange.ts';

const nameLimit = 1000;

/**
 * A file that the person chose in the page, for a token. A file that the page could not read, or that is too large to
 * send, is named without its bytes: importing it tells why.
 */
export const takeFile = async (desk: DeskService, { request, response, query }: Exchange): Promise<void> => {
  const file = (query.get('name') ?? '').slice(0, nameLimit);
  const size = Number(query.get('bytes'));
  if (file === '' || !Number.isSafeInteger(size)) throw new Refusal(400, 'A file has a name and a size.');
  const give = (token: string): void => sendJson(response, { ok: true, value: token } satisfies Answer);
  if (size < 0) return give(desk.tokenForProblem({ code: 'file-unreadable', file, detail: 'the browser was refused it' }));
  if (size > fileLimit) return give(desk.tokenForProblem({ code: 'file-too-large', file, detail: sizeInWords(size) }));
  return give(await desk.tokenForBytes(file, await bodyOf(request, fileLimit)));
};

/** Of a chosen folder's files, by their paths from it on, the numbers of those worth sending. */
export const wantedOf = (paths: unknown): Answer => {
  if (!Array.isArray(paths)) return { ok: false, problem: { code: 'argument-rejected', detail: 'paths are expected' } };
  return { ok: true, value: articlesAmong(paths.map((path) => (typeof path === 'string' ? path : ''))) };
};

/** Sends what an export wrote, once. */
export const giveDownload = async (desk: DeskService, token: string, { response }: Exchange): Promise<void> => {
  let download;
  try {
    download = desk.takeDownload(token);
  } catch {
    throw new Refusal(404, 'That download was fetched already. Export again.');
  }
  begin(response, 200, {
    'Content-Type': download.mediaType,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(download.name).replaceAll("'", '%27')}`,
  });
  await pipeline(download.body, response);
};
