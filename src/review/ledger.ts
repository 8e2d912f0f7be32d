import type { Operation } from './slate.ts';

/** What an entry of the ledger was about, in the editor's terms. */
export type Act =
  | { kind: 'edit' }
  | {
      kind: 'trim' | 'keep' | 'undecide';
      /** The flags decided on; none where a selection was trimmed by hand. */
      flags: string[];
      /** The passage's first words. */
      excerpt: string;
      /** The editor's reason, if one was given. */
      why?: string;
    };

/** One step of the ledger, as the window reports it. */
export interface Step {
  /** ISO 8601 in UTC. */
  at: string;
  act: Act;
  /**
   * How the step stands to the undo stack: a new batch, an addition to the batch before it (typing), the undoing of
   * the newest batch that is still done, or the redoing of the newest one undone.
   */
  way: 'new' | 'merge' | 'undo' | 'redo';
  /** Slate operations, in order. */
  operations: Operation[];
}

/** A step as the ledger keeps it. `seq` counts from 1 in each story without a gap. */
export interface Entry extends Step {
  seq: number;
  by: string;
}
