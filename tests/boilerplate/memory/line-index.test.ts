import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../src/boilerplate/memory/line-index.ts';
import { linesIn, sketchIn } from '../../../src/boilerplate/memory/lines.ts';

const line = (text: string) => {
  const { keys, sketches } = linesIn(text);
  return [keys[0] as number, sketchIn(sketches, 0)] as const;
};
const other = (i: number): string =>
  Array.from({ length: 12 }, (_, word) => `w${((i + 1) * 2654435761 * (word + 3)) % 99_991}`.replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] as string)).join(' ');

describe('an index of lines', () => {
  const known = 'Our correspondent Mia Lund reported this story on 3 March with help from the weekend desk.';
  const index = new LineIndex();
  for (let i = 0; i < 500; i++) index.add(...line(other(i)));
  const place = index.add(...line(known));
  for (let i = 500; i < 5000; i++) index.add(...line(other(i)));

  it.each([
    ['case and spacing', known.toUpperCase().replaceAll(' ', '  ')],
    ['a date', known.replace('3 March', '17 April')],
    ['a number', known.replace('3', '25')],
    ['a name', known.replace('Mia Lund', 'Jo Barr')],
  ])('finds a line again that differs in %s', (_what, text) => {
    expect(index.match(...line(text))).toBe(place);
  });

  it('finds no line that says something else', () => {
    expect(index.match(...line('Our correspondent will be back at the weekend with another story from the harbour.'))).toBe(-1);
    for (let i = 5000; i < 6000; i++) expect(index.match(...line(other(i)))).toBe(-1);
  });

  it('finds every line by its own words, however many there are', () => {
    for (let i = 0; i < 5000; i += 7) expect(index.match(...line(other(i)))).toBe(i < 500 ? i : i + 1);
    expect(index.size).toBe(5001);
  });

  it('finds a line again that is nearly the only one', () => {
    const small = new LineIndex();
    small.add(...line(other(0)));
    expect(small.match(...line(known))).toBe(-1);
    expect(small.match(...line(other(0).replace(/ \w+/, ' changed')))).toBe(0);
  });

  it('finds a short line by its own words alone', () => {
    const short = new LineIndex();
    const first = short.add(...line('Why rent a boat in May?'));
    expect(short.match(...line('Why rent a boat in May?'))).toBe(first);
    expect(short.match(...line('Why rent a boat in June?'))).toBe(-1);
  });
});
