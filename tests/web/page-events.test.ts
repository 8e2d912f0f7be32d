import { describe, expect, it } from 'vitest';
import { PageEvents } from '../../src/web/page-events.ts';

describe('what the page hears', () => {
  it('keeps what arrived until somebody listens, and tells it once', () => {
    const events = new PageEvents();
    const heard: string[][] = [];
    events.say('arrived', { ids: ['early'], took: 1 });
    events.on('arrived', ({ ids }) => heard.push([...ids]));
    events.on('arrived', ({ ids }) => heard.push(['again', ...ids]));
    expect(heard).toEqual([['early']]);
  });

  it('keeps nothing of what the first look at the desk tells anyway', () => {
    const events = new PageEvents();
    const heard: unknown[] = [];
    events.say('rows', { changed: [], closed: ['a'] });
    events.on('rows', (changes) => heard.push(changes));
    expect(heard).toEqual([]);
  });
});
