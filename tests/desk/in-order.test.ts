import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/desk/in-order.ts';

const gather = async <T>(results: AsyncIterable<T>): Promise<T[]> => {
  const out: T[] = [];
  for await (const result of results) out.push(result);
  return out;
};
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('Working in order', () => {
  it('gives results in the order of the items, whichever is ready first', async () => {
    const work = async (item: number): Promise<number> => {
      await wait(item === 1 ? 20 : 1);
      return item;
    };
    expect(await gather(inOrder([1, 2, 3], 2, new AbortController().signal, work))).toEqual([1, 2, 3]);
  });

  it('works on no more than it may at the same time', async () => {
    let now = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++now);
      await wait(2);
      now--;
    };
    await gather(inOrder(Array.from({ length: 9 }), 3, new AbortController().signal, work));
    expect(most).toBe(3);
  });

  it('stops at once when it is told, with work under way', async () => {
    const stop = new AbortController();
    const results = inOrder([1, 2, 3], 1, stop.signal, async (item) => (item === 2 ? new Promise<number>(() => {}) : item));
    expect((await results.next()).value).toBe(1);
    const pending = results.next();
    stop.abort();
    expect((await pending).done).toBe(true);
  });

  it('passes a failure on', async () => {
    const work = async (): Promise<never> => {
      throw new Error('broken');
    };
    await expect(gather(inOrder([1], 1, new AbortController().signal, work))).rejects.toThrow('broken');
  });
});
