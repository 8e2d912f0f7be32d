import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { electronFor } from '../src/cli/electron-binary.ts';
import { thisMachine } from '../src/cli/this-machine.ts';

// Prints Electron's binary and ends with 0, or says in one line why there is none to run and ends with 1. With --fetch,
// a missing one is fetched by Electron's own installer. Runs under the project's Node, which reads TypeScript.

/** Longest wait for the installer, in seconds, and how long a failure is remembered. */
const patience = 60;
const remembered = 60 * 60;

const folder = join(import.meta.dirname, '..', 'node_modules', 'electron');
const failure = join(folder, '..', '.cache', 'blue-pencil', 'electron-failed');

const showProgress = (begin) => {
  const seconds = Math.round((Date.now() - begin) / 1000);
  const line = `Fetching Electron … ${seconds} s of ${patience} s at most`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line} `);
  else if (seconds % 10 === 0) process.stderr.write(`${line}\n`);
};

const sayIn = (said) => {
  const lines = said.split('\n').map((line) => line.trim());
  const says = (words) => lines.find((line) => words.test(line));
  // The reason below "fetch failed" names the host.
  return says(/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|certificate/i)?.replace(/^\[cause\]: /, '') ?? says(/error/i) ?? lines[0];
};

/** Runs the installer; resolves to why it failed, or to nothing. */
const fetched = () =>
  new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(folder, 'install.js')], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    installer.stderr.on('data', (bytes) => (said += bytes));
    const begin = Date.now();
    showProgress(begin);
    const tick = setInterval(showProgress, 1000, begin);
    const late = setTimeout(() => {
      said = `it took longer than ${patience} s`;
      installer.kill();
    }, patience * 1000);
    const settle = (reason) => {
      clearInterval(tick);
      clearTimeout(late);
      if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
      resolve(reason);
    };
    installer.on('error', (error) => settle(error.message));
    installer.on('close', (code) => settle(code === 0 ? undefined : sayIn(said) || `its installer ended with code ${code}`));
  });

const failedLately = () => {
  if (!existsSync(failure)) return undefined;
  const age = (Date.now() - statSync(failure).mtimeMs) / 1000;
  return age < remembered ? readFileSync(failure, 'utf8') : undefined;
};

/** Fetches the binary, unless that failed a short while ago. Resolves to why it isn't there, or to nothing. */
const fetch = async () => {
  const before = failedLately();
  if (before) return `Electron could not be fetched a short while ago: ${before}`;
  const reason = await fetched();
  if (reason === undefined) {
    rmSync(failure, { force: true });
    return undefined;
  }
  mkdirSync(dirname(failure), { recursive: true });
  writeFileSync(failure, reason);
  return `Electron could not be fetched: ${reason}`;
};

const end = (line, code) => {
  console.log(line);
  process.exit(code);
};

let found = electronFor(thisMachine, folder);
if (found.missing && process.argv.includes('--fetch')) {
  // Where it could not run even if it were there, there is no use in fetching it.
  const hindered = electronFor({ ...thisMachine, exists: () => true }, folder);
  const failed = hindered.reason ?? (await fetch());
  if (failed) end(failed, 1);
  found = electronFor(thisMachine, folder);
}
if (found.binary) end(found.binary, 0);
end(found.reason, 1);
