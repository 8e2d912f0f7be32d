import type { OpenStory } from '../../src/contract/desk.ts';
import type { Step } from '../../src/review/ledger.ts';
import { bearers } from '../../src/review/flag-status.ts';

/** An invented article with an appeal in its middle, CRLF and no final newline: nothing of it may get lost. */
export const sampleText = [
  'The harbour council of Lindmoor voted on Tuesday to reopen the old ferry line across the bay.',
  'Boats are to leave every hour from May, councillor Ada Brandt told the meeting.',
  'Support our journalism. Donate today and help us keep reporting.',
  'Sign up for our free newsletter to get the latest stories in your inbox.',
  'The line had been closed since a storm damaged the eastern pier three winters ago.',
].join('\r\n');

export const sampleBytes = new TextEncoder().encode(sampleText);

/** Bytes of an article that nothing else is about: stories are known by their bytes. */
export const articleAbout = (what: string): Uint8Array => new TextEncoder().encode(`${what} was opened on Monday.\n${sampleText}\n`);

/** The step that an editor's window sends for trimming a flag that stands on whole blocks. */
export const trimOf = (story: OpenStory, flag: string): Step => ({
  at: '2025-03-04T10:00:00.000Z',
  way: 'new',
  act: { kind: 'trim', flags: [flag], excerpt: 'Support our' },
  operations: story.blocks.flatMap((block, i) => {
    if (block.flag !== flag) return [];
    const decision = { verdict: 'trim', by: 'Mia', at: '2025-03-04T10:00:00.000Z' } as const;
    return [{ type: 'set_node', path: [i], properties: {}, newProperties: { decision } } as const];
  }),
});

export const typed = (text: string, offset = 0): Step => ({
  at: '2025-03-04T10:01:00.000Z',
  way: 'new',
  act: { kind: 'edit' },
  operations: [{ type: 'insert_text', path: [0, 0], offset, text }],
});

/** A flag that stands on whole blocks. */
export const blockFlagOf = (story: OpenStory): string => {
  for (const bearer of bearers(story.blocks)) if ('children' in bearer && bearer.flag !== undefined) return bearer.flag;
  throw new Error('The sample has no flagged block.');
};
