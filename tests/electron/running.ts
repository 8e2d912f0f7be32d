import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { Host } from '../../src/contract/host.ts';
import type { Readers } from '../../src/desk/reading-pool.ts';
import { workerFile } from '../contract/worker-file.ts';

/** A folder with all that a built program has, the worker as it is written. */
const programFolder = (seeds: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'blue-pencil-program-'));
  mkdirSync(join(folder, 'dist', 'renderer'), { recursive: true });
  mkdirSync(join(folder, 'seeds'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'dist', 'desk-worker.js'), `import ${JSON.stringify(pathToFileURL(workerFile).href)};`);
  for (const [name, text] of Object.entries(seeds)) writeFileSync(join(folder, 'seeds', name), text);
  return folder;
};

export interface Start {
  /** Where the desk keeps everything; a new folder if it isn't given. */
  home?: string;
  /** What stands on the command line. */
  paths?: readonly string[];
  seeds?: Readonly<Record<string, string>>;
  /** In place of the pool that the program makes for itself. */
  readers?: Readers;
  /** What the double is told before the program starts. */
  before?(double: Awaited<ReturnType<typeof freshDouble>>['double']): void;
}

const freshDouble = () => import('./double/electron.ts');

/** Runs main and, once its window is there, preload, as they are, on a double of Electron that nothing has used yet. */
export const running = async ({ home, paths = [], seeds = {}, readers, before }: Start = {}) => {
  vi.resetModules();
  if (readers) vi.doMock('../../src/desk/reading-pool.ts', () => ({ ReadingPool: function () { return readers; } }));
  const electron = await freshDouble();
  const { page } = await import('./double/ipc.ts');
  electron.resetDouble();
  const kept = home ?? mkdtempSync(join(tmpdir(), 'blue-pencil-home-'));
  const folder = programFolder(seeds);
  electron.double.appPath = folder;
  before?.(electron.double);

  const argv = process.argv;
  process.argv = ['electron', folder, ...paths];
  vi.stubEnv('BLUEPENCIL_HOME', kept);
  await import('../../electron/main.ts');
  process.argv = argv;
  electron.double.ready.resolve();

  const host = async (): Promise<Host> => {
    await vi.waitUntil(() => electron.BrowserWindow.getAllWindows().length > 0, 10_000);
    if (!('bluePencil' in electron.double.mainWorld)) await import('../../electron/preload.ts');
    return electron.double.mainWorld['bluePencil'] as Host;
  };
  const window = () => {
    const [only] = electron.BrowserWindow.getAllWindows();
    if (!only) throw new Error('There is no window.');
    return only;
  };

  /** Leaves the program as a person would; resolves once it has ended. `keep` leaves the desk's folder. */
  const leave = async (keep = false): Promise<void> => {
    const ended = new Promise<void>((resolve) => electron.app.once('ended', resolve));
    for (const each of electron.BrowserWindow.getAllWindows()) each.webContents.crashed = true;
    electron.app.quit();
    await ended;
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
    if (!keep) rmSync(kept, { recursive: true, force: true });
  };

  return { ...electron, page, home: kept, host, window, leave };
};

export type Running = Awaited<ReturnType<typeof running>>;
