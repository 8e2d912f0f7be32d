import { describe, expect, it } from 'vitest';
import { changeList, passagesTrimmed } from '../../src/review/change-list.ts';
import { flagStatuses } from '../../src/review/flag-status.ts';
import { wordsIn, wordsOf } from '../../src/review/words.ts';
import type { Block, Decision } from '../../src/story/block.ts';

const trim: Decision = { verdict: 'trim', by: 'Ada', at: '2026-01-02T03:04:05.000Z' };
const keep: Decision = { ...trim, verdict: 'keep' };
const paragraph = (text: string, rest: Partial<Block> = {}): Block => ({ type: 'paragraph', children: [{ text }], ...rest });

describe('changeList', () => {
  it('joins the blocks of one flag and parts what stands between', () => {
    const blocks = [
      paragraph('Give now', { flag: 'f1', decision: trim }),
      paragraph('Join us', { flag: 'f1', decision: trim }),
      paragraph('Story'),
      paragraph('Follow us', { decision: trim }),
    ];
    expect(changeList(blocks).map((change) => [change.flag, change.text])).toEqual([['f1', 'Give now\nJoin us'], [undefined, 'Follow us']]);
    expect(passagesTrimmed(blocks)).toBe(2);
  });
});

describe('flagStatuses', () => {
  it('reads each flag off the document', () => {
    const blocks = [
      paragraph('a', { flag: 'trimmed', decision: trim }),
      paragraph('b', { flag: 'kept', decision: keep }),
      paragraph('c', { flag: 'open' }),
      paragraph('d', { flag: 'mixed', decision: trim }),
      paragraph('e', { flag: 'mixed' }),
    ];
    expect(Object.fromEntries(flagStatuses(blocks, ['trimmed', 'kept', 'open', 'mixed', 'lost']))).toEqual({
      trimmed: 'trimmed', kept: 'kept', open: 'undecided', mixed: 'partly', lost: 'gone',
    });
  });
});

describe('words', () => {
  it.each([
    ['The mayor’s well-kept harbour.', 'en', 4],
    ['Schöne Grüße aus Köln', 'de', 4],
    ['ذهب الولد إلى المدرسة', 'ar', 4],
    ['今日は雨です。', 'ja', 4],
    ['…—', 'en', 0],
  ])('counts %s', (text, language, words) => expect(wordsIn(text, language)).toBe(words));

  it('leaves trimmed text out', () => {
    const part: Block = { type: 'paragraph', children: [{ text: 'One two ' }, { text: 'three', decision: trim }] };
    expect(wordsOf([part, paragraph('four', { decision: trim })], 'en')).toBe(2);
  });
});
