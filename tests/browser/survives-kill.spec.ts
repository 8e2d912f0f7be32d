import { expect, test } from './window.ts';
import { inBrowsers } from './shell.ts';

/** How many lines the appeal in the seed has. */
const appealLines = 11;

// A window of Electron ends with its program.
test('a page whose program has ended says that what is typed there is lost', { tag: inBrowsers }, async ({ desk, shell }) => {
  await desk.option('Stories', /^US President/).click();
  await shell.kill();
  await desk.text.getByText(/^Netanyahu has vowed/).click();
  await desk.page.keyboard.type('Lost. ');
  const gone = 'Blue Pencil is not running any more. What was changed here since then is not written down: copy it, and start Blue Pencil again.';
  await expect(desk.status).toHaveText(`Text changed. ${gone}`);
});

// Electron has one window.
test('a story that another window changed is opened again when the person says so', { tag: inBrowsers }, async ({ desk, context }) => {
  const begun = /^Netanyahu has vowed/;
  await desk.option('Stories', /^US President/).click();
  await expect(desk.text).toContainText('Give the gift');
  const other = await context.newPage();
  await other.goto(desk.page.url());
  await other.getByRole('option', { name: /^US President/ }).click();
  await other.getByRole('textbox', { name: 'Story' }).getByText(begun).click();
  await other.keyboard.type('Theirs. ');
  await expect(other.getByRole('status')).toContainText('Saved');
  await other.close();

  await desk.text.getByText(begun).click();
  await desk.page.keyboard.type('Mine. ');
  const notice = desk.page.getByRole('alert');
  await expect(notice).toContainText('was changed in another window');
  await expect(desk.text).toContainText('Mine. ');
  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect(desk.text).toContainText('Theirs. ');
  await expect(desk.text).not.toContainText('Mine. ');
  await desk.text.getByText(begun).click();
  await desk.page.keyboard.type('Again. ');
  await expect(desk.status).toContainText('Text changed. Saved');
});

test('what was typed and decided is there after the program was killed', async ({ desk, shell, again }) => {
  await desk.option('Stories', /^US President/).click();
  await desk.flags.focus();
  await desk.page.keyboard.press('x');
  await desk.text.getByText(/^Netanyahu has vowed/).click();
  await desk.page.keyboard.type('Kept through the power cut. ');
  await expect(desk.text).toContainText('Kept through the power cut.');
  await expect(desk.status).toContainText('Saved');
  await shell.kill();
  const after = await again();
  await after.option('Stories', /^US President/).click();
  await expect(after.text).toContainText('Kept through the power cut.');
  await expect(after.text.locator('[data-trimmed]')).toHaveCount(appealLines);
  await after.button('Undo').click();
  await expect(after.text).not.toContainText('Kept through the power cut.');
  await after.button('Undo').click();
  await expect(after.text.locator('[data-trimmed]')).toHaveCount(0);
});
