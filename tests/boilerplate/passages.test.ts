import { describe, expect, it } from 'vitest';
import { noSketch } from '../../src/boilerplate/memory/sketch.ts';
import { passagesOf } from '../../src/boilerplate/passages.ts';
import { scoredKinds } from '../../src/boilerplate/kinds.ts';
import type { Unit } from '../../src/boilerplate/unit.ts';

const unit = (at: number, cue?: 'give-ask' | 'letter-ask' | 'photo-label' | 'notice'): Unit => ({
  start: at * 10,
  end: at * 10 + 9,
  line: at,
  follows: false,
  words: 4,
  sightings: cue ? [{ cue, start: at * 10, end: at * 10 + 9, share: 1 }] : [],
  style: { score: 0, odds: 0, known: 0, pro: 0, contra: 0, mostPro: 0, mostContra: 0, votes: new Float32Array(scoredKinds.length) },
  glance: 0,
  suspect: true,
  firstThing: 0,
  lastThing: 0,
  key: at,
  sketch: noSketch,
  running: false,
});

const passages = (odds: number[], cues: readonly (Parameters<typeof unit>[1])[] = []) =>
  passagesOf(
    odds.map((_, at) => unit(at, cues[at])),
    Float64Array.from(odds),
  ).map(({ kind, tier, first, last }) => [kind, tier, first, last]);

describe('passages', () => {
  it('go from a sure unit to a sure unit, whatever is hardly doubtful between them', () => {
    expect(passages([-5, 4, -1, 4, -5], [undefined, 'give-ask', undefined, 'give-ask'])).toEqual([['donation', 'trim', 1, 3]]);
  });

  it('part where more stands between two sure units than belongs to an appeal', () => {
    expect(passages([4, -1, -1, -1, -1, 4], ['give-ask', undefined, undefined, undefined, undefined, 'give-ask'])).toEqual([
      ['donation', 'trim', 0, 0],
      ['donation', 'trim', 5, 5],
    ]);
  });

  it('leave a correction that stands among sure units', () => {
    expect(passages([4, 0, 4], ['give-ask', 'notice', 'give-ask'])).toEqual([
      ['donation', 'trim', 0, 0],
      ['donation', 'review', 1, 1],
      ['donation', 'trim', 2, 2],
    ]);
  });

  it('part where a unit is likely copy', () => {
    expect(passages([4, -3, 4], ['give-ask', undefined, 'give-ask'])).toEqual([
      ['donation', 'trim', 0, 0],
      ['donation', 'trim', 2, 2],
    ]);
  });

  it('take what is likely beside a sure one along, and leave what is hardly so for review', () => {
    expect(passages([4, 2, 0.2, -5], ['give-ask', 'give-ask', 'give-ask'])).toEqual([
      ['donation', 'trim', 0, 1],
      ['donation', 'review', 2, 2],
    ]);
  });

  it('are a whole paragraph where one of its sentences is sure and none of them plainly copy', () => {
    const tiers = (odds: number[], glances = [0, 0, 0]) => {
      const sentences = odds.map((_, at) => ({ ...unit(at, 'give-ask'), line: 0, follows: at > 0, glance: glances[at] as number }));
      return passagesOf(sentences, Float64Array.from(odds)).map(({ tier, first, last }) => [tier, first, last]);
    };
    expect(tiers([0.6, 4, 0.6])).toEqual([['trim', 0, 2]]);
    expect(tiers([-3, 4, 0.6])).toEqual([
      ['trim', 1, 1],
      ['review', 2, 2],
    ]);
    // What stands before it may be the paragraph itself.
    expect(tiers([1.5, 4, 0.6], [-1, 0, -1])).toEqual([
      ['review', 0, 0],
      ['trim', 1, 2],
    ]);
  });

  it('are for review where nothing in them is sure enough for their kind', () => {
    expect(passages([2.5, -5, 2.5], ['give-ask', undefined, 'photo-label'])).toEqual([
      ['donation', 'trim', 0, 0],
      ['credit', 'review', 2, 2],
    ]);
  });

  it('are for review where a word or two are only as sure as a sentence would have to be', () => {
    const button = { ...unit(0, 'give-ask'), words: 2 };
    expect([2.5, 3.5].map((odds) => passagesOf([button], Float64Array.of(odds))[0]?.tier)).toEqual(['review', 'trim']);
  });

  it('are none where nothing is likelier than not', () => {
    expect(passages([-1, -1, -1], ['give-ask', undefined, 'give-ask'])).toEqual([]);
  });

  it('change their kind where the words do', () => {
    expect(passages([4, 4], ['give-ask', 'letter-ask'])).toEqual([
      ['donation', 'trim', 0, 0],
      ['newsletter', 'trim', 1, 1],
    ]);
  });
});
