import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBoilerplate } from '../../../src/boilerplate/find.ts';
import type { Flag } from '../../../src/boilerplate/flag.ts';
import type { KnownLine } from '../../../src/boilerplate/memory/known-line.ts';
import { linesIn } from '../../../src/boilerplate/memory/lines.ts';
import { trained } from '../../../src/boilerplate/trained.ts';

const story = [
  'The council voted late on Tuesday to reopen the swimming baths at Oakmere, nine years after a burst boiler shut them.',
  'Engineers will begin on the roof in March, and the first swimmers are expected before the school holidays.',
  'Mayor Irene Holt said the baths had been missed by three generations of the same families.',
];
const plain = 'The lamps along the sea wall went out one after the other that night.';
const appeal = 'We rely on readers like you. Please donate today to keep our reporting free for everyone.';
const maybe = 'Photo: Getty Images';

const text = (line: string): string => [story[0], line, story[1], story[2]].join('\n');
const known = (line: string, facts: Partial<KnownLine>): KnownLine[] =>
  Array.from(linesIn(line).keys, (key) => ({ key, stories: 0, trimmed: 0, kept: 0, ...facts }));
const found = (line: string, memory?: KnownLine[]): Flag[] => findBoilerplate({ text: text(line), ...(memory ? { memory } : {}) }).flags;
const told = (line: string, facts: Partial<KnownLine>) => {
  const flags = found(line, known(line, facts));
  return flags.map(({ kind, tier, start, end, evidence }) => ({
    kind,
    tier,
    words: text(line).slice(start, end),
    before: evidence.filter(({ cue }) => cue.endsWith('-before')).map(({ cue, count }) => [cue, count]),
  }));
};

describe('a line that stood in other stories of the outlet', () => {
  it('is shown, and never proposed for that alone', () => {
    expect(told(plain, { stories: 2 })).toEqual([{ kind: 'repeated', tier: 'review', words: plain, before: [['seen-before', 2]] }]);
    expect(told(plain, { stories: 100_000 })[0]?.tier).toBe('review');
    expect(told(plain, { stories: 1 })).toEqual([]);
  });

  it('is a line of the story where most of it stood there: it is another version of the same', () => {
    const memory = story.slice(0, 2).flatMap((line) => known(line, { stories: 4 }));
    expect(found(plain, memory)).toEqual([]);
    expect(found(plain, [...memory, ...known(plain, { stories: 4, trimmed: 1 })]).map(({ tier }) => tier)).toEqual(['trim']);
    expect(found(plain, known(story[0] as string, { stories: 4 }))).toHaveLength(1);
  });

  it('is likelier boilerplate where its words say so already', () => {
    const [before] = found(appeal);
    const [after] = found(appeal, known(appeal, { stories: 3 }));
    const odds = ({ probability }: Flag): number => Math.log(probability / (1 - probability)) / trained.calibration.slope;
    expect(odds(after as Flag) - odds(before as Flag)).toBeCloseTo(1.4);
    expect(after).toMatchObject({ kind: 'donation', tier: 'trim', start: before?.start, end: before?.end });
    expect(after?.evidence.find(({ cue }) => cue === 'seen-before')?.says).toMatch(/^Stood in other stories of this outlet \(3\): “/);
  });
});

describe('what the editor decided at the outlet before', () => {
  it('proposes a line that was only ever trimmed, as what it was then', () => {
    const line = { tier: 'trim', words: plain, before: [['trimmed-before', 1]] };
    expect(told(plain, { trimmed: 1, kind: 'newsletter' })).toEqual([{ ...line, kind: 'newsletter' }]);
    expect(told(plain, { trimmed: 1 })).toEqual([{ ...line, kind: 'repeated' }]);
  });

  it('proposes a sentence of a paragraph without the paragraph', () => {
    const paragraph = `Nobody on the quay could say what had happened to the old harbour. ${plain}`;
    expect(told(paragraph, { trimmed: 2, kind: 'credit' }).map(({ words }) => words)).toEqual([paragraph]);
    const memory = known(plain, { trimmed: 2, kind: 'credit' });
    expect(found(paragraph, memory).map(({ kind, tier, start, end }) => [kind, tier, text(paragraph).slice(start, end)])).toEqual([['credit', 'trim', plain]]);
  });

  it('asks about a line that was only ever kept, and not for having been seen', () => {
    expect(found(appeal)[0]?.tier).toBe('trim');
    expect(told(appeal, { kept: 2, stories: 5 })).toMatchObject([{ kind: 'donation', tier: 'review', before: [['seen-before', 5], ['kept-before', 2]] }]);
    expect(told(plain, { kept: 1, stories: 5 })).toEqual([]);
  });

  it('asks about a line that was both trimmed and kept', () => {
    expect(told(plain, { trimmed: 3, kept: 1, kind: 'share' })).toEqual([
      { kind: 'share', tier: 'review', words: plain, before: [['trimmed-before', 3], ['kept-before', 1]] },
    ]);
  });

  it('leaves an appeal whole of which one line was trimmed before', () => {
    const lines = ['Stand with local reporting', 'Support the Tidewater Courier. Donate now.', 'Your gift keeps our reporters on the road.'];
    const whole = found(lines.join('\n'));
    const after = found(lines.join('\n'), known(lines[2] as string, { trimmed: 1, kind: 'newsletter' }));
    expect(after.map(({ kind, tier, start, end }) => [kind, tier, start, end])).toEqual(whole.map(({ kind, start, end }) => [kind, 'trim', start, end]));
  });

  it('goes for short lines, too, but not for single words', () => {
    const short = maybe;
    expect(told(short, { trimmed: 1, kind: 'credit' })).toMatchObject([{ kind: 'credit', tier: 'trim', words: short }]);
    expect(linesIn('Oakmere').keys).toHaveLength(0);
  });

  it('gives evidence inside the flag, and says of no line known that it only stands among others', () => {
    for (const { start, end, evidence } of found(plain, known(plain, { trimmed: 1, kind: 'donation' }))) {
      expect(evidence.map(({ cue }) => cue)).not.toContain('neighbour');
      for (const each of evidence) expect([each.start >= start, each.end <= end, each.end > each.start]).toEqual([true, true, true]);
    }
  });
});

describe('whatever is known', () => {
  const lines = [story[0] as string, plain, appeal, maybe, 'Join us', `${story[1]} ${plain}`, 'Support the Tidewater Courier. Donate now.', ''];
  const facts = fc.record({ stories: fc.nat(4), trimmed: fc.nat(2), kept: fc.nat(2), kind: fc.constantFrom('share', 'repeated', 'donation') });

  it('flags are in order without overlap, evidence is inside its flag, and repetition alone proposes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 9 }), fc.array(facts, { minLength: 12, maxLength: 12 }), (chosen, all) => {
        const text = chosen.join('\n');
        const memory = Array.from(linesIn(text).keys, (key, i): KnownLine => ({ key, ...(all[i % 12] as (typeof all)[number]) }));
        let at = 0;
        for (const { start, end, kind, tier, evidence, probability } of findBoilerplate({ text, memory }).flags) {
          expect([start >= at, end > start, end <= text.length, probability > 0, probability < 1]).toEqual([true, true, true, true, true]);
          for (const each of evidence) expect([each.start >= start, each.end <= end]).toEqual([true, true]);
          if (kind === 'repeated' && tier === 'trim') expect(evidence.map(({ cue }) => cue)).toContain('trimmed-before');
          at = end;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('without anything known', () => {
  it.each([plain, appeal, maybe, `${appeal}\n${plain}\n${appeal}`])('the finder answers as it does without a memory: %s', (line) => {
    const { lines, ...finding } = findBoilerplate({ text: text(line), memory: [] });
    expect(finding).toEqual(findBoilerplate({ text: text(line) }));
    expect(findBoilerplate({ text: text(line), memory: known('Nothing of this stands in that text at all.', { trimmed: 9 }) }).flags).toEqual(finding.flags);
    expect(lines).toEqual(linesIn(text(line)));
  });
});
