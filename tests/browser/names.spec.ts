import { expect, test } from './window.ts';

test('everything goes by its name', async ({ desk: { page } }) => {
  await page.getByRole('option', { name: /^US President/ }).click();
  const named = (role: 'listbox' | 'textbox' | 'dialog' | 'combobox' | 'button', name: string) => page.getByRole(role, { name, exact: true });
  await expect(named('listbox', 'Stories')).toBeVisible();
  await expect(named('listbox', 'Stories').getByRole('option', { name: 'Hillbrook votes to keep hot school meals free', exact: true })).toBeVisible();
  await expect(named('textbox', 'Story')).toBeVisible();
  await expect(named('textbox', 'Story')).toHaveAttribute('contenteditable', 'true');
  await expect(named('listbox', 'Flags').getByRole('option', { name: /^donation: Give the gift of hope/ })).toBeVisible();
  for (const name of ['Trim', 'Keep', 'Trim all proposed', 'Undo', 'Redo', 'Open…', 'Export…']) await expect(named('button', name)).toBeVisible();
  await expect(named('textbox', 'Story').locator('[data-flag-id]').first()).toBeVisible();
  await named('button', 'Trim').click();
  await expect(named('textbox', 'Story').locator('[data-trimmed]').first()).toBeVisible();
  await named('button', 'Export…').click();
  await expect(named('dialog', 'Export').getByRole('combobox', { name: 'Format', exact: true })).toBeVisible();
  await expect(named('dialog', 'Export').getByRole('button', { name: 'Save', exact: true })).toBeVisible();
});

test('one status says what just happened, and that it is saved', async ({ desk }) => {
  await expect(desk.status).toHaveCount(1);
  await desk.option('Stories', /^US President/).click();
  await expect(desk.status).toHaveText('Saved');
  const steps = [
    { key: 'x', says: 'Passage trimmed.' },
    { key: 'u', says: 'Passage undecided again.' },
    { key: 'k', says: 'Passage kept.' },
    { key: 'Control+z', says: 'Undone.' },
    { key: 'Control+Shift+z', says: 'Redone.' },
    { key: 'Space', says: 'No other flag waits for a decision.' },
  ];
  await desk.flags.focus();
  for (const { key, says } of steps) {
    await desk.page.keyboard.press(key);
    await expect(desk.status).toHaveText(`${says} Saved`);
  }
  await desk.text.getByText(/^The call comes/).click();
  await desk.page.keyboard.type('a');
  await expect(desk.status).toHaveText('Text changed. Saved');
  await desk.page.keyboard.press('Control+Enter');
  await expect(desk.status).toContainText(/^Done: “US President.*Saved/);
  await expect(desk.status).toHaveCount(1);
});
