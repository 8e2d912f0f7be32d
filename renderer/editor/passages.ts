import type { StoryFlag } from '../../src/contract/desk.ts';
import { flagStatuses, type FlagStatus } from '../../src/review/flag-status.ts';
import type { Block, TextRun } from '../../src/story/block.ts';

/** What a flagged piece of text has to know of its flag to show itself. */
export interface Passage {
  flag: StoryFlag;
  status: FlagStatus;
  current: boolean;
  /** The first block or run that bears the flag: it shows the label in the margin. */
  first: Block | TextRun | undefined;
}

/**
 * The flags as the text shows them, outside React's state: a keystroke or a decision wakes only the pieces whose own
 * flag has changed, not every block of the story.
 */
export class Passages {
  #flags: readonly StoryFlag[];
  #byId = new Map<string, Passage>();
  #current: string | undefined;
  #blocks: readonly Block[] = [];
  #listeners = new Set<() => void>();

  constructor(flags: readonly StoryFlag[], blocks: readonly Block[]) {
    this.#flags = flags;
    this.update(blocks);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get(flag: string): Passage | undefined {
    return this.#byId.get(flag);
  }

  statuses(): Map<string, FlagStatus> {
    return new Map(this.#flags.map(({ id }) => [id, this.#byId.get(id)?.status ?? 'gone']));
  }

  setCurrent(flag: string | undefined): void {
    if (flag === this.#current) return;
    this.#current = flag;
    this.update(this.#blocks);
  }

  update(blocks: readonly Block[]): void {
    this.#blocks = blocks;
    const statuses = flagStatuses(blocks, this.#flags.map(({ id }) => id));
    const first = firstBearers(blocks);
    let changed = false;
    for (const flag of this.#flags) {
      const next: Passage = { flag, status: statuses.get(flag.id) ?? 'gone', current: flag.id === this.#current, first: first.get(flag.id) };
      const before = this.#byId.get(flag.id);
      if (before?.status === next.status && before.current === next.current && before.first === next.first) continue;
      this.#byId.set(flag.id, next);
      changed = true;
    }
    if (changed) for (const listener of this.#listeners) listener();
  }
}

const firstBearers = (blocks: readonly Block[]): Map<string, Block | TextRun> => {
  const first = new Map<string, Block | TextRun>();
  for (const block of blocks) {
    for (const piece of block.flag === undefined ? block.children : [block])
      if (piece.flag !== undefined && !first.has(piece.flag)) first.set(piece.flag, piece);
  }
  return first;
};
