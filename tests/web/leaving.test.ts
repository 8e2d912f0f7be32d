import { describe, expect, it } from 'vitest';
import { Leaving } from '../../src/web/leaving.ts';

/** As much of a page as can be left. */
const aPage = () => {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const page = Object.assign(new EventTarget(), { document });
  return { page: page as unknown as Window, document };
};

describe('Leaving the page', () => {
  it('has everything written down first', () => {
    const { page, document } = aPage();
    const tickets: string[] = [];
    const leaving = new Leaving((ticket) => tickets.push(ticket));
    leaving.watch(page);
    expect(leaving.now).toBe(false);
    page.dispatchEvent(new Event('pagehide'));
    expect(leaving.now).toBe(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(tickets).toHaveLength(1);
    document.visibilityState = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(new Set(tickets).size).toBe(3);
  });

  it('is held up only while something too large to outlive the page is being written', async () => {
    const { page } = aPage();
    const leaving = new Leaving(() => {});
    leaving.watch(page);
    const leave = (): boolean => page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const written = Promise.withResolvers<void>();
    const large = leaving.large(written.promise);
    expect(leave()).toBe(false);
    written.resolve();
    await large;
    expect(leave()).toBe(true);
  });
});
