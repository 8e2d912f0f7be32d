import type { HostEvents } from '../contract/host.ts';

type Listeners = { [E in keyof HostEvents]?: Set<(detail: HostEvents[E]) => void> };

/** What the page hears, from the server and from itself. */
export class PageEvents {
  readonly #listeners: Listeners = {};
  /** The server says it once, and that may be before the window has come so far as to listen. */
  #arrived: HostEvents['arrived'] | undefined;

  on<E extends keyof HostEvents>(event: E, listener: (detail: HostEvents[E]) => void): () => void {
    const listeners = (this.#listeners[event] ??= new Set() as NonNullable<Listeners[E]>);
    listeners.add(listener);
    if (event === 'arrived' && this.#arrived) {
      const unheard = this.#arrived;
      this.#arrived = undefined;
      this.say('arrived', unheard);
    }
    return () => listeners.delete(listener);
  }

  say<E extends keyof HostEvents>(event: E, detail: HostEvents[E]): void {
    const listeners = this.#listeners[event];
    if (event === 'arrived' && !listeners?.size) this.#arrived = detail as HostEvents['arrived'];
    for (const listener of listeners ?? []) listener(detail);
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
