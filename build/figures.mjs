import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { browser } from './find-browser.mjs';
import { launchOptions } from './launch-options.mjs';
import { built, environment, installed, node, root } from './set-up.mjs';

// `npm run figures`: prints the figures that the program is meant to keep, each beside its limit.

const runs = 7;
const seed = join(root, 'seeds', '000_dd4507c4535ae5e4.txt');
const cli = join(root, 'dist', 'cli.js');
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const print = (what, value, limit, unit) => {
  const kept = value <= limit ? 'kept' : 'MISSED';
  console.log(`${what}: ${value.toFixed(0)} ${unit} (limit ${limit} ${unit}: ${kept})`);
};

/** How long a command of Node's takes, in milliseconds, as the median of several runs. */
const duration = (args) =>
  median(
    Array.from({ length: runs }, () => {
      const begin = performance.now();
      const { status } = spawnSync(node(), args, { stdio: 'ignore', env: environment() });
      if (status !== 0) throw new Error(`node ${args.join(' ')} ended with code ${status}`);
      return performance.now() - begin;
    }),
  );

const flagTime = () => duration([cli, 'flag', seed]) - duration(['-e', '0']);

/** What the page asks for before it shows anything, gzipped, in kB (1000 bytes). */
const firstLoad = () => {
  const renderer = join(root, 'dist', 'renderer');
  const page = readFileSync(join(renderer, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
  const files = new Set(['index.html', 'host.js', ...named]);
  const bytes = [...files].map((file) => gzipSync(readFileSync(join(renderer, file)), { level: 9 }).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
};

/** From the address being opened to the seed's text being painted, in milliseconds. */
const firstPaint = async (address, file) => {
  const { chromium } = await import('playwright');
  const chromiumRunning = await chromium.launch(launchOptions(file));
  try {
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      const context = await chromiumRunning.newContext();
      const page = await context.newPage();
      const begin = performance.now();
      await page.goto(address, { waitUntil: 'commit' });
      await page.getByRole('textbox', { name: 'Story' }).locator('p, [data-slate-node="element"]').first().waitFor();
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
      times.push(performance.now() - begin);
      await context.close();
    }
    return median(times);
  } finally {
    await chromiumRunning.close();
  }
};

const inBrowserShell = async (measure) => {
  const home = mkdtempSync(join(tmpdir(), 'blue-pencil-figures-'));
  const editor = spawn(node(), [cli, 'open', seed, '--browser', '--no-launch'], {
    env: { ...environment(), BLUEPENCIL_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => editor.on('close', resolve));
  try {
    const address = await new Promise((resolve, reject) => {
      let said = '';
      editor.stdout.on('data', (bytes) => {
        said += bytes;
        const line = /^http:\S+$/m.exec(said)?.[0];
        if (line) resolve(line);
      });
      editor.on('close', () => reject(new Error('The browser shell ended before it gave its address.')));
    });
    return await measure(address);
  } finally {
    editor.kill();
    await ended;
    rmSync(home, { recursive: true, force: true });
  }
};

await installed();
await built();

print("The renderer's first load, gzipped", firstLoad(), 400, 'kB');
print("`bluepencil flag` on the seed, beyond Node's own start", flagTime(), 200, 'ms');
const found = await browser();
if (found) {
  const paint = await inBrowserShell((address) => firstPaint(address, found.file));
  print('The seed opened to its first paint, in the browser shell', paint, 1000, 'ms');
} else console.log('The seed opened to its first paint: not run, there is no browser.');
