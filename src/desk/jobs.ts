import { DeskError } from '../story/problem.ts';

/** What is under way and can be cancelled, by the name that the window gave it. */
export class Jobs {
  readonly #running = new Map<string, { stop: AbortController; end: Promise<unknown> }>();

  /** Throws a `DeskError` if a job of that name is under way. */
  async run<T>(job: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#running.has(job)) throw new DeskError({ code: 'argument-rejected', detail: `the job "${job}" is under way` });
    const stop = new AbortController();
    const end = work(stop.signal);
    this.#running.set(job, { stop, end });
    try {
      return await end;
    } finally {
      this.#running.delete(job);
    }
  }

  cancel(job: string): void {
    this.#running.get(job)?.stop.abort();
  }

  /** Cancels everything and waits until it has ended. */
  async close(): Promise<void> {
    const running = [...this.#running.values()];
    for (const { stop } of running) stop.abort();
    await Promise.allSettled(running.map(({ end }) => end));
  }
}
