import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { problemOf } from '../contract/call.ts';
import { pathProblem, readingProblem } from '../desk/file-problem.ts';
import { fileLimit, sizeInWords } from '../formats/file-limit.ts';
import { DeskError, sentenceOf } from '../story/problem.ts';
import { linesOf } from './lines.ts';

/** Where a line of JSON Lines stands. */
interface Place {
  line: number;
  /** The file that the line is in, if it isn't standard input. */
  file?: string;
}

/** An article as the command line was given it. */
export type Article =
  | ({ id: string | number; text: string; source?: string } & Place)
  | ({ id: string | number; html: string; url?: string } & Place)
  /** A file's bytes; a file may hold several articles. */
  | { path: string; name: string; bytes: Uint8Array };

/** What couldn't be read: a line of JSON Lines or a file. */
export interface Failure extends Partial<Place> {
  id?: string | number;
  error: string;
}

/** What to answer where an article turned out not to be one. */
export const failureOf = (article: Article, reason: unknown): Failure => {
  const error = sentenceOf(problemOf(reason));
  if ('path' in article) return { id: article.path, error };
  const { id, line, file } = article;
  return { id, ...(file === undefined ? {} : { file }), line, error };
};

const fieldOf = (value: object, name: string): unknown => (value as Record<string, unknown>)[name];
const optional = <Name extends string>(value: object, name: Name): { [N in Name]?: string } => {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? ({ [name]: field } as { [N in Name]: string }) : {};
};

/** An id as it comes back. One with more digits than a number keeps comes back as a text of them: it must not be another's. */
const idOf = (value: object, line: string): string | number | undefined => {
  const id = fieldOf(value, 'id');
  if (typeof id === 'string') return id;
  if (typeof id !== 'number') return undefined;
  if (Math.abs(id) <= Number.MAX_SAFE_INTEGER) return id;
  let digits: string | undefined;
  JSON.parse(line, (key, part: unknown, context?: { source?: string }) => {
    if (key === 'id' && part === id) digits = context?.source;
    return part;
  });
  return digits ?? String(id);
};

/** One line of JSON Lines. */
const articleOfLine = (text: string, place: Place): Article | Failure => {
  const bad = (error: string): Failure => ({ ...place, error });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad('This line is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('This line is no JSON object.');
  const id = idOf(value, text);
  if (id === undefined) return bad('This line has no "id" that is a text or a number.');
  const copy = fieldOf(value, 'text');
  if (typeof copy === 'string') return { id, text: copy, ...optional(value, 'source'), ...place };
  const html = fieldOf(value, 'html');
  if (typeof html === 'string') return { id, html, ...optional(value, 'url'), ...place };
  return { id, ...bad('This line has neither "text" nor "html".') };
};

async function* articlesOfLines(chunks: AsyncIterable<Buffer>, file?: string): AsyncGenerator<Article | Failure> {
  for await (const { number, text } of linesOf(chunks)) {
    const place = { ...(file === undefined ? {} : { file }), line: number };
    yield text === undefined ? { ...place, error: 'This line is too long to be an article.' } : articleOfLine(text, place);
  }
}

/** Files that are read line by line, however large they are. */
export const holdsLines = (path: string): boolean => ['.jsonl', '.ndjson'].includes(extname(path).toLowerCase());

/** A file's bytes, or a pipe's: a shell gives one for `<(…)`. Throws a `DeskError` for more than an article can be. */
const bytesOf = async (path: string): Promise<Uint8Array> => {
  const tooLarge = (size: number): DeskError => new DeskError({ code: 'file-too-large', file: path, detail: sizeInWords(size) });
  const { size } = await stat(path);
  if (size > fileLimit) throw tooLarge(size);
  const parts: Buffer[] = [];
  let read = 0;
  for await (const part of createReadStream(path) as AsyncIterable<Buffer>) {
    read += part.length;
    if (read > fileLimit) throw tooLarge(read);
    parts.push(part);
  }
  return Buffer.concat(parts);
};

async function* articlesOfFile(path: string): AsyncGenerator<Article | Failure> {
  try {
    if (holdsLines(path)) yield* articlesOfLines(createReadStream(path), path);
    else yield { path, name: basename(path), bytes: await bytesOf(path) };
  } catch (error) {
    yield { id: path, error: sentenceOf(readingProblem(error, path)) };
  }
}

async function* articlesOfPath(path: string): AsyncGenerator<Article | Failure> {
  const found = await stat(path).catch((error: unknown) => pathProblem(error, path, path));
  if ('code' in found) return yield { id: path, error: sentenceOf(found) };
  if (!found.isDirectory()) return yield* articlesOfFile(path);
  const { walkFolder } = await import('../desk/walk-folder.ts');
  for await (const found of walkFolder(path, new AbortController().signal)) {
    if ('path' in found) yield* articlesOfFile(found.path);
    else yield { id: found.problem.file ?? path, error: sentenceOf(found.problem) };
  }
}

/** Everything that the command line names, one at a time; standard input where it names nothing, or `-`. */
export async function* articlesOf(paths: readonly string[], input: AsyncIterable<Buffer>): AsyncGenerator<Article | Failure> {
  for (const path of paths.length === 0 ? ['-'] : paths) {
    if (path === '-') yield* articlesOfLines(input);
    else yield* articlesOfPath(path);
  }
}
