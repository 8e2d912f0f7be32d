import { describe, expect, it } from 'vitest';
import { findBoilerplate } from '../../src/boilerplate/find.ts';
import type { FlagKind } from '../../src/boilerplate/flag.ts';

const before = [
  'The council voted late on Tuesday to reopen the swimming baths at Oakmere, nine years after a burst boiler shut them.',
  'Engineers will begin on the roof in March, and the first swimmers are expected before the school holidays.',
];
const after = ['Mayor Irene Holt said the baths had been missed by three generations of the same families.'];

const flagsIn = (passage: string) => {
  const text = [...before, passage, ...after].join('\n');
  const start = text.indexOf(passage);
  return findBoilerplate({ text }).flags.map((flag) => ({ ...flag, start: flag.start - start, end: flag.end - start }));
};

describe('every kind', () => {
  it.each<[FlagKind, string]>([
    ['donation', 'We rely on readers like you. Please donate today to keep our reporting free for everyone.'],
    ['newsletter', 'Sign up for our weekly newsletter and get the best stories in your inbox.'],
    ['subscription', 'This article is for subscribers only. Subscribe now to continue reading.'],
    ['share', 'Share this article on Facebook, WhatsApp or by email'],
    ['read-more', 'Read more: Why the old pier was never rebuilt'],
    ['credit', 'Photo: Getty Images'],
    ['copyright', '© 2026 The Oakmere Echo. All rights reserved.'],
    ['comments', 'Log in to leave a comment. Comments are moderated.'],
    ['advertising', 'Advertisement'],
    ['app-promo', 'Download our free app on the App Store or Google Play.'],
    ['correction-policy', 'Spotted an error? Let us know and read our corrections policy.'],
  ])('%s is found where it stands, with evidence', (kind, passage) => {
    const flags = flagsIn(passage);
    expect(flags.map((flag) => [flag.kind, flag.start, flag.end])).toEqual([[kind, 0, passage.length]]);
    expect(flags[0]?.evidence.length).toBeGreaterThan(0);
    for (const { says, start, end } of flags[0]?.evidence ?? []) {
      expect(says).toMatch(/\p{L}{3}.*\.$/u);
      expect(end).toBeGreaterThan(start);
    }
  });

  it('repeated is a line that stands there again and that nothing else speaks against', () => {
    const line = 'The lamps along the sea wall went out one after the other that night.';
    const text = [...before, line, ...after, line].join('\n');
    const flags = findBoilerplate({ text }).flags;
    expect(flags.map(({ kind, tier, start }) => [kind, tier, start])).toEqual([['repeated', 'review', text.lastIndexOf(line)]]);
  });
});

describe('the end of a real paragraph', () => {
  it('is proposed for trimming without the paragraph', () => {
    const ask = 'Sign up for our daily newsletter here.';
    const text = `The first lesson of the day was taken by a class from Brook Lane. ${ask}`;
    const trims = flagsIn(text).filter(({ tier }) => tier === 'trim');
    expect(trims.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['newsletter', ask]]);
  });
});

describe('copy that only looks like it', () => {
  it.each([
    'The hospice raised more than £40,000 at its autumn fair, and donated half of it to the lifeboat crew.',
    '“Please give what you can,” the bishop told the congregation on Sunday.',
    'In lieu of flowers, the family asked for donations to the Oakmere Lifeboat Fund.',
    'Netflix said on Thursday that it had added nine million subscribers in the quarter.',
    'The company’s share price fell by four per cent after the announcement.',
    'She shared the photograph on Facebook, where it was seen by thousands.',
    'The court ruled that the photographer, not the museum, held the copyright in the picture.',
    'The minister declined to comment on the report.',
    'Anyone affected can call the Samaritans free on 116 123.',
    'Correction: an earlier version of this story gave the wrong date for the vote.',
    'Beat the eggs, add the sugar and share the mixture between two tins.',
    'The app was downloaded two million times in its first week, the developer said.',
  ])('%s', (copy) => {
    expect(flagsIn(copy).filter(({ tier }) => tier === 'trim')).toEqual([]);
  });
});

describe('other languages', () => {
  it.each<[string, FlagKind, string]>([
    ['de', 'newsletter', 'Melden Sie sich jetzt für unseren Newsletter an und erhalten Sie die wichtigsten Nachrichten per E-Mail.'],
    ['de', 'donation', 'Unterstützen Sie unabhängigen Journalismus: Jetzt spenden!'],
    ['fr', 'donation', 'Soutenez notre journal indépendant : faites un don dès aujourd’hui.'],
    ['es', 'newsletter', 'Suscríbete a nuestro boletín y recibe las noticias en tu correo.'],
  ])('%s: %s', (_language, kind, passage) => {
    expect(flagsIn(passage).map((flag) => flag.kind)).toEqual([kind]);
  });
});

describe('a true line beside an advertisement', () => {
  it('is not trimmed along', () => {
    const text = 'Hello 😀 world.\nSubscribe to our newsletter!\nMore 漢字 here.';
    const trims = findBoilerplate({ text }).flags.filter(({ tier }) => tier === 'trim');
    expect(trims.map(({ start, end }) => text.slice(start, end))).toEqual(['Subscribe to our newsletter!']);
  });
});
