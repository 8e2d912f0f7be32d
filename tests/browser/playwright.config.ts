import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { systemBrowser } from '../../build/find-browser.mjs';
import { launchOptions } from '../../build/launch-options.mjs';
import { inBrowsers, type ShellOptions } from './shell.ts';

export default defineConfig<ShellOptions>({
  testDir: '.',
  globalSetup: fileURLToPath(new URL('../temporary-folders.ts', import.meta.url)),
  testMatch: '*.spec.ts',
  outputDir: fileURLToPath(new URL('../../test-results', import.meta.url)),
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try has found a fault.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: launchOptions(process.env['BLUEPENCIL_CHROMIUM'] ?? systemBrowser()),
  },
  projects: [
    { name: 'browser', use: { shellName: 'browser', permissions: ['clipboard-read', 'clipboard-write'] } },
    ...(process.env['BLUEPENCIL_ELECTRON'] === undefined ? [] : [{ name: 'electron', grepInvert: new RegExp(inBrowsers), use: { shellName: 'electron' as const } }]),
  ],
});
