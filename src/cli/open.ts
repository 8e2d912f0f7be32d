import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { createDesk } from '../desk/desk.ts';
import { deskHome } from '../desk/home.ts';
import { ReadingPool } from '../desk/reading-pool.ts';
import { sentenceOf } from '../story/problem.ts';
import { serveDesk } from '../web/serve-desk.ts';
import { electronFor } from './electron-binary.ts';
import { programFolder, rendererFolder, workerFile } from './program-folder.ts';
import { thisMachine } from './this-machine.ts';
import type { Output } from './output.ts';

interface OpenOptions {
  browser: boolean;
  launch: boolean;
}

/** An editor that ends with an error in less time, in milliseconds, has never shown a window. */
const startTime = 5000;

const fromCommandLine = 'command-line';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `bluepencil open`. Resolves to the exit code once the editor has ended. */
export const open = async (paths: readonly string[], options: OpenOptions, output: Output): Promise<number> => {
  const files = paths.map((path) => resolve(path));
  if (options.browser) return openInBrowser(files, options.launch, output);
  const electron = electronFor(thisMachine, join(programFolder(), 'node_modules/electron'));
  const reason = 'binary' in electron ? await openInElectron(electron.binary, files) : electron.reason;
  if (reason === undefined) return 0;
  say(`${reason} Blue Pencil opens in the browser instead.`);
  return openInBrowser(files, options.launch, output);
};

/** Resolves once the editor has ended; to the reason, if it never came up. */
const openInElectron = (binary: string, files: readonly string[]): Promise<string | undefined> =>
  new Promise((resolve) => {
    const begin = performance.now();
    const editor = spawn(binary, [programFolder(), ...files], { stdio: 'inherit' });
    editor.once('error', (error) => resolve(`Electron could not be started (${error.message}).`));
    editor.once('exit', (code) => {
      const cameUp = code === 0 || performance.now() - begin > startTime;
      resolve(cameUp ? undefined : `Electron ended as it started (code ${code ?? 'none'}).`);
    });
  });

const openInBrowser = async (files: string[], launch: boolean, output: Output): Promise<number> => {
  if (!existsSync(join(rendererFolder(), 'index.html'))) {
    say('The editor is not built yet. Run "npm run build" once.');
    return 1;
  }
  if (!isBuiltin('node:sqlite')) {
    say(`The editor needs Node 22.13 or newer to run in the browser, and this is ${process.versions.node}. "npm start" brings one along.`);
    return 1;
  }
  const ended = untilEnded();
  const desk = createDesk({ home: deskHome(), readers: new ReadingPool(workerFile()) });
  try {
    const shell = await serveDesk({ desk, rendererFolder: rendererFolder() });
    try {
      await output.write(`${shell.address}\n`);
      if (launch) void launchBrowser(shell.address);
      const empty = (await desk.look({})).rows.length === 0;
      const tokens = files.length > 0 || !empty ? files.map((path) => desk.tokenForPath(path)) : [desk.tokenForSample(join(programFolder(), 'seeds'))];
      const begin = performance.now();
      void ended.then(() => desk.cancel({ job: fromCommandLine }));
      const brought = await desk.importFiles({ job: fromCommandLine, tokens });
      for (const problem of brought.problems) if (problem.code !== 'cancelled') say(sentenceOf(problem));
      if (files.length > 0) shell.arrived({ ids: brought.ids, took: performance.now() - begin });
      await ended;
    } finally {
      await shell.close();
    }
  } finally {
    await desk.close();
  }
  return 0;
};

/** Ctrl+C ends it in order; a second one ends it at once. */
const untilEnded = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

const launchBrowser = async (address: string): Promise<void> => {
  const byHand = (): void => say('No browser could be started. Open the address above in one.');
  try {
    const { default: openOutside } = await import('open');
    const browser = await openOutside(address);
    browser.once('error', byHand);
    // Where there is none to start, Linux says so by the code that its opener ends with.
    browser.once('exit', (code) => {
      if (code) byHand();
    });
  } catch {
    byHand();
  }
};
