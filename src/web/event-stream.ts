import type { ServerResponse } from 'node:http';
import type { HostEvents } from '../contract/host.ts';
import type { DeskService } from '../desk/desk.ts';
import { begin } from './exchange.ts';

/** A proxy or a tunnel closes a connection that is silent for longer, in milliseconds. */
const breathEvery = 20_000;

/** Tells every open page what the desk says, as server-sent events. */
export class EventStream {
  readonly #pages = new Set<ServerResponse>();
  readonly #ends: (() => void)[];
  readonly #breath: NodeJS.Timeout;
  /** What arrived while no page was open waits for the first. */
  #waiting: HostEvents['arrived'] | undefined;

  constructor(desk: DeskService) {
    this.#ends = (['rows', 'job'] as const).map((event) => desk.on(event, (detail) => this.#say(event, detail)));
    this.#breath = setInterval(() => this.#send(': \n\n'), breathEvery).unref();
  }

  join(response: ServerResponse): void {
    begin(response, 200, { 'Content-Type': 'text/event-stream' });
    response.write('retry: 1000\n\n');
    this.#pages.add(response);
    response.once('close', () => this.#pages.delete(response));
    if (this.#waiting) this.arrived(this.#waiting);
  }

  arrived(detail: HostEvents['arrived']): void {
    this.#waiting = this.#pages.size === 0 ? detail : undefined;
    this.#say('arrived', detail);
  }

  #say<E extends keyof HostEvents>(event: E, detail: HostEvents[E]): void {
    this.#send(`event: ${event}\ndata: ${JSON.stringify(detail)}\n\n`);
  }

  #send(text: string): void {
    for (const page of this.#pages) page.write(text);
  }

  close(): void {
    clearInterval(this.#breath);
    for (const end of this.#ends) end();
    for (const page of this.#pages) page.end();
  }
}
