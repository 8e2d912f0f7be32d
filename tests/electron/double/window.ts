import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { WebContents } from './web-contents.ts';

/** A window that keeps what it was told. Closing it asks its listeners first, as Electron does. */
export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = [];
  static getAllWindows(): BrowserWindow[] {
    return BrowserWindow.all.filter((window) => !window.destroyed);
  }

  readonly webContents = new WebContents();
  readonly options: BrowserWindowConstructorOptions;
  destroyed = false;
  shown = false;
  minimised = false;
  maximised = false;
  focused = 0;
  address = '';
  progress: number[] = [];
  bounds: Rectangle;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    BrowserWindow.all.push(this);
  }
  close(): void {
    let held = false;
    this.emit('close', { preventDefault: () => (held = true) });
    if (held) return;
    this.destroyed = true;
    this.emit('closed');
  }
  async loadURL(address: string): Promise<void> {
    this.address = address;
  }
  getNormalBounds = (): Rectangle => this.bounds;
  isMaximized = (): boolean => this.maximised;
  maximize = (): void => void (this.maximised = true);
  isMinimized = (): boolean => this.minimised;
  restore = (): void => void (this.minimised = false);
  show = (): void => void (this.shown = true);
  focus = (): void => void (this.focused += 1);
  isDestroyed = (): boolean => this.destroyed;
  setBackgroundColor = (): void => {};
  setProgressBar = (share: number): void => void this.progress.push(share);
}
