import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environment, node, root, run } from './set-up.mjs';

/** Longest waits, in milliseconds, for Playwright's download and for Debian's package. */
const downloadPatience = 120_000;
const packagePatience = 300_000;

// Playwright itself takes the shell without a window of its own, where it may choose: it starts in half the time.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge', 'msedge'];
const programFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
const places = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: programFolders.flatMap((folder) => [
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Chromium', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
};

/** The file of a Chromium that is installed on this machine, if there is one. */
export const systemBrowser = () => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const inPath = process.platform === 'win32' ? [] : folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...(places[process.platform] ?? [])].find((file) => existsSync(file));
};

const ofPlaywright = async () => {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
};

const tried = async (command, args, patience, env = environment()) => {
  const code = await run(command, args, { timeout: patience, env }).catch(() => 1);
  return code === 0;
};

const asRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * A Chromium for the end-to-end tests: the one named in BLUEPENCIL_CHROMIUM, Playwright's own, the system's, or one
 * that is installed now. Gives back its file and what it is, or nothing.
 */
export const browser = async () => {
  const named = process.env.BLUEPENCIL_CHROMIUM;
  if (named) return existsSync(named) ? { file: named, what: 'the one in BLUEPENCIL_CHROMIUM' } : undefined;

  const there = await ofPlaywright();
  if (there) return { file: there, what: "Playwright's own Chromium" };
  const system = systemBrowser();
  if (system) return { file: system, what: "the system's" };

  console.log('There is no Chromium here: having Playwright fetch its own …');
  await tried(node(), [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], downloadPatience);
  const fetched = await ofPlaywright();
  if (fetched) return { file: fetched, what: "Playwright's own Chromium, fetched now" };

  if (!asRootOnDebian()) return undefined;
  console.log("Playwright's could not be fetched: installing Debian's package …");
  const env = { ...environment(), DEBIAN_FRONTEND: 'noninteractive' };
  const install = (name) => tried('apt-get', ['install', '-y', '--no-install-recommends', name], packagePatience, env);
  await tried('apt-get', ['update', '-q'], packagePatience, env);
  // Older releases have the whole browser alone.
  if (!(await install('chromium-headless-shell'))) await install('chromium');
  const packaged = systemBrowser();
  return packaged && { file: packaged, what: "Debian's package, installed now" };
};
