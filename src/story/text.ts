import type { Block } from './block.ts';

export const textOfBlock = (block: Block): string => {
  const [only, ...rest] = block.children;
  if (only && rest.length === 0) return only.text;
  return block.children.map((run) => run.text).join('');
};

/** A story's text, one line break between blocks, and where each block starts in it (UTF-16 offsets). */
export interface FlatText {
  text: string;
  starts: number[];
}

export const flatText = (blocks: readonly Block[]): FlatText => {
  const starts: number[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const block of blocks) {
    const text = textOfBlock(block);
    starts.push(at);
    parts.push(text);
    at += text.length + 1;
  }
  return { text: parts.join('\n'), starts };
};
