import type { CommandId } from './commands.ts';
import type { Desk, DeskEvents, DestinationToken, FileToken, StoryId } from './desk.ts';

/** What the window may hear: the desk's own events, and the shell's. */
export interface HostEvents extends DeskEvents {
  /** A command was chosen in the shell's menu. */
  command: { id: CommandId };
  /**
   * Files arrived from outside (command line, "open with", a second start): show the first, unless the person went to
   * work on something else in the `took` milliseconds that it took to read them.
   */
  arrived: { ids: StoryId[]; took: number };
  /** The shell is about to close: write everything down, then call `flushed`. */
  flush: { ticket: string };
}

/**
 * The shell around the window, as `window.bluePencil`. The Electron preload and the browser shell's page script each
 * provide one; the renderer can't tell them apart but for `shell`.
 */
export interface Host {
  readonly shell: 'electron' | 'browser';
  readonly platform: 'mac' | 'windows' | 'linux';
  readonly desk: Desk;
  on<E extends keyof HostEvents>(event: E, listener: (detail: HostEvents[E]) => void): () => void;
  /** Asks the person for files or a folder; none if the dialog was left. */
  chooseFiles(what: 'files' | 'folder'): Promise<FileToken[]>;
  /** Tokens for files that were dropped on the window. */
  tokensFor(files: readonly File[]): Promise<FileToken[]>;
  /** Asks where an export goes: a file's place for one name, a folder for more; nothing if the dialog was left. */
  chooseDestination(names: readonly string[]): Promise<DestinationToken | undefined>;
  /** After an export: the browser shell starts the download, Electron has nothing to do. */
  deliver(destination: DestinationToken): Promise<void>;
  /** The window as it prints, as a PDF: through a save dialog in Electron, the print dialog in a browser. */
  printPdf(name: string): Promise<void>;
  /** Opens an http or https address outside the window. */
  openLink(url: string): Promise<void>;
  flushed(ticket: string): void;
}

declare global {
  interface Window {
    bluePencil: Host;
  }
}
