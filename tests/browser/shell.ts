import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { _electron, type BrowserContext, type ElectronApplication, type Page } from '@playwright/test';

/** Tag of tests that ask for what only a browser around the window has. */
export const inBrowsers = '@in-browsers';

export interface ShellOptions {
  shellName: 'browser' | 'electron';
  /** Files by name, in a folder that is given on the command line; none stands for the samples that come with the program. */
  files: Record<string, string | Uint8Array>;
  /** Whether the program reads its samples while the window looks on, as it does only the first time. */
  firstStart: boolean;
}

export interface Saved {
  name: string;
  bytes: Buffer;
}

/** The running program around a window, whichever shell it is. */
export interface Shell {
  start(paths?: readonly string[]): Promise<Page>;
  /** Ends it as a power cut would: nothing gets a chance to be written any more. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Does what leads to a file being saved, and gives that file. */
  saved(act: () => Promise<void>): Promise<Saved>;
}

const root = join(import.meta.dirname, '../..');

export const temporaryFolder = (name: string): Promise<string> => mkdtemp(join(tmpdir(), `blue-pencil-${name}-`));

const ended = async (program: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const exit = once(program, 'exit');
  program.kill(signal);
  await exit;
};

const serve = (home: string, paths: readonly string[]): ChildProcess & { stdout: Readable } => {
  const args = [join(root, 'dist/cli.js'), 'open', '--browser', '--no-launch', ...paths];
  return spawn(process.execPath, args, { env: { ...process.env, BLUEPENCIL_HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] });
};

const addressOf = async (server: { stdout: Readable }): Promise<string> => {
  const [address] = (await once(createInterface(server.stdout), 'line')) as [string];
  return address;
};

/** Starts the program on an empty home, lets it read its samples, and ends it in order. */
export const startOnce = async (home: string): Promise<void> => {
  const server = serve(home, []);
  const look = `${await addressOf(server)}call/look`;
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  for (let reading = true; reading; ) {
    await setTimeout(100);
    const { value } = (await (await fetch(look, init)).json()) as { value: { rows: unknown[]; jobs: unknown[] } };
    reading = value.rows.length === 0 || value.jobs.length > 0;
  }
  await ended(server, 'SIGTERM');
};

export const browserShell = (context: BrowserContext, home: string): Shell => {
  let server: ChildProcess | undefined;
  let page: Page | undefined;
  return {
    async start(paths = []) {
      const program = serve(home, paths);
      server = program;
      const address = await addressOf(program);
      page ??= await context.newPage();
      await page.goto(address);
      return page;
    },
    async kill() {
      if (server) await ended(server, 'SIGKILL');
    },
    async stop() {
      if (server) await ended(server, 'SIGTERM');
    },
    async saved(act) {
      if (!page) throw new Error('The shell has not been started.');
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
  };
};

export const electronShell = (executablePath: string, home: string): Shell => {
  let app: ElectronApplication | undefined;
  return {
    async start(paths = []) {
      const env = { ...(process.env as Record<string, string>), BLUEPENCIL_HOME: home };
      const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      app = await _electron.launch({ executablePath, args: [...sandbox, root, ...paths], env });
      return app.firstWindow();
    },
    async kill() {
      if (app) await ended(app.process(), 'SIGKILL');
    },
    async stop() {
      await app?.close().catch(() => undefined);
    },
    async saved(act) {
      if (!app) throw new Error('The shell has not been started.');
      const folder = await temporaryFolder('export');
      // A native dialog can't be driven: its answer is put in its place.
      const chosen = app.evaluate(
        ({ dialog }, folder) =>
          new Promise<string>((resolve) => {
            dialog.showSaveDialog = (async (...args: unknown[]) => {
              const options = args.at(-1) as { defaultPath?: string };
              const filePath = `${folder}/${(options.defaultPath ?? 'export').split(/[\\/]/).at(-1)}`;
              resolve(filePath);
              return { canceled: false, filePath };
            }) as typeof dialog.showSaveDialog;
          }),
        folder,
      );
      await act();
      const path = await chosen;
      const file = async (): Promise<Buffer> => readFile(path).catch(() => setTimeout(50).then(file));
      const bytes = await file();
      await rm(folder, { recursive: true });
      return { name: basename(path), bytes };
    },
  };
};
