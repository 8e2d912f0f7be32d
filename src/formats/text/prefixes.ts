import type { Block } from '../../story/block.ts';

/** What stands before each block in plain text: a bullet or a number before list items, nothing before the rest. */
export const prefixes = (blocks: readonly Block[]): string[] => {
  let numbers: number[] = [];
  return blocks.map((block) => {
    if (block.type !== 'list-item') {
      numbers = [];
      return '';
    }
    const depth = block.depth ?? 0;
    const number = block.list === 'number' ? (numbers[depth] ?? 0) + 1 : 0;
    numbers = [...numbers.slice(0, depth), number];
    return `${'  '.repeat(depth)}${block.list === 'number' ? `${number}.` : '-'} `;
  });
};
