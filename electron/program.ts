import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, ipcMain, nativeTheme, session, shell } from 'electron';
import type { OpenStory } from '../src/contract/desk.ts';
import { defaultSettings, type Settings } from '../src/contract/settings.ts';
import { createDesk, type DeskService } from '../src/desk/desk.ts';
import { ReadingPool } from '../src/desk/reading-pool.ts';
import { Arrivals } from './arrivals.ts';
import { shellChannels } from './channels.ts';
import { carryDeskCalls, type Heard } from './desk-calls.ts';
import { labelsIn, type Label } from './labels.ts';
import { showMenu } from './menu.ts';
import { guardNavigation } from './navigation.ts';
import { guardPermissions } from './permissions.ts';
import { progressBar } from './progress.ts';
import { serveRenderer } from './protocol.ts';
import { isOwnSender } from './sender.ts';
import { carryShellCalls } from './shell-calls.ts';
import { dictionaryFor } from './spelling.ts';
import { openWindow, windowStateFile, type EditorWindow } from './window.ts';

export const openOutside = (address: string): Promise<void> => shell.openExternal(address);

/** The program from its start to its end: one desk, and a window before it. */
export class Program {
  readonly #home: string;
  readonly #arrivals = new Arrivals((arrived) => this.#editor?.send('arrived', arrived));
  readonly #progress = progressBar((share) => this.#editor?.window.setProgressBar(share));
  #desk: DeskService | undefined;
  #editor: EditorWindow | undefined;
  #settings = defaultSettings;
  #label: Label = labelsIn(defaultSettings.language);
  #quitting = false;

  /** `home`: the folder of all that the desk keeps. */
  constructor(home: string) {
    this.#home = home;
  }

  /** Once the app is ready. */
  async start(): Promise<void> {
    const files = app.getAppPath();
    const readers = new ReadingPool(join(files, 'dist', 'desk-worker.js'));
    const desk = createDesk({ home: this.#home, readers });
    this.#desk = desk;

    guardPermissions(session.defaultSession);
    app.on('web-contents-created', (_event, contents) => guardNavigation(contents, openOutside));
    serveRenderer(join(files, 'dist', 'renderer'));

    carryDeskCalls(desk, this.#heard);
    carryShellCalls({ desk, window: () => this.#editor?.window, label: () => this.#label });
    ipcMain.on(shellChannels.flushed, (event, ticket: unknown) => {
      if (isOwnSender(event) && typeof ticket === 'string') this.#editor?.flush.answered(ticket);
    });
    desk.on('rows', (detail) => this.#editor?.send('rows', detail));
    desk.on('job', (detail) => {
      this.#progress(detail);
      this.#editor?.send('job', detail);
    });

    const { settings, rows } = await desk.look({});
    const firstRun = rows.length === 0 && !existsSync(windowStateFile());
    this.#apply(settings);
    this.#leaveInOrder(desk);
    this.show();
    const { ids } = await this.#arrivals.deskIsThere(desk);
    if (firstRun && ids.length === 0) await this.#arrivals.bringSamples(desk, join(files, 'seeds'));
    void this.#showMenu();
  }

  /** Brings the window before the person, a new one if it was closed. */
  show(): void {
    if (this.#editor) return this.#editor.show();
    if (!this.#desk) return;
    const editor = openWindow({ quitting: () => this.#quitting, label: () => this.#label, open: openOutside });
    this.#editor = editor;
    editor.window.once('closed', () => {
      this.#editor = undefined;
      this.#arrivals.windowListens(false);
    });
  }

  /** Files from outside; absolute paths. On a Mac the program goes on without a window: what comes then opens one. */
  async arrive(paths: readonly string[]): Promise<void> {
    this.show();
    await this.#arrivals.bring(paths);
    void this.#showMenu();
  }

  readonly #heard: Heard = (call, got) => {
    if (!got.ok) return;
    // The page has set up its listeners before it looks: now it can be told of what has come.
    if (call === 'look') setImmediate(() => this.#arrivals.windowListens(true));
    if (call === 'importFiles') void this.#showMenu();
    if (call === 'setSettings') this.#apply(got.value as Settings);
    if (call === 'openStory') this.#spellIn((got.value as OpenStory).meta.language);
  };

  #apply(settings: Settings): void {
    this.#settings = settings;
    this.#label = labelsIn(settings.language);
    // High contrast is the page's own doing: the system knows only light and dark.
    nativeTheme.themeSource = settings.theme === 'contrast' ? 'system' : settings.theme;
    app.setAboutPanelOptions({ applicationName: app.name, applicationVersion: app.getVersion() });
    void this.#showMenu();
  }

  async #showMenu(): Promise<void> {
    if (!this.#desk || this.#quitting) return;
    const recent = await this.#desk.recentPaths();
    // The system's own list is in order of adding: the newest goes in last. Linux has none.
    if (process.platform !== 'linux') for (const path of recent.toReversed()) app.addRecentDocument(path);
    showMenu(this.#settings, recent, {
      run: (id) => {
        this.show();
        this.#editor?.send('command', { id });
      },
      openRecent: (path) => void this.arrive([path]),
    });
  }

  // The dictionaries of a Mac choose themselves.
  #spellIn(language: string): void {
    if (process.platform === 'darwin') return;
    const { availableSpellCheckerLanguages: available } = session.defaultSession;
    const dictionary = dictionaryFor(language, available, [...app.getPreferredSystemLanguages(), app.getLocale()]);
    session.defaultSession.setSpellCheckerLanguages(dictionary === undefined ? [] : [dictionary]);
  }

  #leaveInOrder(desk: DeskService): void {
    app.on('before-quit', () => {
      this.#quitting = true;
    });
    app.on('window-all-closed', () => {
      if (process.platform !== 'darwin') app.quit();
    });
    app.on('activate', () => this.show());
    app.once('will-quit', (event) => {
      event.preventDefault();
      void desk.close().finally(() => app.quit());
    });
  }
}
