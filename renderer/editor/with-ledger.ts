import { Editor, Operation, Range, Transforms, type BaseEditor } from 'slate';
import { historyOf, record, type Batch, type History } from '../../src/review/history.ts';
import type { Act, Step } from '../../src/review/ledger.ts';

/** An editor whose every change becomes a step of the ledger, and whose undo stack is that ledger read backwards. */
export interface LedgerEditor extends BaseEditor {
  history: History;
  /** Makes one step of everything that `change` does. */
  step(act: Act, change: () => void): void;
  undo(): void;
  redo(): void;
}

/** Typing goes on in one batch as long as no pause is longer than this. */
const PAUSE_MS = 2000;

const EDIT: Act = { kind: 'edit' };

/**
 * Slate's own history forgets all but a hundred batches and doesn't outlive the window; the ledger does neither, and
 * with it typing and decisions share one stack.
 */
export const withLedger = <E extends BaseEditor>(
  editor: E,
  options: { recent: Iterable<Step>; onStep: (step: Step) => void },
): E & LedgerEditor => {
  const e = editor as E & LedgerEditor;
  const { apply, onChange } = e;
  e.history = historyOf(options.recent);
  let pending: Operation[] = [];
  let selectionAtStart: Range | null = null;
  let lastEdit = 0;
  const selections = new WeakMap<Batch, Range | null>();

  e.apply = (operation) => {
    if (operation.type !== 'set_selection') {
      if (pending.length === 0) selectionAtStart = e.selection;
      // Before it is applied: normalizing happens inside `apply` and comes after it in the ledger.
      pending.push(operation);
    }
    apply(operation);
  };

  const close = (act: Act, way?: 'undo' | 'redo'): void => {
    if (pending.length === 0) return;
    const now = Date.now();
    const goesOn = way === undefined && act.kind === 'edit' && now - lastEdit < PAUSE_MS && continues(e.history, pending);
    const step: Step = { at: new Date(now).toISOString(), act, way: way ?? (goesOn ? 'merge' : 'new'), operations: pending };
    pending = [];
    lastEdit = act.kind === 'edit' && way === undefined ? now : 0;
    record(e.history, step);
    const newest = e.history.undos.at(-1);
    if (step.way === 'new' && newest) selections.set(newest, selectionAtStart);
    options.onStep(step);
  };

  e.onChange = (change) => {
    close(EDIT);
    onChange(change);
  };

  e.step = (act, change) => {
    close(EDIT);
    Editor.withoutNormalizing(e, change);
    close(act);
  };

  e.undo = () => {
    close(EDIT);
    const batch = e.history.undos.at(-1);
    if (!batch) return;
    Editor.withoutNormalizing(e, () => {
      for (const operation of batch.operations.toReversed()) e.apply(Operation.inverse(operation));
    });
    close(batch.act, 'undo');
    const before = selections.get(batch);
    if (before && Editor.hasRange(e, before)) Transforms.select(e, before);
  };

  e.redo = () => {
    close(EDIT);
    const batch = e.history.redos.at(-1);
    if (!batch) return;
    Editor.withoutNormalizing(e, () => {
      for (const operation of batch.operations) e.apply(operation);
    });
    close(batch.act, 'redo');
  };

  return e;
};

/** Whether the operations carry on the typing or deleting at the very place where the newest batch left off. */
const continues = (history: History, operations: readonly Operation[]): boolean => {
  const batch = history.undos.at(-1);
  if (batch?.act.kind !== 'edit' || history.redos.length > 0) return false;
  const last = batch.operations.at(-1);
  const [next] = operations;
  if (!last || !next || operations.length > 1) return false;
  const samePlace = 'path' in last && 'path' in next && last.path.join() === next.path.join();
  if (!samePlace) return false;
  if (last.type === 'insert_text' && next.type === 'insert_text') return next.offset === last.offset + last.text.length;
  if (last.type === 'remove_text' && next.type === 'remove_text')
    return next.offset + next.text.length === last.offset || next.offset === last.offset;
  return false;
};
