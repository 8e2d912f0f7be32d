import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { deskOver, problemOf, type Answer } from '../src/contract/call.ts';
import type { Desk } from '../src/contract/desk.ts';
import type { Host } from '../src/contract/host.ts';
import { callNames } from '../src/contract/schemas.ts';
import { sentenceOf } from '../src/story/problem.ts';
import { deskChannel, eventChannel, eventNames, shellChannels } from './channels.ts';

const platforms = { darwin: 'mac', win32: 'windows' } as const satisfies Partial<Record<NodeJS.Platform, Host['platform']>>;

// The context bridge leaves nothing of an error but its message, so a problem crosses it as a plain object.
const acrossBridge = (reason: unknown): never => {
  const problem = problemOf(reason);
  throw { message: sentenceOf(problem), problem };
};

const invoke = (channel: string, argument: unknown): Promise<Answer> => ipcRenderer.invoke(channel, argument) as Promise<Answer>;

const ask = async <T>(channel: string, argument: unknown): Promise<T> => {
  const got = await invoke(channel, argument);
  return got.ok ? (got.value as T) : acrossBridge(got);
};

const carried = deskOver(callNames, (name, argument) => invoke(deskChannel(name), argument));
const desk = Object.fromEntries(
  callNames.map((name) => [name, (argument: never) => carried[name](argument).catch(acrossBridge)]),
) as unknown as Desk;

const host = {
  shell: 'electron',
  platform: process.platform === 'darwin' || process.platform === 'win32' ? platforms[process.platform] : 'linux',
  desk,
  on: (event, listener) => {
    // Types don't reach here from the page: an unknown name must not listen on a channel of its choice.
    if (!eventNames.includes(event)) throw new Error(`There is no event "${event}".`);
    const heard = (_event: unknown, ...args: unknown[]) => listener(args[0] as never);
    ipcRenderer.on(eventChannel(event), heard);
    return () => {
      ipcRenderer.off(eventChannel(event), heard);
    };
  },
  chooseFiles: (what) => ask(shellChannels.chooseFiles, what),
  tokensFor: async (files) => {
    // A file made by a script has no path: only what a person dropped gets a token.
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    return ask(shellChannels.tokensForPaths, paths);
  },
  chooseDestination: (names) => ask(shellChannels.chooseDestination, [...names]),
  deliver: async () => {},
  printPdf: (name) => ask(shellChannels.printPdf, name),
  openLink: (url) => ask(shellChannels.openLink, url),
  flushed: (ticket) => ipcRenderer.send(shellChannels.flushed, ticket),
} satisfies Host;

contextBridge.exposeInMainWorld('bluePencil', host);
