import type { Block } from '../../story/block.ts';
import type { SourceFingerprint } from '../../story/story.ts';
import { textOfBlock } from '../../story/text.ts';
import { prefixes } from './prefixes.ts';

type LineBreak = NonNullable<SourceFingerprint['lineBreak']>;

/** A text as lines: every non-blank line is a block, and what lies between is kept to the letter. */
export interface Lines {
  /** Blank lines before the first block. */
  lead: string;
  blocks: Block[];
  lineBreak: LineBreak;
}

// NEL, LS and PS part no lines here: they are characters of the line that they stand in.
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/g;

export const linesOf = (text: string): Lines => {
  const blocks: Block[] = [];
  let lead = '';
  for (const [whole, line = '', lineBreak = ''] of text.matchAll(LINE)) {
    if (whole === '') break;
    const last = blocks.at(-1);
    if (line.trim() !== '') blocks.push({ type: 'paragraph', end: lineBreak, children: [{ text: line }] });
    else if (last) last.end += whole;
    else lead += whole;
  }
  return { lead, blocks, lineBreak: mostUsedBreak(text) };
};

/** The line break that a text mostly uses: `\n` if it has none. */
export const mostUsedBreak = (text: string): LineBreak => (mostUsed(text.match(/\r\n|\n|\r/g) ?? []) ?? '\n') as LineBreak;

/** The text that `linesOf` read. Blocks that were never lines get the separators that the text mostly has. */
export const textOfLines = ({ lead, blocks, lineBreak }: Lines): string => {
  const usual = mostUsed(blocks.slice(0, -1).map((block) => block.end ?? ''));
  const marks = prefixes(blocks);
  const parts = [lead];
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    const mark = marks[i] ?? '';
    parts.push(mark, textOfBlock(block).replaceAll('\n', lineBreak + ' '.repeat(mark.length)));
    if (next === undefined) parts.push(block.end ?? lineBreak);
    else if (block.end !== undefined && isBreak(block.end)) parts.push(block.end);
    else parts.push(usual ?? (block.type === 'list-item' && next.type === 'list-item' ? lineBreak : lineBreak + lineBreak));
  });
  return parts.join('');
};

/** Whether a separator parts two lines: a file's last line may have none, and need not stay the last. */
const isBreak = (separator: string): boolean => /[\r\n]/.test(separator);

const mostUsed = (separators: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const separator of separators) if (isBreak(separator)) counts.set(separator, (counts.get(separator) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
};
