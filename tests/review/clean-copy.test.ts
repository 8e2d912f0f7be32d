import { describe, expect, it } from 'vitest';
import { cleanCopy } from '../../src/review/clean-copy.ts';
import type { Block, Decision } from '../../src/story/block.ts';

const trim: Decision = { verdict: 'trim', by: 'Ada', at: '2026-01-02T03:04:05.000Z' };
const keep: Decision = { ...trim, verdict: 'keep' };
const paragraph = (text: string, rest: Partial<Block> = {}): Block => ({ type: 'paragraph', children: [{ text }], ...rest });
const texts = (blocks: Block[]) => blocks.map((block) => block.children.map((run) => run.text).join(''));

describe('cleanCopy', () => {
  it('leaves a document without decisions as it is, but for its flags', () => {
    const blocks = [paragraph('The tide was late.', { flag: 'f1' }), paragraph('Nobody minded.')];
    expect(cleanCopy(blocks)).toEqual([paragraph('The tide was late.'), paragraph('Nobody minded.')]);
  });

  it('drops trimmed blocks and keeps kept ones', () => {
    const blocks = [paragraph('One'), paragraph('Two', { flag: 'f1', decision: trim }), paragraph('Three', { flag: 'f2', decision: keep })];
    expect(texts(cleanCopy(blocks))).toEqual(['One', 'Three']);
  });

  it('closes the gap that a trimmed run leaves, with one space between its neighbours', () => {
    const block: Block = {
      type: 'paragraph',
      children: [{ text: 'Rain fell. ' }, { text: 'Sign up now.', flag: 'f', decision: trim }, { text: ' It stopped at noon.' }],
    };
    expect(cleanCopy([block])).toEqual([paragraph('Rain fell. It stopped at noon.')]);
  });

  it('leaves no white space at the edges of a block that lost its first or last run', () => {
    const first: Block = { type: 'paragraph', children: [{ text: 'Read more.', decision: trim }, { text: ' Rain fell.' }] };
    const last: Block = { type: 'paragraph', children: [{ text: 'Rain fell. ' }, { text: 'Read more.', decision: trim }] };
    expect(texts(cleanCopy([first, last]))).toEqual(['Rain fell.', 'Rain fell.']);
  });

  it('keeps white space that no cut touched', () => {
    const block: Block = { type: 'preformatted', children: [{ text: '  a ' }, { text: 'b', bold: true }, { text: '  ' }] };
    expect(cleanCopy([block])).toEqual([block]);
  });

  it('drops a block that was trimmed piece by piece', () => {
    const block: Block = { type: 'paragraph', children: [{ text: 'Join', decision: trim }, { text: ' ' }, { text: 'us', decision: trim }] };
    expect(cleanCopy([paragraph('Before'), block])).toEqual([paragraph('Before')]);
  });

  it('ends as the text ended, also where its last paragraph was trimmed', () => {
    const blocks = [paragraph('One', { end: '\n\n' }), paragraph('Ad', { end: '', decision: trim })];
    expect(cleanCopy(blocks)[0]?.end).toBe('');
    expect(blocks[0]?.end).toBe('\n\n');
  });

  it('keeps the wider gap between paragraphs whose middle was trimmed', () => {
    const blocks = [paragraph('One', { end: '\n' }), paragraph('Ad', { end: '\n\n', decision: trim }), paragraph('Two')];
    expect(cleanCopy(blocks)[0]?.end).toBe('\n\n');
  });
});
