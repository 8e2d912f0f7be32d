import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBoilerplate } from '../../src/boilerplate/find.ts';
import { sayOf } from '../../src/boilerplate/says.ts';

/** Lines that the finder has something to say about, among any others. */
const line = fc.oneof(
  fc.constantFrom(
    'Donate now', 'Sign up for our newsletter', 'Read more: the pier', '- A mug for every member', 'Photo: Getty Images',
    'Subscribe to continue reading.', 'Teilen', 'The mayor said it would rain. Follow us on Facebook.', '',
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.stringMatching(/^(?:[\ud800-\udfff]|[\u200b-\u200f]|[\u202a-\u202e]|\u0301|\u0308|[ a-z.]){0,40}$/),
);
const texts = fc.tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n')).map(([lines, lineBreak]) => lines.join(lineBreak));

const seeds = join(import.meta.dirname, '../../seeds');
// One is in another encoding.
const stories = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(seeds, name), 'utf8'))
  .filter((story) => !story.includes('\ufffd'));
const appeals = [
  'Support the Tidewater Courier. Donate now.',
  'Sign up for our morning newsletter!',
  'Follow us on Facebook, Instagram and X',
  'Read more: The lock keepers of Oakmere',
  'Before you go\nNo owner tells us what to print. Readers pay for this work.\n- £5 a month\n- £10 a month\nGive what you can.',
  'Subscribe from £1 a week',
  'Unterstützen Sie unsere Redaktion mit einer Spende.',
  '© 2026 Tidewater Courier. All rights reserved.',
];

/** The lines of a text that would be trimmed, as far as they don't stand from `start` to `end`. */
const trimmedBeside = (text: string, start: number, end: number): string[] =>
  findBoilerplate({ text })
    .flags.filter(({ tier }) => tier === 'trim')
    .flatMap((flag) => [text.slice(flag.start, Math.min(flag.end, Math.max(start, flag.start))), text.slice(Math.max(flag.start, Math.min(end, flag.end)), flag.end)])
    .flatMap((each) => each.split('\n'))
    .map((each) => each.trim())
    .filter((each) => each !== '');

describe('the finder, for any text', () => {
  it('trims no copy of a story for an appeal that is set in elsewhere', () => {
    expect(stories.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(fc.constantFrom(...stories), fc.constantFrom(...appeals), fc.double({ min: 0, max: 1, noNaN: true }), (story, appeal, place) => {
        const before = findBoilerplate({ text: story }).flags.map((flag) => story.slice(flag.start, flag.end)).join('\n');
        const lines = story.split('\n');
        const at = Math.round(place * lines.length);
        const start = [...lines.slice(0, at), ''].join('\n').length;
        const text = [...lines.slice(0, at), appeal, ...lines.slice(at)].join('\n');
        for (const line of trimmedBeside(text, start, start + appeal.length)) expect(before).toContain(line);
      }),
      { numRuns: 200 },
    );
  });

  it('gives ranges inside the text, in order, without overlap, and evidence inside its flag', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const flag of findBoilerplate({ text }).flags) {
          expect(flag.start).toBeGreaterThanOrEqual(at);
          expect(flag.end).toBeGreaterThan(flag.start);
          expect(flag.end).toBeLessThanOrEqual(text.length);
          expect(flag.probability).toBeGreaterThanOrEqual(0);
          expect(flag.probability).toBeLessThanOrEqual(1);
          for (const { start, end } of flag.evidence) {
            expect(start).toBeGreaterThanOrEqual(flag.start);
            expect(end).toBeLessThanOrEqual(flag.end);
            expect(end).toBeGreaterThan(start);
          }
          at = flag.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says the same of the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findBoilerplate({ text })).toEqual(findBoilerplate({ text }));
      }),
      { numRuns: 100 },
    );
  });

  it('costs no more a character for a long text than for a short one', () => {
    const seconds = (text: string): number => {
      const started = performance.now();
      findBoilerplate({ text });
      return performance.now() - started;
    };
    for (const piece of ['a', 'a a. ', 'donate ', '- \n', 'слово ', '字', '((((', 'x*|;', 'Support our newsroom today. ']) {
      const short = piece.repeat(20_000 / piece.length);
      const long = piece.repeat(200_000 / piece.length);
      seconds(short);
      const ratio = Math.min(seconds(long), seconds(long)) / Math.max(1, Math.min(seconds(short), seconds(short), seconds(short)));
      // Ten times the text: linear is 10, quadratic 100.
      expect(ratio, piece).toBeLessThan(70);
    }
  }, 90_000);
});

describe('what a cue says', () => {
  it('shortens long words without cutting a character in two', () => {
    const says = sayOf('style', '𝒜'.repeat(100));
    expect(says.isWellFormed()).toBe(true);
    expect(says.length).toBeLessThan(200);
  });
});
