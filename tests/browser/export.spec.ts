import { unzipSync } from 'fflate';
import type { Existing } from '../../src/contract/desk.ts';
import { expect, expectAccessible, test } from './window.ts';
import { inBrowsers } from './shell.ts';

const trim = 'Give the gift of hope';
const kept = 'US President Joe Biden spoke';

test.beforeEach(async ({ desk }) => {
  await desk.option('Stories', /^US President/).click();
  await desk.button('Trim all proposed').click();
  await expect(desk.text.locator('[data-trimmed]').first()).toBeAttached();
});

const formats = [
  { label: 'Plain text', extension: 'txt' },
  { label: 'Markdown', extension: 'md' },
  { label: 'HTML', extension: 'html' },
  { label: 'JSON', extension: 'json' },
  { label: 'ninjs', extension: 'json' },
];
test('each format holds the clean copy', async ({ desk }) => {
  for (const { label, extension } of formats) {
    await test.step(label, async () => {
      const { name, bytes } = await desk.exported(label);
      expect(name.endsWith(`.${extension}`) || name.endsWith(`.${extension}l`)).toBe(true);
      expect(bytes.toString('utf8')).toContain(kept);
      expect(bytes.toString('utf8')).not.toContain(trim);
    });
  }
  await test.step('DOCX', async () => {
    const { name, bytes } = await desk.exported('DOCX');
    expect(name).toMatch(/\.docx$/);
    // A DOCX file is a ZIP archive, which begins with these letters.
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  });
});

test('the ledger beside it makes two files of the export', async ({ desk, shell }) => {
  await desk.button('Export…').click();
  await desk.page.getByRole('checkbox', { name: 'Ledger beside it' }).check();
  const { name } = await shell.saved(() => desk.page.getByRole('button', { name: 'Save', exact: true }).click());
  expect(name).toMatch(/\.zip$/);
  await expect(desk.status).toContainText('Exported 2 files');
});

test('the clean copy goes to the clipboard, rich and plain', async ({ desk }) => {
  await desk.button('Copy the clean copy').click();
  await expect(desk.status).toContainText('clipboard');
  const copied = await desk.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const as = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
    return { html: await as('text/html'), text: await as('text/plain') };
  });
  expect(copied.text).toContain(kept);
  expect(copied.text).not.toContain(trim);
  expect(copied.html).toMatch(/<p[ >]/);
  expect(copied.html).not.toContain(trim);
});

test('on paper there is the clean copy and nothing else', async ({ desk }) => {
  await desk.page.emulateMedia({ media: 'print' });
  await expect(desk.text.getByText(kept)).toBeVisible();
  await expect(desk.text.getByText(trim)).toBeHidden();
  await expect(desk.flags).toBeHidden();
  await expect(desk.button('Export…')).toBeHidden();
  await desk.page.emulateMedia({ media: 'screen' });
});

test('the stories that are done are exported together', async ({ desk, shell }) => {
  await desk.flags.focus();
  await desk.page.keyboard.press('Shift+M');
  await expect(desk.status).toContainText('Done: “US President');
  await desk.option('Stories', /^Hillbrook votes/).click();
  await expect(desk.text).toContainText('Hillbrook');
  await desk.page.keyboard.press('Control+Enter');
  await expect(desk.option('Stories', /^Hillbrook votes/)).toContainText('done');
  await desk.button('Export…').click();
  const dialog = desk.page.getByRole('dialog', { name: 'Export', exact: true });
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('text');
  await dialog.getByRole('radio', { name: /^All done/ }).check();
  const { bytes } = await shell.saved(() => dialog.getByRole('button', { name: 'Save', exact: true }).click());
  const files = Object.values(unzipSync(bytes)).map((file) => new TextDecoder().decode(file));
  expect(files).toHaveLength(2);
  expect(files.some((file) => file.includes(kept) && !file.includes(trim))).toBe(true);
  expect(files.some((file) => file.includes('Hillbrook'))).toBe(true);
  await expect(desk.status).toContainText('Exported 2 files');
  await expect(desk.option('Stories', /^Hillbrook votes/)).toContainText('exported');
});

// A browser's downloads never meet a file that is there already: the desk's answer is put in its place, and only a
// browser's calls can be answered so.
test('where a file exists already, it is asked what to do, and done', { tag: inBrowsers }, async ({ desk }) => {
  let orders: Existing[] = [];
  await desk.page.route('**/call/exportStories', async (route) => {
    const order = route.request().postDataJSON() as { existing: Existing };
    orders.push(order.existing);
    if (order.existing !== 'ask') return route.continue();
    return route.fulfill({ json: { ok: true, value: { written: [], existing: ['biden.txt'], problems: [] } } });
  });
  const dialog = desk.page.getByRole('dialog', { name: 'Export', exact: true });
  const answers: { answer: string; orderedAfter: Existing[] }[] = [
    { answer: 'Cancel', orderedAfter: [] },
    { answer: 'Replace', orderedAfter: ['replace'] },
    { answer: 'Keep both', orderedAfter: ['keep-both'] },
  ];
  for (const { answer, orderedAfter } of answers) {
    await test.step(answer, async () => {
      orders = [];
      if (!(await dialog.isVisible())) await desk.button('Export…').click();
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(dialog.getByRole('group', { name: 'Files that exist already' })).toContainText('biden.txt');
      await expect(dialog.getByRole('button', { name: 'Keep both' })).toBeFocused();
      if (orderedAfter.length === 0) await expectAccessible(desk.page);
      await dialog.getByRole('button', { name: answer, exact: true }).click();
      if (orderedAfter.length === 0) await expect(dialog.getByRole('combobox', { name: 'Format' })).toBeVisible();
      else {
        await expect(dialog).toBeHidden();
        await expect(desk.status).toContainText('Exported');
      }
      expect(orders).toEqual(['ask', ...orderedAfter]);
    });
  }
});

// Calls of Electron don't go over the network, where the test holds them up.
test('an export has a progress bar of its own, and Cancel stops it', { tag: inBrowsers }, async ({ desk }) => {
  const { page } = desk;
  // The desk answers no sooner than the test has looked.
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  const cancelled: unknown[] = [];
  await page.route('**/call/exportStories', async (route) => {
    await held;
    await route.continue();
  });
  await page.route('**/call/cancel', async (route) => {
    cancelled.push((route.request().postDataJSON() as { job: string }).job);
    await route.continue();
  });
  await desk.button('Export…').click();
  const dialog = page.getByRole('dialog', { name: 'Export', exact: true });
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByRole('progressbar')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => cancelled.length).toBe(1);
  await expect(desk.status).toContainText('Cancelled.');
  answer();
});
