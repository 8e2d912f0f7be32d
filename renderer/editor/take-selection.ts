import { Point, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { OpenEditor } from './open-editing.ts';

/** What is selected on the screen, unless it lies outside the text. */
const selectionOnScreen = (editor: OpenEditor): Range | undefined => {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const { anchorNode, focusNode } = selection;
  if (!ReactEditor.hasSelectableTarget(editor, anchorNode) || !ReactEditor.hasSelectableTarget(editor, focusNode)) return undefined;
  return ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true }) ?? undefined;
};

/** The editor's own selection as it would be read back off the screen: at the edge of a run, one place has two names. */
const asReadBack = (editor: OpenEditor): Range | undefined => {
  if (!editor.selection) return undefined;
  const range = ReactEditor.toDOMRange(editor, editor.selection);
  return ReactEditor.toSlateRange(editor, range, { exactMatch: false, suppressThrow: true }) ?? undefined;
};

/**
 * Makes what the person has selected on the screen the editor's selection: slate-react hears of it up to 100 ms later, or
 * never. To be called before anything that is about the selection. Says whether there was anything to take over.
 */
export const takeSelection = (editor: OpenEditor): boolean => {
  // Changed by the program and not drawn yet, the editor's own is the newer one.
  if (editor.operations.length > 0) return false;
  if (!ReactEditor.isFocused(editor) || ReactEditor.isComposing(editor)) return false;
  const range = selectionOnScreen(editor);
  if (!range) return false;
  const own = asReadBack(editor);
  if (own && Point.equals(Range.start(own), Range.start(range)) && Point.equals(Range.end(own), Range.end(range))) return false;
  Transforms.select(editor, range);
  return true;
};
