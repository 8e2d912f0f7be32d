import { expect, it } from 'vitest';
import { decidedPassages } from '../../src/review/decided-passages.ts';
import type { Decision } from '../../src/story/block.ts';

const decided = (verdict: 'trim' | 'keep'): { decision: Decision } => ({ decision: { verdict, by: 'Mia', at: '2026-01-01T00:00:00Z' } });

it('gives what was decided: whole blocks, and neighbouring runs of one flag as one passage', () => {
  const passages = decidedPassages([
    { type: 'paragraph', children: [{ text: 'Copy.' }] },
    { type: 'paragraph', flag: 'f1', ...decided('trim'), children: [{ text: 'Join us ' }, { text: 'today.', bold: true }] },
    { type: 'paragraph', ...decided('trim'), children: [{ text: 'By hand.' }] },
    {
      type: 'paragraph',
      children: [
        { text: 'Copy. ' },
        { text: 'Give ', flag: 'f2', ...decided('keep') },
        { text: 'now.', flag: 'f2', italic: true, ...decided('keep') },
        { text: ' Sign up.', flag: 'f3', ...decided('keep') },
        { text: ' Undecided.', flag: 'f4' },
        { text: ' Share.', flag: 'f3', ...decided('keep') },
      ],
    },
  ]);
  expect(passages).toEqual([
    { text: 'Join us today.', verdict: 'trim', flag: 'f1' },
    { text: 'By hand.', verdict: 'trim' },
    { text: 'Give now.', verdict: 'keep', flag: 'f2' },
    { text: ' Sign up.', verdict: 'keep', flag: 'f3' },
    { text: ' Share.', verdict: 'keep', flag: 'f3' },
  ]);
});
