import { describe, expect, it } from 'vitest';
import { findBoilerplate } from '../../src/boilerplate/find.ts';

const before = 'The council voted late on Tuesday to reopen the swimming baths at Oakmere, nine years after a burst boiler shut them.';
const after = 'Engineers will begin on the roof in March, and the first swimmers are expected before the school holidays.';
const line = 'The lamps along the sea wall went out one after the other that night.';

const flagged = (...lines: string[]) => {
  const text = lines.join('\n');
  return findBoilerplate({ text }).flags.map(({ kind, tier, start, end, evidence }) => ({
    line: text.slice(0, start).split('\n').length - 1,
    words: text.slice(start, end),
    kind,
    tier,
    cues: evidence.map(({ cue }) => cue),
  }));
};

describe('lines that stand in a story again', () => {
  it('are shown where a word or two were changed, the first copy not', () => {
    const again = line.replace('that night', 'that evening');
    expect(flagged(before, line, after, again)).toEqual([
      { line: 3, words: again, kind: 'repeated', tier: 'review', cues: ['nearly-repeated'] },
    ]);
  });

  it('are shown where they are a paragraph of several sentences', () => {
    const paragraph = `${line} Nobody on the quay could say why.`;
    expect(flagged(before, paragraph, after, paragraph)).toEqual([
      { line: 3, words: paragraph, kind: 'repeated', tier: 'review', cues: ['repeated'] },
    ]);
  });

  it('are not shown where they say the same of other numbers: rows of a table, steps of a list', () => {
    const row = (hour: number, boats: number): string => `At ${hour} the harbour master counted ${boats} boats along the northern sea wall`;
    expect(flagged(before, row(7, 12), row(8, 15), row(9, 31), after)).toEqual([]);
  });

  it('are not shown where a heading has another subject', () => {
    const heading = (name: string): string => `Where to eat well in ${name} in winter`;
    expect(flagged(before, heading('Oakmere'), after, heading('Lindmoor'))).toEqual([]);
  });
});

describe('a pull quote', () => {
  const quote = '“We have waited nine winters for this water to be warm again.”';
  const running = `${quote} Mayor Irene Holt told the meeting, and the gallery rose to its feet.`;

  it.each([
    ['before', [before, quote, running, after], 1],
    ['behind', [before, running, after, quote], 3],
  ])('is shown %s the paragraph that it is from, and never the paragraph', (_where, lines, at) => {
    expect(flagged(...lines)).toEqual([{ line: at, words: quote, kind: 'repeated', tier: 'review', cues: ['repeated'] }]);
  });

  it('is not proposed for trimming for asking something of somebody', () => {
    const ask = 'Please donate today to keep our lifeboat crew at sea this winter.';
    const paragraph = `Coxswain Tom Reed wrote to every house in Oakmere last week. “${ask}” The letter hung in the window of the chandlery.`;
    expect(flagged(before, ask, after).map(({ tier }) => tier)).toEqual(['trim']);
    const [first, ...rest] = flagged(before, ask, after, paragraph);
    expect(rest.filter(({ tier }) => tier === 'trim')).toEqual([]);
    expect(first).toMatchObject({ line: 1, kind: 'donation', tier: 'review' });
    expect(first?.cues).toContain('in-copy');
  });
});
