import { Editor, Node, Transforms, type BaseEditor, type Descendant } from 'slate';
import type { Block } from '../../src/story/block.ts';
import type { LeftOutPart } from '../../src/story/left-out.ts';
import { textOfBlock } from '../../src/story/text.ts';

/** Where in the text as it stands a part of the page belongs: after the block that it followed, wherever that is by now. */
export const placeOf = (texts: readonly string[], { after, follows }: Pick<LeftOutPart, 'after' | 'follows'>): number => {
  const fallback = Math.min(after, texts.length);
  if (follows === '') return 0;
  let best = -1;
  texts.forEach((text, i) => {
    if (text.startsWith(follows) && (best < 0 || Math.abs(i + 1 - after) < Math.abs(best + 1 - after))) best = i;
  });
  return best < 0 ? fallback : best + 1;
};

/** Whether a part stands in the text: all its blocks, one after the other. */
export const holds = (texts: readonly string[], part: readonly string[]): boolean =>
  texts.some((_, at) => part.every((text, i) => texts[at + i] === text));

const textsOf = (editor: BaseEditor): string[] => editor.children.map((node) => Node.string(node));

export const holdsPart = (editor: BaseEditor, { blocks }: LeftOutPart): boolean => holds(textsOf(editor), blocks.map(textOfBlock));

/** Puts a part of the page into the text. */
export const takeIn = (editor: BaseEditor, part: LeftOutPart): void => {
  const at = placeOf(textsOf(editor), part);
  // Slate may change what it is given: the part stays as it was read.
  const blocks: Block[] = structuredClone(part.blocks);
  Editor.withoutNormalizing(editor, () => Transforms.insertNodes(editor, blocks as Descendant[], { at: [at] }));
};
