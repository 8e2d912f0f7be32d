import { flushSync } from 'react-dom';
import { createEditor, type BaseEditor } from 'slate';
import { withReact, type ReactEditor } from 'slate-react';
import type { OpenStory } from '../../src/contract/desk.ts';
import type { Step } from '../../src/review/ledger.ts';
import type { Block } from '../../src/story/block.ts';
import type { Problem } from '../../src/story/problem.ts';
import { withParagraphs } from './format-text.ts';
import type { EditorSummary } from './handle.ts';
import { openJournal, type Journal } from './journal.ts';
import { Passages } from './passages.ts';
import { withCleanPaste } from './with-clean-paste.ts';
import { withLedger, type LedgerEditor } from './with-ledger.ts';
import { withPassages } from './with-passages.ts';

export type OpenEditor = BaseEditor & ReactEditor & LedgerEditor;

/** Paragraphs that are laid out and drawn together: measured best for documents of 10,000 paragraphs. */
const CHUNK = 100;

/** What lives as long as a story is open: its editor, its flags as the text shows them, and the way to its ledger. */
export interface OpenEditing {
  editor: OpenEditor;
  passages: Passages;
  journal: Journal;
}

export const openEditing = (
  story: OpenStory,
  hear: { onStep(step: Step): void; onSaving(saving: EditorSummary['saving']): void; onOutdated(problem: Problem): void },
): OpenEditing => {
  const passages = new Passages(story.flags, story.blocks);
  const journal = openJournal({
    append: (argument) => window.bluePencil.desk.append(argument),
    id: story.id,
    seq: story.seq,
    onSaving: hear.onSaving,
    onOutdated: hear.onOutdated,
  });
  const onStep = (step: Step): void => {
    hear.onStep(step);
    journal.push(step);
  };
  // The ledger stands inmost, so that it hears operations in the order in which they reach the document.
  const ledger = withLedger(withReact(createEditor()), { recent: story.recent, onStep });
  const editor = withPassages(withParagraphs(withCleanPaste(ledger)));
  const { onChange } = editor;
  // Slate takes its children from React only when it is drawn; whoever counts words before has them too.
  editor.children = story.blocks;
  editor.getChunkSize = (node) => (node === editor ? CHUNK : null);
  // Drawn before the next key: the browser moves the caret from where the screen shows it, and reads it back from there.
  editor.onChange = (change) =>
    flushSync(() => {
      // Passages first: React draws when Slate's own `onChange` runs.
      passages.update(editor.children as Block[]);
      onChange(change);
    });
  return { editor, passages, journal };
};
