import { EventEmitter } from 'node:events';
import type { WindowOpenHandlerResponse } from 'electron';
import { deliver, page, type Frame } from './ipc.ts';
import { session } from './session.ts';

/** As much of a page's contents as the program touches; what it was told is kept for the test to read. */
export class WebContents extends EventEmitter {
  readonly session = session.defaultSession;
  readonly mainFrame: Frame = { origin: 'app://bluepencil', url: 'app://bluepencil/index.html', detached: false, parent: null };
  readonly sent: { channel: string; args: unknown[] }[] = [];
  readonly replaced: string[] = [];
  crashed = false;
  reloads = 0;
  pdf = Buffer.from('%PDF-1.7 double');
  openHandler: ((details: { url: string }) => WindowOpenHandlerResponse) | undefined;

  constructor() {
    super();
    page.contents = this;
    page.frame = this.mainFrame;
  }
  send(channel: string, ...args: unknown[]): void {
    this.sent.push({ channel, args });
    deliver(channel, args);
  }
  setWindowOpenHandler(handler: (details: { url: string }) => WindowOpenHandlerResponse): void {
    this.openHandler = handler;
  }
  replaceMisspelling(word: string): void {
    this.replaced.push(word);
  }
  isCrashed(): boolean {
    return this.crashed;
  }
  reload(): void {
    this.reloads += 1;
  }
  async printToPDF(): Promise<Buffer> {
    return this.pdf;
  }
}
