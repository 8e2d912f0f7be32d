import { useEffect, useMemo } from 'react';
import { passagesTrimmed } from '../../src/review/change-list.ts';
import { wordsOf } from '../../src/review/words.ts';
import type { Block } from '../../src/story/block.ts';
import { caretOf } from './format-text.ts';
import type { EditorSummary } from './handle.ts';
import type { OpenEditor } from './open-editing.ts';
import type { Passages } from './passages.ts';

/** Reports what the editor says of itself. `version` stands for document and selection, which Slate changes in place. */
export const useSummary = (
  editor: OpenEditor,
  passages: Passages,
  version: number,
  rest: { language: string; saving: EditorSummary['saving']; last: EditorSummary['last']; matches: EditorSummary['matches'] },
  onSummary: (summary: EditorSummary) => void,
): void => {
  const { language, saving, last, matches } = rest;
  const summary = useMemo((): EditorSummary => {
    const blocks = editor.children as Block[];
    return {
      statuses: passages.statuses(),
      passagesTrimmed: passagesTrimmed(blocks),
      wordsNow: wordsOf(blocks, language),
      canUndo: editor.history.undos.length > 0,
      canRedo: editor.history.redos.length > 0,
      saving,
      ...(last ? { last } : {}),
      caret: caretOf(editor),
      ...(matches ? { matches } : {}),
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [editor, passages, version, language, saving, last, matches]);
  useEffect(() => onSummary(summary), [summary, onSummary]);
};
