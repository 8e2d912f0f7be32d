import { useCallback, useEffect, useMemo, useState } from 'react';
import type { NodeEntry, Range } from 'slate';
import { ReactEditor } from 'slate-react';
import type { Block } from '../../src/story/block.ts';
import type { EditorSummary } from './handle.ts';
import type { OpenEditor } from './open-editing.ts';
import { decorateMatches, findMatches, isBefore, rangeOf, replaceMatches } from './search.ts';

export interface Search {
  /** Slate's `decorate`. */
  decorate(entry: NodeEntry): Range[];
  matches: EditorSummary['matches'];
  search(words: string): void;
  next(step: 1 | -1): void;
  replaceCurrent(replacement: string): void;
  replaceAll(replacement: string): void;
}

/**
 * The running search of an editor. `version` stands for the document, which Slate changes in place; `onReplaced` hears of
 * how many matches were replaced at once, after the step of the ledger.
 */
export const useSearch = (editor: OpenEditor, version: number, onReplaced: (count: number) => void): Search => {
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(0);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const found = useMemo(() => findMatches(editor.children as Block[], words), [editor, words, version]);
  const count = found.length;
  const current = Math.min(chosen, Math.max(0, count - 1));
  const match = found[current];
  const { block, start } = match ?? {};
  const decorate = useMemo(() => decorateMatches(words, block, start), [words, block, start]);

  useEffect(() => {
    if (!match) return;
    const range = ReactEditor.toDOMRange(editor, rangeOf(editor.children as Block[], match));
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    // Only when another match is shown, not when the same one moves under the editor's hands.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [editor, block, start, words]);

  const search = useCallback((text: string) => {
    setWords(text);
    setChosen(0);
  }, []);
  const matches = useMemo(
    () => (words === '' ? undefined : { count, current: count === 0 ? 0 : current + 1 }),
    [words, count, current],
  );
  // The new words may hold the old ones: what has just been written is not searched again.
  const replaceCurrent = (replacement: string): void => {
    if (!match) return;
    replaceMatches(editor, [match], replacement);
    const written = { ...match, start: match.start + replacement.length };
    const left = findMatches(editor.children as Block[], words);
    setChosen(Math.max(0, left.findIndex((next) => !isBefore(next, written))));
  };
  return {
    decorate,
    matches,
    search,
    next: (step) => setChosen((current + step + count) % Math.max(1, count)),
    replaceCurrent,
    replaceAll(replacement) {
      replaceMatches(editor, found, replacement);
      if (count > 0) onReplaced(count);
    },
  };
};
