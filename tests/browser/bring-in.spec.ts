import { rmSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { inBrowsers, temporaryFolder } from './shell.ts';
import { expect, test } from './window.ts';

test.use({ files: { 'mill.txt': 'The old mill is to be a school.\nWork on it begins in autumn.\n' } });

const drop = async (page: Page, name: string, text: string): Promise<void> => {
  const dataTransfer = await page.evaluateHandle(
    ({ name, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      return data;
    },
    { name, text },
  );
  await page.dispatchEvent('main', 'dragenter', { dataTransfer });
  await expect(page.getByText('Drop files or folders to open them')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer });
};

test('a file that is dropped on the window is opened', async ({ desk }) => {
  await drop(desk.page, 'ferry.txt', 'The ferry sails again.\nTickets are on sale.\n');
  await expect(desk.text).toContainText('Tickets are on sale.');
  await expect(desk.option('Stories', 'The ferry sails again.')).toHaveAttribute('aria-selected', 'true');
  await expect(desk.status).toContainText('1 story opened.');
  await expect(desk.page.getByText('Drop files or folders to open them')).toBeHidden();
});

test('a folder that is dropped on the window is opened, with the folders in it', { tag: inBrowsers }, async ({ desk }) => {
  const folder = await temporaryFolder('dropped');
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await put('well.txt', 'The well is dry.\nWater comes by cart.\n');
  await put('north/road.md', '# The road is open\n\nCarts may pass again.\n');
  await put('north/.draft.txt', 'Nobody is to see this.\n');
  await put('north/map.png', 'no article');
  // What is dropped before the window is there is dropped on nothing.
  await expect(desk.text).toBeVisible();
  // Only the browser itself can make a folder's entry, and only out of a drag of its own.
  const protocol = await desk.page.context().newCDPSession(desk.page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await protocol.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data: { items: [], files: [folder], dragOperationsMask: 1 } });
  }
  await expect(desk.option('Stories', 'The well is dry.')).toBeVisible();
  await expect(desk.option('Stories', 'The road is open')).toBeVisible();
  await expect(desk.stories.getByRole('option')).toHaveCount(3);
  await rm(folder, { recursive: true });
});

test('bringing in many articles can be stopped, and what was read stays', async ({ desk }) => {
  const line = (_: unknown, id: number) => JSON.stringify({ id: `a${id}`, text: `Article ${id} is about the harbour.\n${'The council met again. '.repeat(40)}` });
  await drop(desk.page, 'wire.jsonl', Array.from({ length: 6000 }, line).join('\n'));
  await desk.page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(desk.status).toContainText(/Stopped after \d+ stor/, { timeout: 20_000 });
  await expect(desk.page.getByRole('progressbar')).toBeHidden();
  await expect(desk.option('Stories', /^The old mill/)).toBeVisible();
});

test('a story outlives its file', async ({ desk, folder }) => {
  await desk.option('Stories', /^The old mill/).click();
  await desk.text.getByText('Work on it').click();
  await desk.page.keyboard.press('End');
  await desk.page.keyboard.type(' Or so.');
  await expect(desk.status).toContainText('Saved');
  rmSync(join(folder, 'mill.txt'));
  await desk.page.reload();
  await expect(desk.page.getByRole('alert')).toContainText('mill.txt');
  await expect(desk.text).toContainText('autumn. Or so.');
  await desk.text.getByText('Work on it').click();
  await desk.page.keyboard.press('End');
  await desk.page.keyboard.type(' Still.');
  await expect(desk.status).toContainText('Saved');
  expect((await desk.exported('Plain text')).bytes.toString()).toBe('The old mill is to be a school.\nWork on it begins in autumn. Or so. Still.\n');
});

test('a file that is named at the start is shown, even one that is on the desk already', async ({ shell, desk, folder }) => {
  await expect(desk.text).toContainText('Work on it begins');
  writeFileSync(join(folder, 'ferry.txt'), 'The ferry sails again.\nTickets are on sale.\n');
  for (const _ of ['new', 'known']) {
    await shell.stop();
    await shell.start([join(folder, 'ferry.txt')]);
    await expect(desk.text).toContainText('Tickets are on sale.');
    await expect(desk.option('Stories', 'The ferry sails again.')).toHaveAttribute('aria-selected', 'true');
  }
});

test.describe('with a folder that takes its time', () => {
  test.use({ files: Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`${1000 + i}.txt`, `Boat ${1000 + i} came in.\nIts crew is well.\n`])) });

  test('what the person chose meanwhile stays, and the rest comes with a bar', async ({ desk }) => {
    await desk.option('Stories', 'Boat 1003 came in.').click();
    await expect(desk.page.getByRole('progressbar')).toBeVisible();
    await expect(desk.page.getByText('1,500 stories')).toBeVisible({ timeout: 40_000 });
    await expect(desk.page.getByRole('progressbar')).toBeHidden();
    await expect(desk.text).toContainText('Boat 1003');
    await expect(desk.option('Stories', 'Boat 1003 came in.')).toHaveAttribute('aria-selected', 'true');
  });
});
