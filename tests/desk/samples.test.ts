import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flagKinds } from '../../src/boilerplate/flag.ts';
import { flagsOfStory } from '../../src/desk/find-flags.ts';
import { readStories } from '../../src/formats/read.ts';

const folder = join(import.meta.dirname, '../../seeds');

const sample = async (name: string) => {
  const [story] = await readStories({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) });
  if (!story) throw new Error(`${name} holds no story`);
  return story;
};

describe('the samples that come with the program', () => {
  it('show every kind of flag', async () => {
    const stories = await Promise.all(readdirSync(folder).map(sample));
    const seen = new Set(stories.flatMap((story) => flagsOfStory(story).flags.map(({ kind }) => kind)));
    expect(flagKinds.filter((kind) => !seen.has(kind))).toEqual([]);
  });

  it('show what is left out of a saved page, and what of it is left to the editor', async () => {
    const story = await sample('harbour-bridge-inspection.html');
    const reasons = story.meta.page?.leftOut.map(({ reason }) => reason);
    expect(reasons).toEqual(expect.arrayContaining(['navigation', 'byline', 'related', 'footer']));
    expect(flagsOfStory(story).flags.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['newsletter', 'repeated', 'copyright']));
  });
});
