import { say } from '../app/saying.ts';
import { change, now } from '../app/window-state.ts';
import { neighbour, nextUndecided } from './next-flag.ts';

/** Makes a flag the current one and brings its passage into view; the focus stays where it is. */
export const goTo = (flag: string | undefined): void => {
  change({ currentFlag: flag });
  if (flag !== undefined) now().editor?.show(flag);
};

/** Decides on the current flag and goes on to the next one that waits. */
const decide = (verdict: 'trim' | 'keep'): void => {
  const { editor, currentFlag, open } = now();
  if (!editor || !open || currentFlag === undefined) return;
  editor[verdict]([currentFlag]);
  goTo(nextUndecided(open.flags, now().summary?.statuses, currentFlag));
};

export const trim = (): void => decide('trim');
export const keep = (): void => decide('keep');

export const undecide = (): void => {
  const { editor, currentFlag } = now();
  if (currentFlag !== undefined) editor?.undecide([currentFlag]);
};

export const stepFlag = (by: 1 | -1): void => {
  const { open, currentFlag } = now();
  if (open) goTo(neighbour(open.flags, currentFlag, by));
};

export const skip = (): void => {
  const { open, currentFlag, summary } = now();
  if (!open) return;
  const next = nextUndecided(open.flags, summary?.statuses, currentFlag);
  if (next === currentFlag) say('said.no-more-flags');
  goTo(next);
};

/** From the list into the text: the caret goes before the current passage, ready to type. */
export const editAtFlag = (): void => {
  const { editor, currentFlag } = now();
  change({ mode: 'write' });
  if (currentFlag === undefined) editor?.focus();
  else editor?.show(currentFlag, true);
};
