import { EventEmitter } from 'node:events';
import type { WebContents } from './web-contents.ts';

/** The frame that a message comes from, as far as the program looks at it. */
export interface Frame {
  origin: string;
  url: string;
  detached: boolean;
  parent: Frame | null;
}

export interface Sent {
  sender: WebContents;
  senderFrame: Frame | null;
}

type Handler = (event: Sent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = Object.assign(new EventEmitter(), {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler(channel: string): void {
    handlers.delete(channel);
  },
});

/** The page that the preload runs for, and the frame that its messages claim to come from. */
export const page: { contents: WebContents | undefined; frame: Frame | null } = { contents: undefined, frame: null };

const cloned = (args: unknown[]): unknown[] => args.map((each) => structuredClone(each));

const sent = (): Sent => {
  if (!page.contents) throw new Error('No window is open to send from.');
  return { sender: page.contents, senderFrame: page.frame };
};

export const ipcRenderer = Object.assign(new EventEmitter(), {
  async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    const handler = handlers.get(channel);
    const copies = cloned(args);
    try {
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return structuredClone(await handler(sent(), ...copies));
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, { cause: error });
    }
  },
  send(channel: string, ...args: unknown[]): void {
    ipcMain.emit(channel, sent(), ...cloned(args));
  },
});

/** What `webContents.send` brings about in the page. */
export const deliver = (channel: string, args: unknown[]): void => {
  ipcRenderer.emit(channel, {}, ...cloned(args));
};

export const handledChannels = (): string[] => [...handlers.keys()];

export const resetIpc = (): void => {
  handlers.clear();
  ipcMain.removeAllListeners();
  ipcRenderer.removeAllListeners();
  page.contents = undefined;
  page.frame = null;
};
