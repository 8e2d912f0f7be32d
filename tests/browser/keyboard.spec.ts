import { expect, expectAccessible, test, type Desk } from './window.ts';
import { inBrowsers } from './shell.ts';

/** How many lines the appeal in the seed has. */
const appealLines = 11;

const focused = (desk: Desk) => desk.page.locator(':focus');

/** Presses a key until the focus is where it is wanted: a person without a mouse gets there the same way. */
const tabTo = async (desk: Desk, wanted: (focus: string) => boolean, key = 'Tab'): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    await desk.page.keyboard.press(key);
    const name = await focused(desk).evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
    if (wanted(name)) return;
  }
  throw new Error(`${key} never came there.`);
};

test('the whole job is done without a mouse', async ({ desk, shell }) => {
  await expect(desk.option('Stories', /^US President/)).toBeVisible();
  await tabTo(desk, (name) => name === 'Stories', 'Shift+Tab');
  await desk.page.keyboard.press('Home');
  await desk.page.keyboard.press('Enter');
  await expect(desk.flags).toBeFocused();
  await desk.page.keyboard.press('x');
  await expect(desk.text.locator('[data-trimmed]').first()).toBeAttached();

  await desk.page.keyboard.press('Control+e');
  const dialog = desk.page.getByRole('dialog', { name: 'Export', exact: true });
  await expect(dialog.getByRole('combobox', { name: 'Format' })).toBeFocused();
  await expectAccessible(desk.page);
  const { bytes } = await shell.saved(async () => {
    await desk.page.keyboard.press('Enter');
    // Enter opens a native list of formats in some browsers; the button is reached by Tab in all of them.
    if (await dialog.isVisible()) {
      await tabTo(desk, (name) => name === 'Save');
      await desk.page.keyboard.press('Enter');
    }
  });
  expect(bytes.length).toBeGreaterThan(0);
  await expect(dialog).toBeHidden();
  await expect(desk.flags).toBeFocused();
});

test('the keys for reviewing work from the start', async ({ desk }) => {
  await expect(desk.flags).toBeFocused();
  await desk.page.keyboard.press('x');
  await expect(desk.text.locator('[data-trimmed]').first()).toBeAttached();
});

test('single letters are typed in the text, and decide only after Escape', async ({ desk }) => {
  await desk.option('Stories', /^US President/).click();
  await desk.text.getByText(/^Netanyahu has vowed/).click();
  await desk.page.keyboard.type('xkn');
  await expect(desk.text).toContainText('xkn');
  await expect(desk.text.locator('[data-trimmed]')).toHaveCount(0);
  await desk.page.keyboard.press('Escape');
  await expect(desk.button('Reviewing')).toBeVisible();
  await desk.page.keyboard.press('x');
  await expect(desk.text.locator('[data-trimmed]')).toHaveCount(appealLines);
  await expect(desk.text).not.toContainText('xknx');
  await desk.page.keyboard.press('Enter');
  await expect(desk.button('Writing')).toBeVisible();
});

test('Enter on a flag puts the caret before its passage', async ({ desk }) => {
  await desk.option('Flags', /^donation/).click();
  await desk.page.keyboard.press('Enter');
  await expect(desk.text).toBeFocused();
  await desk.page.keyboard.type('Note: ');
  await expect(desk.text).toContainText('Note: Give the gift of hope');
});

test('the palette runs a command by its name', async ({ desk }) => {
  await desk.option('Flags', /^donation/).click();
  await desk.page.keyboard.press('Control+Shift+P');
  const palette = desk.page.getByRole('dialog', { name: 'Commands' });
  await expectAccessible(desk.page);
  await palette.getByRole('combobox').fill('all proposed');
  await desk.page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(desk.text.locator('[data-trimmed]')).toHaveCount(appealLines);
});

test('the help lists the keys, and Escape leads back', async ({ desk }) => {
  await desk.option('Flags', /^donation/).click();
  await desk.page.keyboard.press('?');
  const help = desk.page.getByRole('dialog', { name: 'Help and keys' });
  await expect(help).toContainText('Undo the last decision');
  await expectAccessible(desk.page);
  await desk.page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(desk.flags).toBeFocused();
});

test('F8 goes to the next flag while writing, and Ctrl+. offers what can be done with it', async ({ desk }) => {
  await desk.option('Stories', /^US President/).click();
  await desk.text.getByText(/^The call comes/).click();
  await desk.page.keyboard.press('F8');
  await desk.page.keyboard.press('Control+.');
  await desk.page.getByRole('dialog', { name: /Actions on this flag/ }).getByRole('option', { name: 'Keep' }).click();
  await expect(desk.option('Flags', /^donation/)).toContainText('kept');
});

// Only a browser's calls can be held up.
test('a key that comes while the next story is on its way does not hit the one before', { tag: inBrowsers }, async ({ desk }) => {
  await desk.option('Flags', /^donation/).click();
  // The story comes no sooner than all keys were pressed.
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await desk.page.route('**/call/openStory', async (route) => {
    await held;
    await route.continue();
  });
  await desk.page.keyboard.press(']');
  await desk.page.keyboard.press('x');
  await desk.page.keyboard.press('Shift+M');
  answer();
  await expect(desk.text).not.toContainText('Give the gift of hope');
  await expect(desk.option('Stories', /^US President/)).toContainText('new');
  await desk.page.keyboard.press('[');
  await expect(desk.text).toContainText('Give the gift of hope');
  await expect(desk.text.locator('[data-trimmed]')).toHaveCount(0);
});
