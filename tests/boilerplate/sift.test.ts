import { describe, expect, it } from 'vitest';
import { glanceWith, noGlance } from '../../src/boilerplate/sift/glance.ts';
import { sift } from '../../src/boilerplate/sift/sift.ts';
import { markSuspects } from '../../src/boilerplate/sift/suspects.ts';
import { trained } from '../../src/boilerplate/trained.ts';

const glance = glanceWith(trained.sift);
const unitsIn = (text: string): string[] => sift(text, noGlance).units.map(({ start, end }) => text.slice(start, end));
const suspectsIn = (text: string): string[] => {
  const { units } = sift(text, glance);
  markSuspects(units);
  return units.filter(({ suspect }) => suspect).map(({ start, end }) => text.slice(start, end));
};

const story = [
  'The harbour board met on Monday to hear why the new dredger had lain idle since the first week of April.',
  'Its skipper, Hanna Ruud, told the members that a bearing had to be cast anew in Esbjerg and was still at sea.',
  'Nobody objected when the chairman put off the vote on the northern channel until the autumn.',
];

describe('the first pass', () => {
  it('parts lines into sentences, but not behind an abbreviation', () => {
    expect(unitsIn('Mr. Holt came late. “Why?” he asked.\r\nNobody knew.')).toEqual(['Mr. Holt came late.', '“Why?”', 'he asked.', 'Nobody knew.']);
  });

  it('takes a run of stops and closing marks for one end', () => {
    expect(unitsIn('The lock is open?!” Nobody knows... It shut again.')).toHaveLength(3);
  });

  it('is soon through a line of nothing but dots', { timeout: 5000 }, () => {
    expect(unitsIn(`${'.'.repeat(400_000)}x`)).toHaveLength(1);
  });

  it('parts sentences that no space parts', () => {
    expect(unitsIn('渡轮又晚点了。没有人知道原因。')).toEqual(['渡轮又晚点了。', '没有人知道原因。']);
  });

  it('leaves out space and marks that are not seen around a unit', () => {
    expect(unitsIn('\u200b  One line\u200b \n\u00a0\n\tAnother ')).toEqual(['One line', 'Another']);
  });

  it('says which sentences share a line', () => {
    const { units } = sift('One came first. Then came two.\n\nA heading', noGlance);
    expect(units.map(({ line, follows, running }) => ({ line, follows, running }))).toEqual([
      { line: 0, follows: false, running: true },
      { line: 0, follows: true, running: true },
      { line: 1, follows: false, running: false },
    ]);
  });

  it('leaves most of a plain story alone', () => {
    expect(suspectsIn(story.join('\n')).length).toBeLessThan(story.length / 2);
  });

  it('finds an appeal in a story to be read', () => {
    const appeal = 'Sign up for our newsletter and support our journalism with a donation.';
    expect(suspectsIn([...story, appeal].join('\n'))).toContain(appeal);
  });

  it('has a script read that it has learned nothing of', () => {
    const line = 'Այսօր քաղաքում անձրև է գալիս և փողոցները դատարկ են';
    expect(suspectsIn(line)).toEqual([line]);
  });
});

describe('likeness', () => {
  const alike = (...lines: string[]): boolean[] => {
    const { units, likeness } = sift(lines.join('\n'), noGlance);
    return units.map((_, i) => likeness.alike()(i));
  };

  it('sees that a line stands there twice', () => {
    expect(alike(story[0] as string, story[1] as string, story[0] as string)).toEqual([true, false, true]);
  });

  it('sees nothing alike in sentences that only begin alike', () => {
    expect(alike('In the end the ferry left at nine with two lorries', 'In the end nobody stayed to count the empty crates')).toEqual([false, false]);
  });
});
