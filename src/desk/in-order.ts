/**
 * Works on up to `atOnce` items at the same time and gives the results in the items' order. Begins nothing more once
 * the signal is aborted; what is under way then is left to itself.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  atOnce: number,
  signal: AbortSignal,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  const stopped = new Promise<'stopped'>((resolve) => {
    if (signal.aborted) resolve('stopped');
    else signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
  const begin = (item: Item): void => {
    const result = work(item);
    // Whoever awaits it hears of its failure; one that is left to itself must not end the process.
    result.catch(() => {});
    running.push(result);
  };
  const waiting = items[Symbol.iterator]();
  while (!signal.aborted) {
    while (running.length < atOnce) {
      const next = waiting.next();
      if (next.done) break;
      begin(next.value);
    }
    const first = running.shift();
    if (first === undefined) return;
    const result = await Promise.race([first.then((value) => ({ value })), stopped]);
    if (result === 'stopped') return;
    yield result.value;
  }
}
