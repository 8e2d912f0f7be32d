import { join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import type { HostEvents } from '../src/contract/host.ts';
import { startPage } from './app-address.ts';
import { eventChannel, type EventName } from './channels.ts';
import { offerContextMenu } from './context-menu.ts';
import { flushOver, type Flush } from './flush.ts';
import type { Label } from './labels.ts';
import type { Open } from './navigation.ts';
import { boundsOn, keepWindowState, leastSize, readWindowState } from './window-state.ts';

/** The page's own paper, so that nothing flashes before it is painted. */
const paper = () => (nativeTheme.shouldUseDarkColors ? '#1c1b19' : '#fbfaf7');

export interface EditorWindow {
  window: BrowserWindow;
  flush: Flush;
  send<E extends EventName>(event: E, detail: HostEvents[E]): void;
  /** Brings it before the person, from wherever it is. */
  show(): void;
}

/** Every switch is written out, the defaults too: this is what the window's safety rests on. */
const webPreferences = (preload: string) => ({
  preload,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  spellcheck: true,
});

export const windowStateFile = (): string => join(app.getPath('userData'), 'window.json');

const workAreas = () => {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary, ...others].map((display) => display.workArea);
};

/** All that was done is in the ledger: a page that broke off can be shown again. */
const offerReload = (window: BrowserWindow, label: Label): void => {
  void dialog
    .showMessageBox(window, {
      type: 'error',
      message: label('menu.window-stopped'),
      buttons: [label('menu.reload'), label('menu.quit')],
      defaultId: 0,
      cancelId: 0,
    })
    .then(({ response }) => {
      if (response !== 0) app.quit();
      // The window may have been closed while the question stood.
      else if (!window.isDestroyed()) window.webContents.reload();
    });
};

export interface WindowParts {
  /** Whether closing the window is part of leaving the program. */
  quitting(): boolean;
  label(): Label;
  open: Open;
}

/** Opens the editor's window where it was last. */
export const openWindow = ({ quitting, label, open }: WindowParts): EditorWindow => {
  const stateFile = windowStateFile();
  const kept = readWindowState(stateFile);
  const window = new BrowserWindow({
    ...boundsOn(workAreas(), kept),
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    title: app.name,
    show: false,
    backgroundColor: paper(),
    webPreferences: webPreferences(join(app.getAppPath(), 'dist', 'electron', 'preload.cjs')),
  });
  if (kept?.maximised) window.maximize();

  const send: EditorWindow['send'] = (event, detail) => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel(event), detail);
  };
  const flush = flushOver((ticket) => send('flush', { ticket }));

  let left = false;
  window.on('close', (event) => {
    if (left) return;
    event.preventDefault();
    const kept = keepWindowState(stateFile, { bounds: window.getNormalBounds(), maximised: window.isMaximized() });
    const flushed = window.webContents.isCrashed() ? undefined : flush.ask();
    void Promise.all([kept, flushed]).then(() => {
      left = true;
      // Holding the window back has stopped the quitting, too: it has to be asked for again.
      if (quitting()) app.quit();
      else window.close();
    });
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') offerReload(window, label());
  });
  offerContextMenu(window, label, open);

  const repaper = () => window.setBackgroundColor(paper());
  nativeTheme.on('updated', repaper);
  window.once('closed', () => nativeTheme.off('updated', repaper));

  void window.loadURL(startPage);

  return {
    window,
    flush,
    send,
    show() {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
};
