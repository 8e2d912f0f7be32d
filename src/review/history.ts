import type { Act, Step } from './ledger.ts';
import type { Operation } from './slate.ts';

/** Steps that are undone and redone together. */
export interface Batch {
  act: Act;
  operations: Operation[];
}

export interface History {
  undos: Batch[];
  redos: Batch[];
}

/** Brings a step into the undo stacks; the ledger read from its start gives the stacks as the window had them. */
export const record = (history: History, step: Step): void => {
  const { undos, redos } = history;
  switch (step.way) {
    case 'undo': {
      const batch = undos.pop();
      if (batch) redos.push(batch);
      return;
    }
    case 'redo': {
      const batch = redos.pop();
      if (batch) undos.push(batch);
      return;
    }
    case 'merge': {
      const batch = undos.at(-1);
      if (batch) batch.operations.push(...step.operations);
      else undos.push({ act: step.act, operations: [...step.operations] });
      break;
    }
    case 'new':
      undos.push({ act: step.act, operations: [...step.operations] });
      break;
  }
  redos.length = 0;
};

/**
 * The undo stacks after some entries, oldest first. Where the entries are only a story's newest ones, the stacks are
 * cut off at the first of them.
 */
export const historyOf = (entries: Iterable<Step>): History => {
  const history: History = { undos: [], redos: [] };
  for (const entry of entries) record(history, entry);
  return history;
};
