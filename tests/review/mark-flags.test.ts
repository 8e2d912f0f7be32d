import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCopy } from '../../src/review/clean-copy.ts';
import { bearers } from '../../src/review/flag-status.ts';
import { markFlags, unmarkFlags } from '../../src/review/mark-flags.ts';
import type { Block } from '../../src/story/block.ts';
import { flatText } from '../../src/story/text.ts';

const paragraph = (...texts: string[]): Block => ({ type: 'paragraph', children: texts.map((text) => ({ text })) });

describe('markFlags', () => {
  it('marks whole blocks', () => {
    const blocks = [paragraph('Story.'), paragraph('Join us.'), paragraph('  Give now. '), paragraph('Story.')];
    const marked = markFlags(blocks, [{ id: 'f1', start: 7, end: 27 }]);
    expect(marked.map((block) => block.flag)).toEqual([undefined, 'f1', 'f1', undefined]);
  });

  it('marks a part of a paragraph as a run', () => {
    const [marked] = markFlags([paragraph('True line. Join us.')], [{ id: 'f1', start: 11, end: 19 }]);
    expect(marked?.flag).toBeUndefined();
    expect(marked?.children).toEqual([{ text: 'True line. ' }, { text: 'Join us.', flag: 'f1' }]);
  });

  it('marks two flags in one paragraph', () => {
    const [marked] = markFlags([paragraph('Ad. True. Ad.')], [{ id: 'a', start: 0, end: 3 }, { id: 'b', start: 10, end: 13 }]);
    expect(marked?.children.map((run) => run.flag)).toEqual(['a', undefined, 'b']);
  });

  it('marks exactly the flagged text and changes none of it', () => {
    const blocksOf = fc.array(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(blocksOf, fc.array(fc.nat(200), { maxLength: 6 }), (texts, cuts) => {
        const blocks = texts.map((runs) => paragraph(...runs.map((run) => run.replaceAll('\n', ' '))));
        const { text } = flatText(blocks);
        const points = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted((a, b) => a - b);
        const flags = [];
        for (let i = 0; i + 1 < points.length; i += 2) flags.push({ id: `f${i}`, start: points[i] as number, end: points[i + 1] as number });
        const marked = markFlags(blocks, flags);
        expect(flatText(marked).text).toBe(text);
        const squeeze = (s: string) => s.replace(/\s/gu, '');
        for (const flag of flags) {
          const borne = [...bearers(marked)].filter((bearer) => bearer.flag === flag.id);
          const words = borne.map((bearer) => ('children' in bearer ? flatText([bearer as Block]).text : (bearer as { text: string }).text));
          expect(squeeze(words.join(''))).toBe(squeeze(text.slice(flag.start, flag.end)));
        }
        expect(flatText(cleanCopy(marked)).text).toBe(text);
      }),
    );
  });

  it('can be undone: the runs that marking parted are one again', () => {
    const marks = fc.constantFrom({}, { bold: true } as const, { italic: true } as const, { link: 'https://a.example' });
    const runs = fc.array(fc.tuple(fc.string({ minLength: 1 }), marks), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(runs, { minLength: 1, maxLength: 5 }), fc.array(fc.nat(100), { maxLength: 8 }), (texts, cuts) => {
        const blocks = texts.map((own): Block => ({ type: 'paragraph', children: own.map(([run, mark]) => ({ text: run.replaceAll('\n', ' '), ...mark })) }));
        // Readers leave no neighbours of the same marks.
        const kinds = blocks.map(({ children }) => children.map(({ text: _text, ...mark }) => JSON.stringify(mark)));
        fc.pre(kinds.every((own) => own.every((kind, i) => kind !== own[i - 1])));
        const { text } = flatText(blocks);
        const points = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted((a, b) => a - b);
        const flags = [];
        for (let i = 0; i + 1 < points.length; i++) flags.push({ id: `f${i}`, start: points[i] as number, end: points[i + 1] as number });
        expect(unmarkFlags(markFlags(blocks, flags))).toEqual(blocks);
      }),
    );
  });
});
