import { expect, expectAccessible, test } from './window.ts';

test('the window speaks German, remembers it, and finds the way back', async ({ desk, shell, again }) => {
  await desk.button('Settings').click();
  await desk.page.getByLabel('Language').selectOption('de');
  await expect(desk.page.getByRole('dialog', { name: 'Einstellungen' })).toBeVisible();
  await expect(desk.page.locator('html')).toHaveAttribute('lang', 'de');
  await expectAccessible(desk.page);
  await desk.page.keyboard.press('Escape');
  await expect(desk.page.getByRole('button', { name: 'Streichen', exact: true })).toBeVisible();
  await expect(desk.page.getByRole('listbox', { name: 'Markierungen' })).toBeVisible();
  await shell.kill();

  const { page } = await again();
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await page.getByLabel('Sprache').selectOption('en');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

test('each theme can be read, with a passage kept or trimmed', async ({ desk }) => {
  for (const theme of ['light', 'dark', 'contrast']) {
    await test.step(theme, async () => {
      await desk.button('Settings').click();
      await desk.page.getByLabel('Appearance').selectOption(theme);
      await expectAccessible(desk.page);
      await desk.page.keyboard.press('Escape');
      await expect(desk.page.locator('html')).toHaveAttribute('data-theme', theme);
      await desk.option('Flags', /^donation/).click();
      await desk.button('Keep').click();
      await expect(desk.text.locator('[data-flag-status="kept"]').first()).toBeAttached();
      await expectAccessible(desk.page);
      await desk.button('Undo').click();
      await desk.button('Trim').click();
      await expect(desk.text.locator('[data-trimmed]').first()).toBeAttached();
    });
  }
});

test('a key is changed, and one that is taken is refused with the reason', async ({ desk }) => {
  await desk.button('Settings').click();
  const dialog = desk.page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('button', { name: 'Change the key of “Trim”' }).click();
  await desk.page.keyboard.press('k');
  await expect(dialog.getByRole('alert')).toContainText('K belongs to “Keep” already');
  await dialog.getByRole('button', { name: 'Change the key of “Trim”' }).click();
  await desk.page.keyboard.press('d');
  await expect(dialog.getByRole('row', { name: /^Trim while/ })).toContainText('D');
  await dialog.getByRole('button', { name: 'Change the key of “Export…”' }).click();
  await desk.page.keyboard.press('e');
  await expect(dialog.getByRole('alert')).toContainText('types a character');
  await desk.page.keyboard.press('Escape');
  await desk.option('Flags', /^donation/).click();
  await desk.page.keyboard.press('x');
  await expect(desk.text.locator('[data-trimmed]')).toHaveCount(0);
  await desk.page.keyboard.press('d');
  await expect(desk.text.locator('[data-trimmed]').first()).toBeAttached();
});
