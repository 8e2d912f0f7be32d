import { createEditor, Editor, Transforms } from 'slate';
import type { Block } from '../story/block.ts';
import type { Entry, Step } from './ledger.ts';
import type { Operation } from './slate.ts';

/**
 * The document after some steps. Operations are applied as they stand, without Slate's normalizing: what the window
 * normalized is in the ledger already, and a later Slate with other rules must not change an old story.
 * Throws where an operation doesn't fit the document.
 */
export const replay = (blocks: readonly Block[], steps: Iterable<Pick<Step | Entry, 'operations'>>): Block[] => {
  const editor = createEditor();
  // Slate never changes a node in place, so the caller's blocks stay as they are.
  editor.children = [...blocks];
  for (const step of steps) for (const operation of step.operations) apply(editor, operation);
  assertBlocks(editor.children);
  return editor.children as Block[];
};

const apply = (editor: Editor, operation: Operation): void => {
  if (operation.type === 'set_selection') throw new TypeError('a selection is no change to a story');
  Transforms.transform(editor, operation);
};

/** A ledger may come from anywhere: a document is blocks of runs of text, and nothing else. */
function assertBlocks(nodes: readonly unknown[]): asserts nodes is Block[] {
  for (const node of nodes) {
    const { children, type } = node as Partial<Block>;
    if (typeof type !== 'string' || !Array.isArray(children) || children.length === 0)
      throw new TypeError('an operation left something that is no block');
    for (const run of children) {
      if (typeof run.text !== 'string' || 'children' in run) throw new TypeError('an operation left a block inside a block');
    }
  }
}
