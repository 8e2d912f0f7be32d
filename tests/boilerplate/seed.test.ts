import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBoilerplate } from '../../src/boilerplate/find.ts';

const text = readFileSync(new URL('../../seeds/000_dd4507c4535ae5e4.txt', import.meta.url), 'utf8');
const appeal = text.slice(text.indexOf('Give the gift of hope'), text.indexOf('\nNetanyahu has vowed'));

describe('the type case', () => {
  it('is one donation passage, proposed for trimming, with no word of the story', () => {
    const { flags } = findBoilerplate({ text });
    expect(flags.map(({ kind, tier, start, end }) => ({ kind, tier, passage: text.slice(start, end) }))).toEqual([
      { kind: 'donation', tier: 'trim', passage: appeal },
    ]);
  });

  it('says of each repeated bullet that it is repeated', () => {
    const [flag] = findBoilerplate({ text }).flags;
    const repeated = flag?.evidence.filter(({ cue }) => cue === 'repeated').map(({ start, end }) => text.slice(start, end));
    const bullets = appeal.split('\n').filter((line) => line.startsWith('- '));
    expect(repeated).toEqual(bullets);
    expect(bullets).toHaveLength(6);
  });

  it('tells language and direction', () => {
    expect(findBoilerplate({ text })).toMatchObject({ language: 'en', direction: 'ltr' });
  });

  it('is the same whatever the line breaks', () => {
    const flags = findBoilerplate({ text: text.replaceAll('\n', '\r\n') }).flags;
    expect(flags).toHaveLength(1);
    expect(flags[0]?.kind).toBe('donation');
  });
});
