import { problemOf } from '../../src/contract/call.ts';
import type { Desk, StoryId, StoryRow } from '../../src/contract/desk.ts';
import type { Step } from '../../src/review/ledger.ts';
import { DeskError, type Problem } from '../../src/story/problem.ts';

const RETRY_MS = 2000;

export interface Journal {
  push(step: Step): void;
  /** Resolves once nothing is waiting any more; rejects with the problem if writing fails. */
  flush(): Promise<void>;
  /** Stops retrying; what waits is tried one last time. */
  close(): void;
}

/**
 * Sends steps to the desk's ledger: one call at a time, whatever came in the meantime together in the next. Steps that
 * couldn't be written wait and are tried again; none is ever dropped.
 */
export const openJournal = (options: {
  append: Desk['append'];
  id: StoryId;
  seq: number;
  onSaving: (saving: 'written' | 'writing' | Problem) => void;
  /** The desk is ahead of this window, or refuses what it says: nothing more can be written until the story is opened again. */
  onOutdated: (problem: Problem) => void;
  onRow?: (row: StoryRow) => void;
}): Journal => {
  const { append, id, onSaving, onOutdated } = options;
  let { seq } = options;
  let waiting: Step[] = [];
  let sending: Promise<void> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const send = async (): Promise<void> => {
    clearTimeout(retry);
    while (waiting.length > 0) {
      const steps = waiting;
      waiting = [];
      onSaving('writing');
      try {
        ({ seq } = await append({ id, base: seq, steps }));
      } catch (error) {
        waiting = [...steps, ...waiting];
        const problem = problemOf(error);
        onSaving(problem);
        if (problem.code === 'story-elsewhere' || problem.code === 'ledger-rejected') onOutdated(problem);
        else if (!closed) retry = setTimeout(start, RETRY_MS);
        throw new DeskError(problem, { cause: error });
      }
    }
    onSaving('written');
  };

  const start = (): void => {
    sending ??= send().finally(() => {
      sending = undefined;
    });
    sending.catch(() => {
      // Told through `onSaving`; whoever waits in `flush` hears it too.
    });
  };

  return {
    push(step) {
      waiting.push(step);
      start();
    },
    async flush() {
      if (waiting.length > 0) start();
      await sending;
    },
    close() {
      closed = true;
      clearTimeout(retry);
      if (waiting.length > 0) start();
    },
  };
};
