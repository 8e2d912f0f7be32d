import { readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type * as Axe from 'axe-core';
import { browserShell, electronShell, startOnce, temporaryFolder, type Saved, type Shell, type ShellOptions } from './shell.ts';

/** The window by its accessible names, as a person finds their way in it. */
export interface Desk {
  page: Page;
  stories: Locator;
  flags: Locator;
  text: Locator;
  status: Locator;
  button(name: string): Locator;
  option(list: 'Stories' | 'Flags', name: string | RegExp): Locator;
  /** Exports the open story and gives the file. */
  exported(format: string): Promise<Saved>;
}

const deskOn = (page: Page, shell: Shell): Desk => {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  return {
    page,
    stories: page.getByRole('listbox', { name: 'Stories', exact: true }),
    flags: page.getByRole('listbox', { name: 'Flags', exact: true }),
    text: page.getByRole('textbox', { name: 'Story', exact: true }),
    status: page.getByRole('status'),
    button,
    option: (list, name) => page.getByRole('listbox', { name: list, exact: true }).getByRole('option', { name }),
    async exported(format) {
      await button('Export…').click();
      const dialog = page.getByRole('dialog', { name: 'Export', exact: true });
      await dialog.getByRole('combobox', { name: 'Format', exact: true }).selectOption({ label: format });
      const saved = await shell.saved(() => dialog.getByRole('button', { name: 'Save', exact: true }).click());
      await expect(dialog).toBeHidden();
      return saved;
    },
  };
};

const axeInPage = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const expectAccessible = async (page: Page): Promise<void> => {
  // Half a megabyte of script: it stays in the page for the next time. The protocol's own call takes it as it is, where
  // Playwright's parses it twice before.
  if (!(await page.evaluate(() => 'axe' in window))) {
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Runtime.evaluate', { expression: `${axeInPage};undefined` });
    await protocol.detach();
  }
  const found = await page.evaluate(async () => {
    // A button that has just been enabled is on its way from one background to the other.
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    const { axe } = window as unknown as { axe: typeof Axe };
    // There are no frames, and no rule in use asks for what axe would load ahead.
    const { violations } = await axe.run({ resultTypes: ['violations'], iframes: false, preload: false });
    return violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`) }));
  });
  expect(found).toEqual([]);
};

interface Fixtures extends ShellOptions {
  /** Where the desk keeps everything: with the samples on it, or empty where there are `files` or it is the first start. */
  home: string;
  /** Where the `files` lie. */
  folder: string;
  shell: Shell;
  desk: Desk;
  /** Starts the program again on the same home, after it was killed or stopped. */
  again: () => Promise<Desk>;
}

interface WorkerFixtures {
  /** A home as the first start leaves it. */
  begunHome: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  shellName: ['browser', { option: true }],
  files: [{}, { option: true }],
  firstStart: [false, { option: true }],

  // Reading the samples takes longer than all else that the program does in most tests: it is done once.
  begunHome: [
    // Playwright reads a fixture's needs off its first parameter, which has to be a pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const home = await temporaryFolder('begun');
      await startOnce(home);
      await use(home);
      await rm(home, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  home: async ({ files, firstStart, begunHome }, use) => {
    const home = await temporaryFolder('home');
    if (!firstStart && Object.keys(files).length === 0) await cp(begunHome, home, { recursive: true });
    await use(home);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  },

  // One for each test: what one does to its files, or a worker that begins anew, is nothing to the others.
  folder: async ({ files }, use) => {
    const folder = await temporaryFolder('files');
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  shell: async ({ shellName, context, home }, use) => {
    const shell = shellName === 'browser' ? browserShell(context, home) : electronShell(process.env['BLUEPENCIL_ELECTRON'] ?? '', home);
    await use(shell);
    await shell.stop();
  },

  desk: async ({ shell, files, folder }, use) => {
    const page = await shell.start(Object.keys(files).length > 0 ? [folder] : []);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      // What the content security policy stops is written to the console.
      if (message.type() === 'error') faults.push(message.text());
    });
    await use(deskOn(page, shell));
    // Every specification ends by looking at what it leaves on the screen.
    if (!page.isClosed()) await expectAccessible(page);
    expect(faults.filter((fault) => !fault.includes('ERR_CONNECTION_REFUSED') && !fault.includes('ERR_INCOMPLETE'))).toEqual([]);
  },

  again: async ({ shell }, use) => use(async () => deskOn(await shell.start(), shell)),
});

export { expect };
