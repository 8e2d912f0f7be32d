import type { StoryId, StoryRow } from '../contract/desk.ts';
import type { Entry, Step } from '../review/ledger.ts';
import { replay } from '../review/replay.ts';
import type { Block } from '../story/block.ts';
import { DeskError } from '../story/problem.ts';
import type { Memory } from './memory.ts';
import type { Store, StoredStory } from './store/store.ts';
import { countsOf } from './story-row.ts';

/** A story with its document after the ledger's newest entry. */
export interface CurrentStory {
  story: StoredStory;
  seq: number;
  blocks: Block[];
}

/** A snapshot is kept after so many entries: no story takes longer to open for having been worked on longer. */
const snapshotEvery = 64;
/** So many stories are kept at hand; one that is worked on need not be replayed for each step. */
const atHand = 16;

/** The stories' documents: the original with the ledger replayed over it. */
export class Documents {
  readonly #store: Store;
  readonly #memory: Memory;
  readonly #recent = new Map<StoryId, CurrentStory>();

  constructor(store: Store, memory: Memory) {
    this.#store = store;
    this.#memory = memory;
  }

  /** Throws a `DeskError` for a story that isn't there or a file that could not be read. */
  async current(id: StoryId): Promise<CurrentStory> {
    const held = this.#recent.get(id);
    // Another process may have written to the same ledger.
    if (held && (await this.#store.newest(id)) === held.seq) return this.#hold(id, held);
    const story = await this.#store.story(id);
    if (!story) {
      const row = await this.#store.row(id);
      throw new DeskError(row?.problem ?? { code: 'story-unknown' });
    }
    const from = (await this.#store.snapshot(id)) ?? { seq: 0, blocks: story.document };
    const entries = await this.#store.entries(id, from.seq);
    return this.#hold(id, { story, seq: from.seq + entries.length, blocks: replay(from.blocks, entries) });
  }

  #hold(id: StoryId, current: CurrentStory): CurrentStory {
    this.#recent.delete(id);
    this.#recent.set(id, current);
    const [oldest] = this.#recent.keys();
    if (this.#recent.size > atHand && oldest !== undefined) this.#recent.delete(oldest);
    return current;
  }

  forget(id: StoryId): void {
    this.#recent.delete(id);
  }

  /** Writes steps to a ledger, all or none. Throws a `DeskError` where they don't follow on what is written already. */
  async append(id: StoryId, base: number, steps: readonly Step[], by: string): Promise<{ seq: number; row: StoryRow }> {
    const current = await this.current(id);
    const { story } = current;
    const file = story.row.fileName;
    if (current.seq !== base) throw new DeskError({ code: 'story-elsewhere', file });
    let blocks: Block[];
    try {
      blocks = replay(current.blocks, steps);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      throw new DeskError({ code: 'ledger-rejected', file, detail }, { cause: error });
    }
    const entries = steps.map((step, i): Entry => ({ ...step, seq: base + i + 1, by }));
    const seq = base + entries.length;
    const before = (await this.#store.row(id)) ?? story.row;
    const row: StoryRow = {
      ...before,
      ...countsOf(blocks, story.flags, story.meta.language),
      // An export that the text has moved on from is no longer the story's.
      state: before.state === 'done' ? 'done' : 'in-review',
    };
    // Undoing and redoing bear the act that they are about.
    const decides = steps.some(({ act }) => act.kind !== 'edit');
    const remembered = decides ? await this.#memory.decided(story, blocks) : undefined;
    const due = Math.floor(seq / snapshotEvery) > Math.floor(base / snapshotEvery);
    const written = await this.#store.append({
      id,
      base,
      entries,
      row,
      ...(due ? { snapshot: blocks } : {}),
      ...(remembered ? { decided: remembered.decided } : {}),
    });
    if (!written) throw new DeskError({ code: 'story-elsewhere', file });
    remembered?.take();
    this.#hold(id, { story, seq, blocks });
    return { seq, row };
  }
}
