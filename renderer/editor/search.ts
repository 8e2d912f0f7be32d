import { Transforms, type BaseEditor, type NodeEntry, type Range } from 'slate';
import { isTrimmed, type Block } from '../../src/story/block.ts';
import { textOfBlock } from '../../src/story/text.ts';
import type { LedgerEditor } from './with-ledger.ts';

/** A decoration on text that the running search found. */
export interface SearchMatch {
  match: true;
  currentMatch?: true;
}

export interface Match {
  /** Index of the block. */
  block: number;
  /** UTF-16 offsets into the block's text. */
  start: number;
  end: number;
}

type Place = Pick<Match, 'block' | 'start'>;

export const isBefore = (a: Place, b: Place): boolean => a.block < b.block || (a.block === b.block && a.start < b.start);

const patternOf = (words: string): RegExp => new RegExp(words.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`), 'gi');

const matchesIn = (block: Block, words: string): { start: number; end: number }[] => {
  // What is trimmed is out of the text as it stands, and a replacement must not touch it.
  if (words === '' || isTrimmed(block)) return [];
  const text = block.children.map((run) => (isTrimmed(run) ? '\0'.repeat(run.text.length) : run.text)).join('');
  return [...text.matchAll(patternOf(words))].map((found) => ({ start: found.index, end: found.index + found[0].length }));
};

export const findMatches = (blocks: readonly Block[], words: string): Match[] => {
  if (words === '') return [];
  const matches: Match[] = [];
  blocks.forEach((block, i) => {
    for (const found of matchesIn(block, words)) matches.push({ block: i, ...found });
  });
  return matches;
};

/** Where an offset into a block's text lies in its runs. */
const pointIn = (block: Block, index: number, offset: number, edge: 'start' | 'end'): Range['anchor'] => {
  let at = 0;
  for (let i = 0; i < block.children.length; i++) {
    const { length } = block.children[i]?.text ?? '';
    const inside = edge === 'start' ? offset < at + length : offset <= at + length;
    if (inside) return { path: [index, i], offset: offset - at };
    at += length;
  }
  return { path: [index, block.children.length - 1], offset: block.children.at(-1)?.text.length ?? 0 };
};

export const rangeOf = (blocks: readonly Block[], match: Match): Range => {
  const block = blocks[match.block] as Block;
  return { anchor: pointIn(block, match.block, match.start, 'start'), focus: pointIn(block, match.block, match.end, 'end') };
};

/** Slate's `decorate` for a search: the ranges of one block. The current match is known by its block and its start. */
export const decorateMatches =
  (words: string, currentBlock: number | undefined, currentStart: number | undefined) =>
  ([node, path]: NodeEntry): (Range & SearchMatch)[] => {
    if (words === '' || path.length !== 1) return [];
    const block = node as Block;
    const [index] = path as [number];
    return matchesIn(block, words).map((found) => {
      const isCurrent = currentBlock === index && currentStart === found.start;
      const range = { anchor: pointIn(block, index, found.start, 'start'), focus: pointIn(block, index, found.end, 'end') };
      return { ...range, match: true, ...(isCurrent ? { currentMatch: true } : {}) };
    });
  };

/** Replaces matches in one step of the ledger. */
export const replaceMatches = (editor: LedgerEditor, matches: readonly Match[], replacement: string): void => {
  if (matches.length === 0) return;
  editor.step({ kind: 'edit' }, () => {
    for (const match of matches.toReversed()) {
      const block = editor.children[match.block] as Block;
      if (textOfBlock(block).length < match.end) continue;
      replaceIn(editor, rangeOf(editor.children as Block[], match), replacement);
    }
  });
};

const replaceIn = (editor: BaseEditor, range: Range, replacement: string): void => {
  // Typed behind the match's first run before the match goes, it takes on that run's look.
  if (replacement !== '') Transforms.insertText(editor, replacement, { at: range.anchor });
  const shifted = (point: Range['anchor']) =>
    point.path.join() === range.anchor.path.join() ? { ...point, offset: point.offset + replacement.length } : point;
  Transforms.delete(editor, { at: { anchor: shifted(range.anchor), focus: shifted(range.focus) } });
};
