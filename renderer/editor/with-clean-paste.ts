import { Transforms, type BaseEditor } from 'slate';
import type { ReactEditor } from 'slate-react';
import { cleanCopy } from '../../src/review/clean-copy.ts';
import type { Block } from '../../src/story/block.ts';
import { textOfBlock } from '../../src/story/text.ts';

/** Pastes text without any foreign look, a paragraph a line, and copies text without what was trimmed. */
export const withCleanPaste = <E extends BaseEditor & ReactEditor>(editor: E): E => {
  editor.insertData = (data) => {
    const lines = data.getData('text/plain').split(/\r\n|[\n\r]/).filter((line, i, all) => line.trim() !== '' || all.length === 1 || i === 0);
    lines.forEach((line, i) => {
      if (i > 0) {
        Transforms.splitNodes(editor, { always: true });
        Transforms.unsetNodes<Block>(editor, ['flag', 'decision'], { match: (_, path) => path.length === 1 });
      }
      if (line !== '') editor.insertText(line);
    });
  };
  editor.setFragmentData = (data) => {
    const blocks = cleanCopy(editor.getFragment() as Block[]);
    data.setData('text/plain', blocks.map(textOfBlock).join('\n\n'));
  };
  return editor;
};
