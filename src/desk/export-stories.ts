import { isDeepStrictEqual } from 'node:util';
import type { Desk, ExportResult, StoryId, StoryRow } from '../contract/desk.ts';
import type { Format } from '../formats/format.ts';
import { formats } from '../formats/formats.ts';
import { ledgerFile } from '../review/change-list.ts';
import { cleanCopy } from '../review/clean-copy.ts';
import { DeskError, type Problem } from '../story/problem.ts';
import type { FormatId } from '../story/story.ts';
import type { Destination } from './destination.ts';
import type { CurrentStory, Documents } from './documents.ts';
import type { Announcements } from './events.ts';
import { exportNames, namesListed, type ExportNames } from './export-names.ts';
import { writingProblem } from './file-problem.ts';
import type { Store, StoredStory } from './store/store.ts';

type Order = Omit<Parameters<Desk['exportStories']>[0], 'destination'> & { destination: Destination };

/** How often rows that changed are announced, in milliseconds. */
const announceEvery = 250;
/** After these the next file would fail the same way. */
const hopeless = new Set<Problem['code']>(['disk-full', 'folder-readonly']);

export class StoryExport {
  readonly #store: Store;
  readonly #documents: Documents;
  readonly #announcements: Announcements;

  constructor(parts: { store: Store; documents: Documents; announcements: Announcements }) {
    this.#store = parts.store;
    this.#documents = parts.documents;
    this.#announcements = parts.announcements;
  }

  /** File names that an export would use. Rows of files that can't be read have none. */
  async names(ids: readonly StoryId[], format: FormatId, ledger: boolean): Promise<string[]> {
    const { stories } = await this.#exportable(ids);
    return namesListed(await namesOf(stories, format, ledger, nothingTaken));
  }

  async #exportable(ids: readonly StoryId[]): Promise<{ stories: StoredStory[]; problems: Problem[] }> {
    const stories: StoredStory[] = [];
    const problems: Problem[] = [];
    for (const id of ids) {
      const story = await this.#store.story(id);
      if (story) stories.push(story);
      else problems.push((await this.#store.row(id))?.problem ?? { code: 'story-unknown' });
    }
    return { stories, problems };
  }

  /** Cancelled, it leaves what it has written so far and says so among the problems. */
  async run({ job, ids, format, ledger, destination, existing }: Order, signal: AbortSignal): Promise<ExportResult> {
    const { stories, problems } = await this.#exportable(ids);
    const result: ExportResult = { written: [], existing: [], problems };
    const taken = existing === 'keep-both' ? (name: string) => destination.has(name) : nothingTaken;
    const names = await namesOf(stories, format, ledger, taken);
    if (destination.name !== undefined && names[0]) names[0].article = destination.name;
    if (existing === 'ask') {
      for (const name of namesListed(names)) if (await destination.has(name)) result.existing.push(name);
      if (result.existing.length > 0) return result;
    }

    let changed: StoryRow[] = [];
    let since = performance.now();
    const announce = (): void => {
      if (changed.length > 0) this.#announcements.say('rows', { changed, closed: [] });
      changed = [];
      since = performance.now();
    };
    const total = stories.length;
    for (const [done, { row }] of stories.entries()) {
      if (signal.aborted) break;
      const name = names[done] as ExportNames;
      this.#announcements.say('job', { job, done, total, file: name.article });
      try {
        const current = await this.#documents.current(row.id);
        const article = await this.#articleBytes(current, formats[format]);
        const over = existing === 'replace';
        await destination.write(name.article, article, formats[format].writer.mediaType, over);
        result.written.push(name.article);
        if (name.ledger !== undefined) {
          await destination.write(name.ledger, await this.#ledgerBytes(current), 'application/json', over);
          result.written.push(name.ledger);
        }
        changed.push(await this.#exported(row.id));
      } catch (error) {
        const problem = writingProblem(error, name.article);
        result.problems.push(problem);
        if (hopeless.has(problem.code)) break;
      }
      if (performance.now() - since > announceEvery) announce();
    }
    announce();
    if (!signal.aborted) this.#announcements.say('job', { job, done: total, total });
    if (signal.aborted) result.problems.push({ code: 'cancelled' });
    return result;
  }

  async #exported(id: StoryId): Promise<StoryRow> {
    const row = await this.#store.row(id);
    if (!row) throw new DeskError({ code: 'story-unknown' });
    const exported: StoryRow = { ...row, state: 'exported' };
    await this.#store.saveRow(exported);
    return exported;
  }

  async #articleBytes({ story, blocks }: CurrentStory, format: Format): Promise<Uint8Array> {
    const { meta } = story;
    const clean = cleanCopy(blocks);
    const wholeFile = meta.source.item === undefined && (format.id === 'text' || format.id === 'markdown');
    if (wholeFile && meta.source.format === format.id && isDeepStrictEqual(clean, cleanCopy(story.document))) {
      const source = await this.#store.source(story.sourceKey);
      if (source) return source.bytes;
    }
    return format.writer.write({ meta, blocks: clean });
  }

  async #ledgerBytes({ story, blocks }: CurrentStory): Promise<Uint8Array> {
    const { meta, document, flags, row } = story;
    const entries = await this.#store.entries(row.id, 0);
    const ledger = ledgerFile({ meta, original: document, blocks, flags, entries });
    return new TextEncoder().encode(`${JSON.stringify(ledger, null, 2)}\n`);
  }
}

const namesOf = (
  stories: readonly StoredStory[],
  format: FormatId,
  ledger: boolean,
  taken: (name: string) => Promise<boolean>,
): Promise<ExportNames[]> => {
  const { extension } = formats[format].writer;
  return exportNames(stories.map(({ meta }) => meta.slug), { extension, ledger, taken });
};

const nothingTaken = async (): Promise<boolean> => false;
