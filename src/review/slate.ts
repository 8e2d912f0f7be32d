import type { BaseEditor } from 'slate';
import type { Block, TextRun } from '../story/block.ts';

// A story's blocks are Slate's elements as they are: the editor, the ledger and the export speak of one document.
declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor;
    Element: Block;
    Text: TextRun;
  }
}
export type { Operation } from 'slate';
