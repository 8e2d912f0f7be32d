import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { appOrigin } from './app-address.ts';

/** Whether a message comes from the program's own page itself, and not from a frame inside it or a page put in its place. */
export const isOwnSender = (event: Pick<IpcMainInvokeEvent | IpcMainEvent, 'senderFrame'>): boolean => {
  const frame = event.senderFrame;
  return frame !== null && !frame.detached && frame.parent === null && frame.origin === appOrigin;
};
