import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright';
import { browser as findBrowser } from './find-browser.mjs';
import { launchOptions } from './launch-options.mjs';
import { root } from './set-up.mjs';

// Takes the README's pictures: `npm run build && npm run screenshots [-- FOLDER]`.
const folder = process.argv[2] ?? join(root, 'build/screenshots');
const home = mkdtempSync(join(tmpdir(), 'blue-pencil-pictures-'));
mkdirSync(folder, { recursive: true });

const server = spawn(process.execPath, [join(root, 'dist/cli.js'), 'open', '--browser', '--no-launch'], {
  env: { ...process.env, BLUEPENCIL_HOME: home },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [address] = await once(createInterface(server.stdout), 'line');
const found = await findBrowser();
const browser = await chromium.launch(launchOptions(found?.file));
const page = await browser.newPage({ viewport: { width: 1240, height: 760 }, colorScheme: 'light', reducedMotion: 'reduce' });

const button = (name) => page.getByRole('button', { name, exact: true });
const story = (name) => page.getByRole('listbox', { name: 'Stories' }).getByRole('option', { name }).click();
const flags = page.getByRole('listbox', { name: 'Flags' });
const text = page.getByRole('textbox', { name: 'Story' });
const picture = async (name) => {
  // The scroll to the current passage and the saved state come to rest.
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(join(folder, `${name}.png`));
};
const set = async (label, value) => {
  await page.keyboard.press('Control+,');
  await page.locator('dialog').getByLabel(label).selectOption(value);
  await page.keyboard.press('Escape');
};

try {
  await page.goto(address);
  await story(/^US President/);
  await text.getByText('Give the gift of hope').waitFor();
  await flags.getByRole('option').first().click();
  await picture('review');

  await page.keyboard.press('x');
  await text.locator('[data-trimmed]').first().scrollIntoViewIfNeeded();
  await picture('trimmed');

  await button('Export…').click();
  await picture('export');
  await page.keyboard.press('Escape');

  await set('Appearance', 'dark');
  await page.keyboard.press('Control+z');
  await picture('dark');

  await set('Appearance', 'contrast');
  await set('Language', 'de');
  await picture('german-high-contrast');
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(home, { recursive: true, force: true });
}
