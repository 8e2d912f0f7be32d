import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browser } from './find-browser.mjs';
import { ask, built, environment, installed, node, root, run } from './set-up.mjs';

// `npm test`: from a fresh clone to the sum of all tests. Ends with the line "N passed, N failed".
const begin = Date.now();
await installed();

const results = mkdtempSync(join(tmpdir(), 'blue-pencil-test-'));
const env = environment();
const module = (...path) => join(root, 'node_modules', ...path);
const step = (title, file, args, more = {}) => {
  console.log(`\n${title}`);
  return run(node(), [file, ...args], { env: { ...env, ...more } });
};
const resultsIn = (name) => {
  try {
    return JSON.parse(readFileSync(join(results, name), 'utf8'));
  } catch {
    return undefined;
  }
};

let passed = 0;
let failed = 0;
const notRun = [];
// A runner that gives no numbers, or ends badly in spite of good ones, has failed at something that is no test.
const count = (code, numbers) => {
  passed += numbers?.passed ?? 0;
  failed += numbers?.failed ?? 0;
  if (code !== 0 && !numbers?.failed) failed += 1;
};

const lint = await step('Checking style', module('oxlint', 'bin', 'oxlint'), ['--config', '.oxlintrc.json', '--deny-warnings']);
// Each keeps one core busy.
const [types] = await Promise.all([step('Checking types, and building', module('typescript', 'bin', 'tsc'), ['--noEmit']), built()]);
failed += Number(types !== 0) + Number(lint !== 0);

const unit = await step(
  'Unit tests',
  module('vitest', 'vitest.mjs'),
  [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, 'unit.json')}`,
  ],
  { BLUEPENCIL_TEST_BUILT: '1' },
);
const units = resultsIn('unit.json');
count(unit, units && { passed: units.numPassedTests, failed: units.numFailedTests });

const found = await browser();
const electron = await ask('find-electron.mjs');
const electronThere = electron.code === 0;
if (found) {
  console.log(`\nBrowser for the end-to-end tests: ${found.file} (${found.what})`);
  const ended = await step(
    'End-to-end tests',
    module('@playwright', 'test', 'cli.js'),
    // Traces take a sixth of the time to record; `npm run e2e` keeps those of what failed.
    ['test', '--config', 'tests/browser/playwright.config.ts', '--reporter=list,json', '--trace=off'],
    {
      BLUEPENCIL_CHROMIUM: found.file,
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, 'e2e.json'),
      ...(electronThere && { BLUEPENCIL_ELECTRON: electron.said }),
    },
  );
  const { stats } = resultsIn('e2e.json') ?? {};
  count(ended, stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected });
} else {
  notRun.push('not run: no browser for the end-to-end tests, and none could be installed');
  failed += 1;
}
rmSync(results, { recursive: true, force: true });
if (!electronThere) notRun.push(`not run: no Electron binary (${electron.said})`);

console.log(`\n${[...notRun, `took ${Math.round((Date.now() - begin) / 1000)} s`].join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
