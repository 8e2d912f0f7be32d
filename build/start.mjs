import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ask, built, environment, installed, node, root } from './set-up.mjs';

// `npm start [-- PATH… | --browser | --no-launch]`: everything from a fresh clone to the open editor.
const given = process.argv.slice(2);
const paths = given.filter((argument) => !argument.startsWith('-'));
const switches = given.filter((argument) => argument.startsWith('-'));

await installed();
await built();

if (!switches.includes('--browser')) {
  const electron = await ask('find-electron.mjs', '--fetch');
  if (electron.code !== 0) {
    console.log(`Opening in the browser instead of Electron. ${electron.said}`);
    switches.push('--browser');
  }
}

const opened = paths.length > 0 ? paths : ['seeds'];
const editor = spawn(node(), [join(root, 'dist', 'cli.js'), 'open', ...opened, ...switches], {
  cwd: root,
  stdio: 'inherit',
  env: environment(),
});

// The terminal sends Ctrl+C to the editor as well: here it only must not end the one before the other.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => editor.kill(signal));

editor.on('error', (error) => {
  console.error(`The editor could not be started: ${error.message}`);
  process.exit(1);
});
editor.on('close', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
