import { Editor, Range, Text, Transforms, type BaseEditor } from 'slate';
import type { Block, BlockType, TextRun } from '../../src/story/block.ts';
import { textOfBlock } from '../../src/story/text.ts';
import type { EditorSummary } from './handle.ts';

export interface BlockShape {
  level?: number;
  list?: 'bullet' | 'number';
}

/** Makes the selected blocks of one type; asked for the type that they have, makes them paragraphs again. */
export const setBlock = (editor: BaseEditor, type: BlockType, { level, list }: BlockShape = {}): void => {
  const blocks = selectedBlocks(editor);
  if (blocks.length === 0) return;
  const has = blocks.every(([block]) => block.type === type && block.level === level && block.list === list);
  const target: BlockType = has ? 'paragraph' : type;
  Editor.withoutNormalizing(editor, () => {
    for (const [, at] of blocks) {
      Transforms.unsetNodes<Block>(editor, ['level', 'list', 'depth'], { at });
      const shape = has ? {} : { ...(level === undefined ? {} : { level }), ...(list === undefined ? {} : { list, depth: 0 }) };
      Transforms.setNodes<Block>(editor, { type: target, ...shape }, { at });
    }
  });
};

const selectedBlocks = (editor: BaseEditor): [Block, number[]][] =>
  editor.selection ? ([...Editor.nodes(editor, { match: (_, path) => path.length === 1 })] as [Block, number[]][]) : [];

/** Switches bold or italic for the selection, or for what is typed next. */
export const toggleMark = (editor: BaseEditor, mark: 'bold' | 'italic'): void => {
  if (Editor.marks(editor)?.[mark]) Editor.removeMark(editor, mark);
  else Editor.addMark(editor, mark, true);
};

/** Sets the link of the selection, or of the whole link at the caret; an empty address removes it. */
export const setLink = (editor: BaseEditor, url: string): void => {
  if (!editor.selection) return;
  const at = Range.isExpanded(editor.selection) ? editor.selection : Editor.range(editor, editor.selection.anchor.path);
  const split = Range.isExpanded(editor.selection);
  if (url === '') Transforms.unsetNodes<TextRun>(editor, 'link', { at, match: Text.isText, split });
  else Transforms.setNodes<TextRun>(editor, { link: url }, { at, match: Text.isText, split });
};

/** Enter after a heading begins a paragraph; Enter in an empty list item or quote ends it. */
export const withParagraphs = <E extends BaseEditor>(editor: E): E => {
  const { insertBreak, deleteBackward } = editor;
  editor.insertBreak = () => {
    const [entry] = selectedBlocks(editor);
    const shaped = entry !== undefined && entry[0].type !== 'paragraph' && entry[0].type !== 'preformatted';
    if (shaped && textOfBlock(entry[0]) === '') {
      setBlock(editor, 'paragraph');
      return;
    }
    const atEnd = editor.selection !== null && entry !== undefined && Editor.isEnd(editor, Range.end(editor.selection), entry[1]);
    insertBreak();
    if (shaped && atEnd && (entry[0].type === 'heading' || entry[0].type === 'caption')) setBlock(editor, 'paragraph');
  };
  editor.deleteBackward = (unit) => {
    const [entry] = selectedBlocks(editor);
    const { selection } = editor;
    if (entry && selection && Range.isCollapsed(selection) && Editor.isStart(editor, selection.anchor, entry[1])) {
      if (entry[0].type === 'list-item' || entry[0].type === 'quote') {
        setBlock(editor, 'paragraph');
        return;
      }
    }
    deleteBackward(unit);
  };
  return editor;
};

export const caretOf = (editor: BaseEditor): EditorSummary['caret'] => {
  const block = selectedBlocks(editor)[0]?.[0];
  const marks = editor.selection ? Editor.marks(editor) : null;
  return {
    type: block?.type ?? 'paragraph',
    ...(block?.level === undefined ? {} : { level: block.level }),
    ...(block?.list === undefined ? {} : { list: block.list }),
    bold: marks?.bold === true,
    italic: marks?.italic === true,
    ...(marks?.link === undefined ? {} : { link: marks.link }),
  };
};
