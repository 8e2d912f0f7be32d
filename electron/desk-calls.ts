import { ipcMain } from 'electron';
import { answer, type Answer } from '../src/contract/call.ts';
import type { Desk } from '../src/contract/desk.ts';
import { callNames, type CallName } from '../src/contract/schemas.ts';
import { deskChannel } from './channels.ts';
import { isOwnSender } from './sender.ts';

/** Hears of every call that the desk has answered, before the window does. */
export type Heard = (call: CallName, got: Answer) => void;

/** A stranger gets a rejection and learns nothing else. */
export const strangerRejected = (): Error => new Error('This page may not use the desk.');

/** Carries the window's calls to the desk: one channel a call, each checked for who sent it and what it says. */
export const carryDeskCalls = (desk: Desk, heard: Heard): void => {
  for (const call of callNames) {
    ipcMain.handle(deskChannel(call), async (event, argument: unknown): Promise<Answer> => {
      if (!isOwnSender(event)) throw strangerRejected();
      const got = await answer(desk, call, argument);
      heard(call, got);
      return got;
    });
  }
};
