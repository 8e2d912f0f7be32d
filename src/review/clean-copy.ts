import { isTrimmed, type Block, type TextRun } from '../story/block.ts';
import { textOfBlock } from '../story/text.ts';

/** A document without what was trimmed, and without any trace of flags and decisions. */
export const cleanCopy = (blocks: readonly Block[]): Block[] => {
  const out: Block[] = [];
  for (const block of blocks) {
    const kept = withoutTrims(block);
    if (kept) out.push(kept);
    else keepGap(out, block.end);
  }
  // Whether a plain text ends in a line break is the file's, not its last paragraph's.
  const [last, end] = [out.at(-1), blocks.at(-1)?.end];
  if (last && end !== undefined) last.end = end;
  return out;
};

const withoutTrims = (block: Block): Block | undefined => {
  if (isTrimmed(block)) return undefined;
  const { flag: _flag, decision: _decision, ...bare } = block;
  if (!block.children.some(isTrimmed)) return { ...bare, children: join(block.children.map(unmarked)) };
  const children = join(closeSeams(block.children));
  const left = { ...bare, children };
  // A block that was trimmed piece by piece is gone as if it had been trimmed at once.
  return textOfBlock(left).trim() === '' ? undefined : left;
};

const unmarked = (run: TextRun): TextRun => {
  const { flag: _flag, decision: _decision, ...bare } = run;
  return bare;
};

/** Drops trimmed runs, and of the white space on both sides of a cut leaves one side only, none at a block's edge. */
const closeSeams = (runs: readonly TextRun[]): TextRun[] => {
  const out: TextRun[] = [];
  let cut = false;
  for (const run of runs) {
    if (isTrimmed(run)) {
      cut = true;
      continue;
    }
    const next = unmarked(run);
    if (cut) {
      const before = out.at(-1);
      if (before === undefined || /\s$/u.test(before.text)) next.text = next.text.trimStart();
    }
    if (next.text === '') continue;
    cut = false;
    out.push(next);
  }
  const last = out.at(-1);
  if (cut && last) last.text = last.text.trimEnd();
  return out.length > 0 ? out : [{ text: '' }];
};

const sameMarks = (a: TextRun, b: TextRun): boolean => a.bold === b.bold && a.italic === b.italic && a.link === b.link;

/** Runs that differed only in flag or decision are one run again. */
const join = (runs: readonly TextRun[]): TextRun[] => {
  const out: TextRun[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    if (before && sameMarks(before, run)) out[out.length - 1] = { ...before, text: before.text + run.text };
    else out.push(run);
  }
  return out;
};

const lineBreaks = (end: string): number => end.match(/\r\n|[\n\r]/g)?.length ?? 0;

/** Plain text: where a trimmed block stood before a gap of blank lines, the gap stays between its neighbours. */
const keepGap = (before: Block[], end: string | undefined): void => {
  const last = before.at(-1);
  if (last === undefined || end === undefined) return;
  if (lineBreaks(end) > lineBreaks(last.end ?? '')) before[before.length - 1] = { ...last, end };
};
