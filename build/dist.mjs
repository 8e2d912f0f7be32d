import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { built, environment, installed, node, root } from './set-up.mjs';

// `npm run dist [-- --linux | --mac | --win | --dir …]`: the packages, in `release/`. What follows goes to electron-builder.

await installed();
await built();

const electron = process.env.ELECTRON_OVERRIDE_DIST_PATH;
const builder = spawn(
  node(),
  [
    join(root, 'node_modules', 'electron-builder', 'cli.js'),
    '--config=build/electron-builder.yml',
    '--publish=never',
    ...(electron ? [`--config.electronDist=${electron}`] : []),
    ...process.argv.slice(2),
  ],
  // A failed download says why, but not of what: only the downloader's own log names the file.
  { cwd: root, env: { ...environment(), DEBUG: '@electron/get:index' }, stdio: ['inherit', 'inherit', 'pipe'] },
);

let downloading;
builder.stderr.setEncoding('utf8').on('data', (text) => {
  for (const line of text.split('\n')) {
    const address = /Downloading (https?:\S+) to /.exec(line)?.[1];
    if (address) downloading = new URL(address);
    else if (line.includes('artifact validated')) downloading = undefined;
    if (line && !line.includes('@electron/get:index')) console.error(line);
  }
});

/** Which file is missing, and where it can be put by hand. */
const advice = (address) => {
  const parts = address.pathname.split('/');
  const file = parts.at(-1);
  const missing = `\nMissing: ${file}\nIt could not be fetched from ${address.href}.`;
  if (file.startsWith('electron-v')) {
    return `${missing}
Fetch it on a machine that can, put it (packed or unpacked) into a folder, and run
  ELECTRON_OVERRIDE_DIST_PATH=that-folder npm run dist`;
  }
  return `${missing}
Fetch it on a machine that can, put it into a folder as ${parts.at(-2)}/${file}, and run
  ELECTRON_BUILDER_CACHE=that-folder npm run dist`;
};

builder.on('error', (error) => {
  console.error(`electron-builder could not be started: ${error.message}`);
  process.exit(1);
});
builder.on('close', (code) => {
  if (code !== 0 && downloading) console.error(advice(downloading));
  process.exit(code ?? 1);
});
