import { Editor, Node, Path, Range, Text, type BaseEditor } from 'slate';
import { isTrimmed, type Block, type Marked, type TextRun } from '../../src/story/block.ts';
import { textOfBlock } from '../../src/story/text.ts';

const isMarked = (marked: Marked): boolean => marked.flag !== undefined || marked.decision !== undefined;

const sameMarks = (a: Marked, b: Marked): boolean =>
  a.flag === b.flag && a.decision?.verdict === b.decision?.verdict && a.decision?.at === b.decision?.at;

/** The look of a run, without flag and decision. */
const bareMarks = ({ text: _text, flag: _flag, decision: _decision, ...look }: TextRun): Omit<TextRun, 'text'> => look;

/**
 * Keeps flags and decisions on the text that they were made for: what an editor types or joins to it never becomes
 * part of a trimmed passage, so that no true line is lost with one.
 */
export const withPassages = <E extends BaseEditor>(editor: E): E => {
  const { apply, insertText, insertBreak, onChange } = editor;

  editor.leafEdgeAffinity = (before, after) => {
    if (isMarked(before) !== isMarked(after)) return isMarked(before) ? 'forward' : 'backward';
    if (before.link !== after.link) return before.link === undefined ? 'backward' : 'forward';
    return null;
  };

  editor.apply = (operation) => {
    if (operation.type === 'merge_node' && operation.path.length === 1) {
      const [index] = operation.path as [number];
      const [a, b] = [editor.children[index - 1], editor.children[index]] as [Block, Block];
      // One block's marks must not spread to the other's text: they go down to the runs first.
      if (!sameMarks(a, b)) {
        marksToRuns(editor, [index - 1]);
        marksToRuns(editor, [index]);
      }
    }
    apply(operation);
  };

  editor.insertText = (text, options) => {
    if (options?.at === undefined && editor.selection) {
      if (Range.isExpanded(editor.selection)) editor.deleteFragment();
      stepOutOfTrimmed(editor);
    }
    insertText(text, options);
  };

  editor.insertBreak = () => {
    insertBreak();
    if (!editor.selection) return;
    const [index] = editor.selection.anchor.path as [number];
    for (const at of [index - 1, index]) {
      const block = editor.children[at] as Block | undefined;
      if (block && isMarked(block) && textOfBlock(block) === '') marksToRuns(editor, [at]);
    }
  };

  editor.onChange = (change) => {
    onChange(change);
    // slate-react lets the browser insert letters unless the caret has marks of its own.
    if (editor.selection && Range.isCollapsed(editor.selection) && !editor.marks) {
      const marks = marksOutside(editor);
      if (marks) editor.marks = marks;
    }
  };

  return editor;
};

/** Moves a block's flag and decision to its runs; an empty block just loses them. */
const marksToRuns = (editor: BaseEditor, path: Path): void => {
  const block = Node.get(editor, path) as Block;
  if (!isMarked(block)) return;
  const { flag, decision } = block;
  const marks: Marked = { ...(flag === undefined ? {} : { flag }), ...(decision === undefined ? {} : { decision }) };
  // Halfway, neighbours are alike and would be joined under the loop's hands.
  Editor.withoutNormalizing(editor, () => {
    editor.apply({ type: 'set_node', path, properties: marks, newProperties: {} });
    block.children.forEach((run, i) => {
      if (run.text === '') return;
      const before: Marked = {};
      if (flag !== undefined && run.flag !== undefined) before.flag = run.flag;
      if (decision !== undefined && run.decision !== undefined) before.decision = run.decision;
      editor.apply({ type: 'set_node', path: [...path, i], properties: before, newProperties: marks });
    });
  });
};

/** The marks to type with where the caret's own text is trimmed, or ends a block as part of a flag. */
const marksOutside = (editor: BaseEditor): Omit<TextRun, 'text'> | undefined => {
  const { selection } = editor;
  if (!selection || !Editor.hasPath(editor, selection.anchor.path)) return undefined;
  const point = Editor.insertionPoint(editor, selection.anchor);
  const run = Node.get(editor, point.path);
  const block = Node.get(editor, point.path.slice(0, 1)) as Block;
  if (!Text.isText(run)) return undefined;
  const atEdge = point.offset === 0 || point.offset === run.text.length;
  const outside = isTrimmed(block) || isTrimmed(run) || (isMarked(run) && atEdge);
  return outside ? bareMarks(run) : undefined;
};

const stepOutOfTrimmed = (editor: BaseEditor): void => {
  const { selection } = editor;
  if (!selection) return;
  const path = selection.anchor.path.slice(0, 1);
  if (isTrimmed(Node.get(editor, path) as Block)) marksToRuns(editor, path);
  const marks = marksOutside(editor);
  if (marks) editor.marks = marks;
};
