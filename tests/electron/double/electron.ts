import { EventEmitter } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { acrossBridge } from './bridge.ts';
import { ipcMain, ipcRenderer, resetIpc } from './ipc.ts';
import { Session, session } from './session.ts';
import { BrowserWindow } from './window.ts';

/**
 * Stands for the `electron` module in tests, as its main process and its preload see it. Messages are cloned, errors
 * lose what Electron takes from them, and all that was asked of the system is kept in `double`.
 */
type Methods<T> = Partial<Omit<T, keyof EventEmitter>>;

const fresh = () => ({
  mainWorld: {} as Record<string, unknown>,
  paths: { documents: tmpdir() } as Record<string, string>,
  appPath: process.cwd(),
  packaged: false,
  locked: true,
  switches: new Set<string>(),
  lockData: undefined as unknown,
  quits: 0,
  exits: [] as (number | undefined)[],
  recentDocuments: [] as string[],
  schemes: [] as Electron.CustomScheme[],
  served: new Map<string, (request: Request) => Response | Promise<Response>>(),
  opened: [] as string[],
  menu: [] as Electron.MenuItemConstructorOptions[],
  popups: [] as Electron.MenuItemConstructorOptions[][],
  clipboard: '',
  openAnswer: [] as string[],
  saveAnswer: '',
  openAsked: [] as Electron.OpenDialogOptions[],
  saveAsked: [] as Electron.SaveDialogOptions[],
  messages: [] as Electron.MessageBoxOptions[],
  displays: [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
  filePaths: new WeakMap<File, string>(),
  ready: Promise.withResolvers<void>(),
});

export const double = fresh();

/** Everything as at the start of a program, with a data folder of its own. */
export const resetDouble = (): void => {
  Object.assign(double, fresh());
  double.paths['userData'] = mkdtempSync(join(tmpdir(), 'blue-pencil-electron-'));
  resetIpc();
  BrowserWindow.all = [];
  session.defaultSession = new Session();
  app.removeAllListeners();
  nativeTheme.removeAllListeners();
  nativeTheme.themeSource = 'system';
};

export const app = Object.assign(new EventEmitter(), {
  name: 'Blue Pencil',
  get isPackaged() {
    return double.packaged;
  },
  getPath: (name) => double.paths[name] ?? tmpdir(),
  setPath: (name, path) => void (double.paths[name] = path),
  getAppPath: () => double.appPath,
  getVersion: () => '0.1.0',
  getLocale: () => 'en-GB',
  getPreferredSystemLanguages: () => ['en-GB', 'de-DE'],
  enableSandbox: () => {},
  commandLine: { hasSwitch: (name: string) => double.switches.has(name) } as Electron.CommandLine,
  requestSingleInstanceLock: (data) => {
    double.lockData = data;
    return double.locked;
  },
  whenReady: () => double.ready.promise,
  quit: () => {
    double.quits += 1;
    app.emit('before-quit', { preventDefault: () => {} });
    for (const window of BrowserWindow.getAllWindows()) window.close();
    if (BrowserWindow.getAllWindows().length > 0) return;
    let held = false;
    app.emit('will-quit', { preventDefault: () => (held = true) });
    // Not one of Electron's events: here a program has no process to end.
    if (!held) app.emit('ended');
  },
  exit: (code) => void double.exits.push(code),
  addRecentDocument: (path) => void double.recentDocuments.push(path),
  setAboutPanelOptions: () => {},
  showAboutPanel: () => {},
} satisfies Methods<Electron.App>);

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => void double.schemes.push(...schemes),
  handle: (scheme, handler) => void double.served.set(scheme, handler as (request: Request) => Response),
} satisfies Methods<Electron.Protocol>;

export const shell = {
  openExternal: async (address) => void double.opened.push(address),
} satisfies Methods<Electron.Shell>;

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => ({
    template,
    popup: () => void double.popups.push(template),
  }),
  setApplicationMenu: (menu: { template: Electron.MenuItemConstructorOptions[] }) => void (double.menu = menu.template),
};

export const dialog = {
  showOpenDialog: async (_window: unknown, options: Electron.OpenDialogOptions) => {
    double.openAsked.push(options);
    return { canceled: double.openAnswer.length === 0, filePaths: double.openAnswer };
  },
  showSaveDialog: async (_window: unknown, options: Electron.SaveDialogOptions) => {
    double.saveAsked.push(options);
    return { canceled: double.saveAnswer === '', filePath: double.saveAnswer };
  },
  showMessageBox: async (_window: unknown, options: Electron.MessageBoxOptions) => {
    double.messages.push(options);
    return { response: 0, checkboxChecked: false };
  },
  showErrorBox: (title: string, content: string) => void double.messages.push({ title, message: content }),
};

export const nativeTheme = Object.assign(new EventEmitter(), {
  themeSource: 'system' as Electron.NativeTheme['themeSource'],
  shouldUseDarkColors: false,
} satisfies Methods<Electron.NativeTheme>);

export const screen = {
  getPrimaryDisplay: () => double.displays[0],
  getAllDisplays: () => double.displays,
};

export const clipboard = {
  writeText: async (text) => void (double.clipboard = text),
} satisfies Methods<Electron.Clipboard>;

export const contextBridge = {
  exposeInMainWorld: (key, api) => void (double.mainWorld[key] = acrossBridge(api)),
} satisfies Methods<Electron.ContextBridge>;

export const webUtils = {
  getPathForFile: (file) => double.filePaths.get(file) ?? '',
} satisfies Methods<Electron.WebUtils>;

export { BrowserWindow, ipcMain, ipcRenderer, session };
