import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushOver } from '../../electron/flush.ts';

describe('a flush', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const begun = () => {
    const tickets: string[] = [];
    return { tickets, flush: flushOver((ticket) => tickets.push(ticket), 3000) };
  };

  it('is done when its ticket comes back', async () => {
    const { tickets, flush } = begun();
    const done = flush.ask();
    flush.answered(tickets[0] as string);
    await expect(done).resolves.toBe(true);
  });
  it('does not take another ticket for its own', async () => {
    const { flush } = begun();
    const done = flush.ask();
    flush.answered('forged');
    await vi.advanceTimersByTimeAsync(3000);
    await expect(done).resolves.toBe(false);
  });
  it('waits no longer than its limit', async () => {
    const { flush } = begun();
    let settled = false;
    void flush.ask().then(() => (settled = true));
    await vi.advanceTimersByTimeAsync(2999);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toBe(true);
  });
  it('asks once for all who ask meanwhile, and anew after that', async () => {
    const { tickets, flush } = begun();
    const both = [flush.ask(), flush.ask()];
    expect(tickets).toHaveLength(1);
    flush.answered(tickets[0] as string);
    await Promise.all(both);
    void flush.ask();
    expect(tickets).toHaveLength(2);
    expect(tickets[1]).not.toBe(tickets[0]);
  });
});
