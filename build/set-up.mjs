import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

// Plain Node 20 and nothing else: this runs before anything is installed.

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** Runs a command to its end and gives its exit code, as a shell would: 128 and the signal's number where it was killed. */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });

/** Runs one of the build scripts under the project's Node; resolves to its exit code and what it printed. */
export const ask = async (script, ...args) => {
  const child = spawn(node(), [join(root, 'build', script), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (bytes) => (said += bytes));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, said: said.trim() };
};

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/** Whether node_modules holds what the lockfile names. Packages for other platforms are rightly missing. */
const isInstalled = () => {
  const wanted = packagesIn('package-lock.json');
  const there = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    return there[path] ? there[path].version === version : optional === true;
  });
};

const npm = (args, options) =>
  process.env.npm_execpath
    ? run(process.env.npm_node_execpath ?? process.execPath, [process.env.npm_execpath, ...args], options)
    : run('npm', args, { shell: windows, ...options });

/** Installs the dependencies if they are missing or older than the lockfile. Ends the program where that fails. */
export const installed = async () => {
  if (isInstalled()) return;
  console.log('Installing the dependencies (only this once; it takes a minute or two) …');
  const begin = Date.now();
  const code = await npm(['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  if (code !== 0) {
    console.error('The dependencies could not be installed: see what npm says above, then try again.');
    process.exit(code);
  }
  console.log(`Installed in ${Math.round((Date.now() - begin) / 1000)} s.`);
};

const brought = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** The Node that the project brings, or this one where its scripts were not let run and it is new enough. */
export const node = () => {
  if (existsSync(brought)) return brought;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  console.error('npm did not bring Node 24 along (are its install scripts switched off?). Run "npm rebuild node", then try again.');
  return process.exit(1);
};

/** The environment of what is started: its `node` is the project's, too. */
export const environment = () => {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(windows ? ';' : ':');
  return { ...process.env, PATH: path };
};

/** Brings the built program up to date. Ends the program where that fails. */
export const built = async () => {
  const code = await run(node(), [join(root, 'build', 'build.mjs')], { env: environment() });
  if (code !== 0) process.exit(code);
};
