/** How long a page that was asked to write everything down may take to begin, in milliseconds. */
const patience = 1000;

/** Has the window write everything down when its page may be about to go. */
export class Leaving {
  readonly #flush: (ticket: string) => void;
  #tickets = 0;
  #since = -Infinity;
  #large = 0;

  constructor(flush: (ticket: string) => void) {
    this.#flush = flush;
  }

  /** Whether a request that begins now should outlive the page. */
  get now(): boolean {
    return performance.now() - this.#since < patience;
  }

  /** Counts a write that is too large to outlive the page: until it is done the page is held back. */
  async large<T>(write: Promise<T>): Promise<T> {
    this.#large++;
    try {
      return await write;
    } finally {
      this.#large--;
    }
  }

  #ask(): void {
    this.#since = performance.now();
    this.#flush(String(++this.#tickets));
  }

  watch(page: Window): void {
    page.addEventListener('beforeunload', (event) => {
      this.#ask();
      if (this.#large > 0) event.preventDefault();
    });
    // A page that is hidden may be ended without another word.
    page.document.addEventListener('visibilitychange', () => {
      if (page.document.visibilityState === 'hidden') this.#ask();
    });
    page.addEventListener('pagehide', () => this.#ask());
  }
}
