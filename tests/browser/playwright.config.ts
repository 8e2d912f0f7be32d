import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { inBrowsers, type ShellOptions } from './shell.ts';

const system = '/usr/bin/chromium';
const executablePath = process.env['BLUEPENCIL_CHROMIUM'] ?? (existsSync(system) ? system : undefined);
// Chromium refuses its sandbox to root.
const chromiumSandbox = process.getuid?.() !== 0;
/**
 * Chromium draws the list below its address bar with two pages of its own in each new window, at a third of what a test
 * costs it, and holds a process in reserve. Of several such switches the last one counts: what Playwright switches off
 * and a window of this program could meet has to be named again.
 */
const switchedOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

export default defineConfig<ShellOptions>({
  testDir: '.',
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
    launchOptions: {
      chromiumSandbox,
      args: [`--disable-features=${switchedOff.join(',')}`],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [
    { name: 'browser', use: { shellName: 'browser', permissions: ['clipboard-read', 'clipboard-write'] } },
    ...(process.env['BLUEPENCIL_ELECTRON'] === undefined ? [] : [{ name: 'electron', grepInvert: new RegExp(inBrowsers), use: { shellName: 'electron' as const } }]),
  ],
});
