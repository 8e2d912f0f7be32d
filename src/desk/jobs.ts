import type { JobProgress } from '../contract/desk.ts';
import { DeskError } from '../story/problem.ts';
import type { Announcements } from './events.ts';

interface Running {
  stop: AbortController;
  end: Promise<unknown>;
  progress: JobProgress;
}

/** What is under way and can be cancelled, by the name that the window gave it. */
export class Jobs {
  readonly #running = new Map<string, Running>();
  readonly #announcements: Announcements;

  constructor(announcements: Announcements) {
    this.#announcements = announcements;
    announcements.on('job', (progress) => {
      const running = this.#running.get(progress.job);
      if (running) running.progress = progress;
    });
  }

  /** Throws a `DeskError` if a job of that name is under way. */
  async run<T>(job: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#running.has(job)) throw new DeskError({ code: 'argument-rejected', detail: `the job "${job}" is under way` });
    const stop = new AbortController();
    const running: Running = { stop, end: Promise.resolve(), progress: { job, done: 0, total: 0 } };
    this.#running.set(job, running);
    this.#announcements.say('job', running.progress);
    const end = work(stop.signal);
    running.end = end;
    try {
      return await end;
    } finally {
      this.#running.delete(job);
      this.#announcements.say('job', { ...running.progress, ended: true });
    }
  }

  /** How far each is. */
  underWay(): JobProgress[] {
    return [...this.#running.values()].map(({ progress }) => progress);
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
