import type { HostEvents } from '../contract/host.ts';

type Listeners = { [E in keyof HostEvents]?: Set<(detail: HostEvents[E]) => void> };

/** What the page hears, from the server and from itself. */
export class PageEvents {
  readonly #listeners: Listeners = {};

  on<E extends keyof HostEvents>(event: E, listener: (detail: HostEvents[E]) => void): () => void {
    const listeners = (this.#listeners[event] ??= new Set() as NonNullable<Listeners[E]>);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  say<E extends keyof HostEvents>(event: E, detail: HostEvents[E]): void {
    for (const listener of this.#listeners[event] ?? []) listener(detail);
  }

  /** Resolves once the server's events are heard, or can't be: what is asked after that misses none. */
  hear(source: EventSource, regained: () => void): Promise<void> {
    for (const event of ['rows', 'job', 'arrived'] as const) {
      source.addEventListener(event, (message: MessageEvent<string>) => {
        this.say(event, JSON.parse(message.data) as HostEvents[typeof event]);
      });
    }
    return new Promise((resolve) => {
      let heard = false;
      source.addEventListener('open', () => {
        if (heard) regained();
        heard = true;
        resolve();
      });
      source.addEventListener('error', () => resolve());
    });
  }
}
