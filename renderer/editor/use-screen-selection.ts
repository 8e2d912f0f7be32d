import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Operation } from 'slate';
import type { OpenEditor } from './open-editing.ts';
import { takeSelection } from './take-selection.ts';

type Ends = readonly [Node | null, number, Node | null, number];

const endsOnScreen = (): Ends => {
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = document.getSelection() ?? {};
  return [anchorNode, anchorOffset, focusNode, focusOffset];
};

/**
 * Which of two selections is the newer one: the editor's, which the screen shows once it is drawn, or the screen's,
 * which the person moves and slate-react takes over as much as 100 ms later. It even moves the caret by some keys from
 * where the editor believes it to be. `version` counts the editor's changes.
 */
export const useScreenSelection = (editor: OpenEditor, version: number, onTaken: () => void) => {
  const seen = useRef({ version: 0, text: 0, drawn: 0, agreed: endsOnScreen() });
  useLayoutEffect(() => {
    // The text's own effects have run: the screen shows the editor's selection.
    seen.current.drawn = version;
    seen.current.agreed = endsOnScreen();
  }, [version]);

  /** To be told of every change; gives its number. */
  const changed = useCallback((operations: readonly Operation[]): number => {
    const state = seen.current;
    state.version += 1;
    if (operations.some((operation) => operation.type !== 'set_selection')) state.text = state.version;
    // Made by the person, it stands on the screen already; made by the program, the screen still shows the one before.
    state.agreed = endsOnScreen();
    return state.version;
  }, []);

  /** Takes over what the person has selected since: to be called before anything that is about the selection. */
  const takeOver = useCallback((): void => {
    const { text, drawn, agreed } = seen.current;
    // A screen that lags behind the text can't be read back.
    if (drawn < text) return;
    const ends = endsOnScreen();
    if (ends.every((end, i) => end === agreed[i])) return;
    if (takeSelection(editor)) onTaken();
    seen.current.agreed = ends;
  }, [editor, onTaken]);

  return { changed, takeOver };
};
