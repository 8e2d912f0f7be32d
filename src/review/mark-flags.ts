import type { Flag } from '../boilerplate/flag.ts';
import type { Block, TextRun } from '../story/block.ts';
import { flatText } from '../story/text.ts';

type MarkedFlag = Pick<Flag, 'start' | 'end'> & { id: string };

/**
 * Puts flags into a document: on whole blocks where nothing but white space of a block is left out, on runs of its
 * text elsewhere. Offsets are UTF-16, into `flatText(blocks).text`; the flags are in order and don't overlap.
 */
export const markFlags = (blocks: readonly Block[], flags: readonly MarkedFlag[]): Block[] => {
  const { text, starts } = flatText(blocks);
  let first = 0;
  return blocks.map((block, index) => {
    const from = starts[index] as number;
    const to = (starts[index + 1] ?? text.length + 1) - 1;
    while (first < flags.length && (flags[first] as MarkedFlag).end <= from) first++;
    let marked = block;
    for (let i = first; i < flags.length; i++) {
      const flag = flags[i] as MarkedFlag;
      if (flag.start >= to) break;
      const start = Math.max(flag.start, from);
      const end = Math.min(flag.end, to);
      if (start >= end) continue;
      if (isBlank(text.slice(from, start)) && isBlank(text.slice(end, to))) return { ...block, flag: flag.id };
      marked = { ...marked, children: markRuns(marked.children, start - from, end - from, flag.id) };
    }
    return marked;
  });
};

const isBlank = (text: string): boolean => text.trim() === '';

/** Splits runs so that exactly the text from `start` to `end` bears the flag. */
const markRuns = (runs: readonly TextRun[], start: number, end: number, flag: string): TextRun[] => {
  const out: TextRun[] = [];
  let at = 0;
  for (const run of runs) {
    const from = Math.max(0, start - at);
    const to = Math.min(run.text.length, end - at);
    at += run.text.length;
    if (from >= to) {
      out.push(run);
      continue;
    }
    if (from > 0) out.push({ ...run, text: run.text.slice(0, from) });
    out.push({ ...run, text: run.text.slice(from, to), flag });
    if (to < run.text.length) out.push({ ...run, text: run.text.slice(to) });
  }
  return out;
};

/** The same blocks without flags, as they were before `markFlags`. */
export const unmarkFlags = (blocks: readonly Block[]): Block[] =>
  blocks.map(({ flag: _flag, ...block }) => {
    const children: TextRun[] = [];
    let parted = false;
    for (const { flag, ...run } of block.children) {
      const before = children.at(-1);
      // Only where a flag begins or ends did marking part a run in two.
      if (before && (parted || flag !== undefined) && sameMarks(before, run)) before.text += run.text;
      else children.push(run);
      parted = flag !== undefined;
    }
    return { ...block, children };
  });

const sameMarks = (a: TextRun, b: TextRun): boolean => a.bold === b.bold && a.italic === b.italic && a.link === b.link;
