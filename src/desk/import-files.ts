import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import type { FileToken, ImportResult, StoryId } from '../contract/desk.ts';
import { DeskError, type Problem } from '../story/problem.ts';
import type { Announcements } from './events.ts';
import { pathProblem, readingProblem } from './file-problem.ts';
import { inOrder } from './in-order.ts';
import type { Memory } from './memory.ts';
import { readArticleFile } from './read-article-file.ts';
import type { ReadArticle } from './read-articles.ts';
import type { Readers } from './reading-pool.ts';
import type { Recall, RecalledArticle } from './recall.ts';
import type { Arrival, KeptSource, Store, StoredStory, StoryLines } from './store/store.ts';
import { idOfFailed, rowOfArticle, rowOfFailed } from './story-row.ts';
import type { ChosenFiles } from './tokens.ts';
import { walkFolder } from './walk-folder.ts';

/** A file to bring onto the desk. Bytes that came without a path have `name` for theirs. */
interface Waiting {
  name: string;
  /** Where its bytes lie. */
  at: string;
  path?: string;
  problem?: Problem;
}

/** After so many files, bytes or milliseconds, what has been read goes onto the desk together: one write to disk for all. */
const batchFiles = 100;
const batchBytes = 32 * 1024 * 1024;
const batchTime = 250;

interface ImportParts {
  store: Store;
  readers: Readers;
  chosen: ChosenFiles;
  announcements: Announcements;
  memory: Memory;
  recall: Recall;
}

/** What a file brings before it is looked through with what is known of its lines. */
type Brought = Exclude<Arrival, { stories: StoredStory[] }> | { source: KeptSource; articles: ReadArticle[]; inPlaceOf?: StoryId };

interface Met {
  brought: Brought;
  found?: Promise<RecalledArticle[]>;
}

export class FileImport {
  readonly #store: Store;
  readonly #readers: Readers;
  readonly #chosen: ChosenFiles;
  readonly #announcements: Announcements;
  readonly #memory: Memory;
  readonly #recall: Recall;

  constructor(parts: ImportParts) {
    this.#store = parts.store;
    this.#readers = parts.readers;
    this.#chosen = parts.chosen;
    this.#announcements = parts.announcements;
    this.#memory = parts.memory;
    this.#recall = parts.recall;
  }

  /** Cancelled, it keeps what it has brought so far and says so among the problems. */
  async run(job: string, tokens: readonly FileToken[], signal: AbortSignal): Promise<ImportResult> {
    const ids = new Set<StoryId>();
    const problems: Problem[] = [];
    const waiting = await this.#waiting(tokens, problems, signal);
    const total = waiting.length;
    let done = 0;
    this.#announcements.say('job', { job, done, total });

    const met = new Map<StoryId, number>();
    let batch: Met[] = [];
    let bytes = 0;
    let since = performance.now();
    const settle = async (): Promise<void> => {
      if (batch.length > 0) await this.#settle(batch, ids);
      batch = [];
      bytes = 0;
      since = performance.now();
    };
    for await (const { file, brought } of inOrder(waiting, this.#readers.width * 2, signal, (file) => this.#bring(file))) {
      for (const each of brought) {
        batch.push({ brought: each, ...('articles' in each ? await this.#recall.meet(each.articles, met) : {}) });
        if ('failed' in each && each.failed.problem) problems.push(each.failed.problem);
        if ('source' in each) bytes += each.source.bytes.length;
      }
      done++;
      const small = batch.length < batchFiles && bytes < batchBytes;
      if (small && performance.now() - since < batchTime && done < total) continue;
      await settle();
      this.#announcements.say('job', { job, done, total, file: file.name });
    }
    await settle();
    for await (const row of this.#recall.again(met, signal)) this.#announcements.say('rows', { changed: [row], closed: [] });
    for (const token of tokens) await this.#chosen.release(token);
    if (signal.aborted) problems.push({ code: 'cancelled' });
    return { ids: [...ids], problems };
  }

  async #waiting(tokens: readonly FileToken[], problems: Problem[], signal: AbortSignal): Promise<Waiting[]> {
    const waiting: Waiting[] = [];
    for (const token of tokens) {
      let chosen;
      try {
        chosen = this.#chosen.find(token);
      } catch (error) {
        if (!(error instanceof DeskError)) throw error;
        problems.push(error.problem);
        continue;
      }
      if ('problem' in chosen) {
        waiting.push({ name: chosen.problem.file, at: '', problem: chosen.problem });
      } else if ('spooled' in chosen) {
        waiting.push({ name: chosen.name, at: chosen.spooled });
      } else {
        const path = resolve(chosen.path);
        const name = basename(path);
        const found = await stat(path).catch((error: unknown) => pathProblem(error, path, name));
        if ('code' in found) {
          waiting.push({ name, at: path, path, problem: found });
          continue;
        }
        // Nobody opened the samples, and in a package no other program can.
        if (!chosen.isSample) await this.#store.addRecentPath(path);
        if (!found.isDirectory()) waiting.push({ name, at: path, path });
        else
          for await (const found of walkFolder(path, signal)) {
            if ('problem' in found) problems.push(found.problem);
            else waiting.push({ name: basename(found.path), at: found.path, path: found.path });
          }
      }
    }
    return waiting;
  }

  /** A file's articles, and a row for what of it can't be read. */
  async #bring(file: Waiting): Promise<{ file: Waiting; brought: Brought[] }> {
    const failedId = idOfFailed(file.path ?? file.name);
    const rowFor = (problem: Problem): Brought => ({ failed: rowOfFailed(failedId, file.name, problem) });
    const failed = (problem: Problem) => ({ file, brought: [rowFor(problem)] });
    if (file.problem) return failed(file.problem);
    let bytes: Uint8Array;
    try {
      bytes = await readArticleFile(file.at, file.name);
    } catch (error) {
      return failed(readingProblem(error, file.name));
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    // The name's ending tells how bytes are read: the same ones can be two articles.
    const key = `${sha256}${extname(file.name).toLowerCase()}`;
    const path = file.path === undefined ? {} : { path: file.path };
    const before = await this.#store.row(failedId);
    const inPlaceOf = before === undefined ? {} : { inPlaceOf: failedId };

    const known = await this.#store.known(key);
    // What was closed with nothing done to it is looked through anew: the finder may have learned since.
    const back = known.some((story) => !story.untouched) ? { back: known.map((story) => story.id), ...path, ...inPlaceOf } : undefined;
    if (back && before === undefined) return { file, brought: [back] };
    const encoding = await this.#encodingOf(known[0]?.id);
    const reading = await this.#readers.read({ name: file.name, bytes, ...encoding });
    if ('problem' in reading) return failed(reading.problem);
    const articles = back ?? { source: { key, name: file.name, ...path, bytes }, articles: reading.articles, ...inPlaceOf };
    return { file, brought: [articles, ...(reading.spoilt ? [rowFor(reading.spoilt)] : [])] };
  }

  /** The encoding that a person may have chosen the last time. */
  async #encodingOf(id: StoryId | undefined): Promise<{ encoding?: string }> {
    const encoding = id === undefined ? undefined : (await this.#store.story(id))?.meta.source.encoding;
    return encoding === undefined ? {} : { encoding };
  }

  async #settle(met: readonly Met[], ids: Set<StoryId>): Promise<void> {
    const lines: StoryLines[] = [];
    const batch: Arrival[] = [];
    for (const { brought, found } of met) {
      if (!('articles' in brought)) {
        batch.push(brought);
        continue;
      }
      const { articles: _read, source, ...place } = brought;
      const recalled = (await found) ?? [];
      const stories = recalled.map(({ article }, index) => storedStoryOf(article, source.key, index));
      batch.push({ source, stories, ...place });
      lines.push(...recalled.flatMap((each) => each.met ?? []));
    }
    try {
      await this.#store.add(batch, lines);
    } catch (error) {
      this.#memory.forgetUnstored();
      throw error;
    }
    const arrived = new Set<StoryId>();
    const closed: StoryId[] = [];
    for (const arrival of batch) {
      if ('failed' in arrival) {
        arrived.add(arrival.failed.id);
        continue;
      }
      for (const id of 'back' in arrival ? arrival.back : arrival.stories.map((story) => story.row.id)) {
        arrived.add(id);
        ids.add(id);
      }
      if (arrival.inPlaceOf !== undefined) closed.push(arrival.inPlaceOf);
    }
    await this.#memory.settle();
    const rows = await Promise.all([...arrived].map((id) => this.#store.row(id)));
    this.#announcements.say('rows', { changed: rows.filter((row) => row !== undefined), closed });
  }
}

export const storedStoryOf = (article: ReadArticle, sourceKey: string, index: number): StoredStory => ({
  row: rowOfArticle(article),
  meta: article.meta,
  document: article.document,
  flags: article.flags,
  wordsBefore: article.words,
  sourceKey,
  index,
});
