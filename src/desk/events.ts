import type { DeskEvents } from '../contract/desk.ts';

type Listener<E extends keyof DeskEvents> = (detail: DeskEvents[E]) => void;

/** What the desk says unasked, to every shell that listens. */
export class Announcements {
  readonly #listeners: { [E in keyof DeskEvents]: Set<Listener<E>> } = { rows: new Set(), job: new Set() };

  /** Gives back what ends the listening. */
  on<E extends keyof DeskEvents>(event: E, listener: Listener<E>): () => void {
    this.#listeners[event].add(listener);
    return () => this.#listeners[event].delete(listener);
  }

  say<E extends keyof DeskEvents>(event: E, detail: DeskEvents[E]): void {
    for (const listener of this.#listeners[event]) listener(detail);
  }
}
