import type { RefObject } from 'react';
import { Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { OpenStory } from '../../src/contract/desk.ts';
import type { Decision } from '../../src/story/block.ts';
import { decideFlags, trimSelection } from './decide.ts';
import { setBlock, setLink, toggleMark } from './format-text.ts';
import type { EditorHandle } from './handle.ts';
import type { OpenEditing } from './open-editing.ts';
import { heldParts, takeIn } from './take-in.ts';
import type { Search } from './use-search.ts';

export const editorHandle = (
  open: OpenEditing & {
    story: OpenStory;
    person: string;
    search: Search;
    box: RefObject<HTMLElement | null>;
    takeOver(): void;
    onTakenIn(): void;
  },
): EditorHandle => {
  const { editor, passages, journal, story, person, search, box } = open;
  const decide = (flags: readonly string[], verdict?: Decision['verdict']): void => {
    decideFlags(editor, new Set(flags), verdict, person);
  };
  const edit = (change: () => void): void => editor.step({ kind: 'edit' }, change);
  const focus = (): void => ReactEditor.focus(editor);
  return {
    takeSelection: () => open.takeOver(),
    trim: (flags) => decide(flags, 'trim'),
    keep: (flags) => decide(flags, 'keep'),
    undecide: (flags) => decide(flags),
    trimAllProposed() {
      const statuses = passages.statuses();
      const proposed = story.flags.filter((flag) => flag.tier === 'trim' && statuses.get(flag.id) === 'undecided');
      decide(proposed.map((flag) => flag.id), 'trim');
    },
    trimSelection: () => trimSelection(editor, person) !== undefined,
    undo: () => editor.undo(),
    redo: () => editor.redo(),
    undoDecision() {
      const newest = editor.history.undos.at(-1);
      if (newest && newest.act.kind !== 'edit') editor.undo();
    },
    show(flag, withFocus) {
      const first = passages.get(flag)?.first;
      if (!first) return;
      if (withFocus) {
        const path = ReactEditor.findPath(editor, first);
        focus();
        Transforms.select(editor, { path: path.length === 1 ? [...path, 0] : path, offset: 0 });
      }
      box.current?.querySelector(`[data-flag-id="${CSS.escape(flag)}"]`)?.scrollIntoView({ block: 'center' });
    },
    focus,
    setBlock: (type, options) => edit(() => setBlock(editor, type, options)),
    toggleMark: (mark) => toggleMark(editor, mark),
    setLink: (url) => edit(() => setLink(editor, url)),
    search: (text) => search.search(text),
    searchNext: (step) => search.next(step),
    replaceCurrent: (replacement) => search.replaceCurrent(replacement),
    replaceAll: (replacement) => search.replaceAll(replacement),
    takeIn(part, before) {
      edit(() => takeIn(editor, part, before));
      open.onTakenIn();
    },
    heldParts: (parts) => heldParts(editor, parts),
    flush: () => journal.flush(),
  };
};
