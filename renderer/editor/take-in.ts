import { Node, Transforms, type BaseEditor, type Descendant } from 'slate';
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

const textsOf = (editor: BaseEditor): string[] => editor.children.map((node) => Node.string(node));

/** Which parts stand in the text: all blocks of each, one after the other. */
export const heldParts = (editor: BaseEditor, parts: readonly LeftOutPart[]): boolean[] => {
  const texts = textsOf(editor);
  // A page has hundreds of parts, and this is asked after every key: only where a part's first block stands is looked further.
  const places = new Map<string, number[]>();
  texts.forEach((text, at) => {
    const known = places.get(text);
    if (known) known.push(at);
    else places.set(text, [at]);
  });
  return parts.map(({ blocks }) => {
    const part = blocks.map(textOfBlock);
    return (places.get(part[0] ?? '') ?? []).some((at) => part.every((text, i) => texts[at + i] === text));
  });
};

/** Where the parts that stood between a part and the block that it followed end, of those that were taken in before it. */
const behind = (texts: readonly string[], from: number, part: LeftOutPart, before: readonly LeftOutPart[]): number => {
  let at = from;
  for (const { blocks, after, follows } of before) {
    if (after === part.after && follows === part.follows && blocks.every((block, i) => texts[at + i] === textOfBlock(block))) at += blocks.length;
  }
  return at;
};

/**
 * Puts a part of the page into the text.
 * @param before the parts that the page has before it: those in the text already stay before it.
 */
export const takeIn = (editor: BaseEditor, part: LeftOutPart, before: readonly LeftOutPart[]): void => {
  const texts = textsOf(editor);
  const at = behind(texts, placeOf(texts, part), part, before);
  // Slate may change what it is given: the part stays as it was read.
  const blocks: Block[] = structuredClone(part.blocks);
  Transforms.insertNodes(editor, blocks as Descendant[], { at: [at] });
};
