import { randomUUID } from 'node:crypto';

/** Longest wait for a window to write everything down, in milliseconds. Each edit is in the ledger before that anyway. */
const patience = 3000;

/** Asks a window to write everything down and waits for its word, or until it has had its time. */
export interface Flush {
  /** Resolves to whether the window answered in time. Asking again while it is asked waits for the same answer. */
  ask(): Promise<boolean>;
  /** What the window says when it is done. Any ticket but the one it was given is ignored. */
  answered(ticket: string): void;
}

export const flushOver = (send: (ticket: string) => void, limit = patience): Flush => {
  let waiting: { ticket: string; done: Promise<boolean>; settle: (inTime: boolean) => void } | undefined;
  return {
    ask() {
      if (waiting) return waiting.done;
      const ticket = randomUUID();
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const late = setTimeout(() => resolve(false), limit);
      const done = promise.finally(() => {
        clearTimeout(late);
        waiting = undefined;
      });
      waiting = { ticket, done, settle: resolve };
      send(ticket);
      return done;
    },
    answered(ticket) {
      if (waiting?.ticket === ticket) waiting.settle(true);
    },
  };
};
