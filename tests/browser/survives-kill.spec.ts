import { expect, test } from './window.ts';

/** How many lines the appeal in the seed has. */
const appealLines = 11;

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
