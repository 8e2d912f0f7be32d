import { describe, expect, it } from 'vitest';
import { linesIn } from '../../../src/boilerplate/memory/lines.ts';
import { OutletLines } from '../../../src/boilerplate/memory/outlet-lines.ts';

const by = (name: string): string => `Words by ${name} for the evening edition, sent by telegraph from the old harbour office.`;

describe('the lines of an outlet', () => {
  it('are counted by the first of those that are nearly the same, and asked for by their own words', () => {
    const outlet = new OutletLines([], []);
    const first = outlet.meet(linesIn(by('Mia Lund')), []);
    outlet.meet(linesIn(by('Jo Barr')), []);
    const third = outlet.meet(linesIn(by('Ada Holt')), []);
    expect(outlet.size).toBe(1);
    expect(third.standing).toEqual(first.keys);
    expect(outlet.known(third)).toEqual([{ key: linesIn(by('Ada Holt')).keys[0], stories: 2, trimmed: 0, kept: 0 }]);
  });

  it('count a story once for a line that stands in it twice, or that it was counted for before', () => {
    const outlet = new OutletLines([], []);
    outlet.meet(linesIn(by('Tom Reed')), []);
    const twice = outlet.meet(linesIn(`${by('Mia Lund')}\n${by('Jo Barr')}`), []);
    expect(twice.counted.map(({ stories }) => stories)).toEqual([2]);
    const again = outlet.meet(linesIn(by('Mia Lund')), twice.counted.map(({ key }) => key));
    expect(again.counted.map(({ stories }) => stories)).toEqual([2]);
  });

  it('take short ones in only when they are decided on, and decisions back', () => {
    const outlet = new OutletLines([], []);
    const lines = linesIn('Join us now');
    expect(outlet.known(outlet.meet(lines, []))).toEqual([]);
    expect(outlet.size).toBe(0);
    const { key } = outlet.standingFor(lines.keys[0] as number, new Uint8Array(0));
    outlet.decide([], [{ key, verdict: 'trim', kind: 'donation' }]);
    expect(outlet.known(outlet.meet(lines, []))).toEqual([{ key, stories: 0, trimmed: 1, kept: 0, kind: 'donation' }]);
    outlet.decide([{ key, verdict: 'trim', kind: 'donation' }], [{ key, verdict: 'keep', kind: 'donation' }]);
    expect(outlet.known(outlet.meet(lines, []))).toMatchObject([{ trimmed: 0, kept: 1 }]);
    outlet.decide([{ key, verdict: 'keep' }], []);
    expect(outlet.known(outlet.meet(lines, []))).toEqual([]);
  });
});
