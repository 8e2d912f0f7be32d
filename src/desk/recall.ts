import { setImmediate } from 'node:timers/promises';
import type { KnownLine } from '../boilerplate/memory/known-line.ts';
import type { StoryId, StoryRow } from '../contract/desk.ts';
import type { Documents } from './documents.ts';
import type { Memory } from './memory.ts';
import type { ReadArticle } from './read-articles.ts';
import type { Readers } from './reading-pool.ts';
import { countsOf, idOfStory } from './story-row.ts';
import type { Store, StoryLines } from './store/store.ts';

/** So many stories are looked at in one go before the window is served again. */
const atOnce = 50;

/** An article as its outlet's memory has it found, and its lines to be stored with it. */
export interface RecalledArticle {
  article: ReadArticle;
  met?: StoryLines;
}

interface RecallParts {
  store: Store;
  readers: Readers;
  memory: Memory;
  documents: Documents;
  /** Whether a window may hold a story. */
  isOpen: (id: StoryId) => boolean;
}

/** Has articles looked through with what is known of their lines. */
export class Recall {
  readonly #store: Store;
  readonly #readers: Readers;
  readonly #memory: Memory;
  readonly #documents: Documents;
  readonly #isOpen: (id: StoryId) => boolean;

  constructor(parts: RecallParts) {
    this.#store = parts.store;
    this.#readers = parts.readers;
    this.#memory = parts.memory;
    this.#documents = parts.documents;
    this.#isOpen = parts.isOpen;
  }

  /**
   * Meets the lines of articles, in the order of the calls; what is found with them comes later. Notes in `counts` of how
   * many lines of each something was known.
   */
  async meet(articles: readonly ReadArticle[], counts: Map<StoryId, number>): Promise<{ found: Promise<RecalledArticle[]> }> {
    const found: Promise<RecalledArticle>[] = [];
    for (const article of articles) {
      if (found.length % atOnce === atOnce - 1) await setImmediate();
      const id = idOfStory(article.meta);
      const { known, met } = await this.#memory.meet(id, article.meta, article.lines);
      if (met) counts.set(id, known.length);
      found.push(this.#found(article, known, met));
    }
    return { found: Promise.all(found) };
  }

  async #found(article: ReadArticle, known: readonly KnownLine[], met: StoryLines | undefined): Promise<RecalledArticle> {
    const found = known.length === 0 ? undefined : await this.#readers.findAgain(article, known);
    return { article: { ...article, ...found }, ...(met ? { met } : {}) };
  }

  /**
   * Looks stories through again of whose lines more has become known since they were met, and gives their rows. A story that
   * anybody has opened, decided on or called done stays as it is.
   * @param counts of how many lines of each story something was known when it was met.
   */
  async *again(counts: ReadonlyMap<StoryId, number>, signal: AbortSignal): AsyncGenerator<StoryRow> {
    let looked = 0;
    for (const [id, before] of counts) {
      if (signal.aborted) return;
      if (++looked % atOnce === 0) await setImmediate();
      const known = await this.#memory.known(id);
      if (known.length <= before || this.#isOpen(id)) continue;
      const story = await this.#store.story(id);
      const found = story && (await this.#readers.findAgain(story, known));
      const row = await this.#store.row(id);
      if (!found || row?.state !== 'new' || this.#isOpen(id)) continue;
      const changed = { ...row, ...countsOf(found.document, found.flags, story.meta.language) };
      if (!(await this.#store.replace({ ...story, ...found, row: changed }))) continue;
      this.#documents.forget(id);
      yield changed;
    }
  }
}
