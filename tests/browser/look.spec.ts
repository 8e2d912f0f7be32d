import { expect, expectAccessible, test } from './window.ts';

test('on a narrow window the text comes first, and the stories lie over it when asked for', async ({ desk }) => {
  const { page } = desk;
  await expect(desk.stories).toBeVisible();
  await page.setViewportSize({ width: 480, height: 800 });
  await expect(desk.stories).toBeHidden();
  await expect(desk.text).toBeVisible();
  await expect(desk.button('Trim')).toBeInViewport();
  await page.getByRole('button', { name: 'Show the list of stories' }).click();
  await expectAccessible(page);
  await desk.option('Stories', /^Hillbrook/).click();
  await expect(desk.stories).toBeHidden();
  await expect(desk.text).toContainText('Hillbrook');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
});

test('at twice the size, the flag that is decided on is in sight, and its reasons below it', async ({ desk }) => {
  const { page } = desk;
  await desk.option('Stories', /^US President/).click();
  // What 1280 by 800 pixels hold at 200 %.
  await page.setViewportSize({ width: 640, height: 400 });
  const flag = desk.option('Flags', /^donation/);
  await expect(flag).toBeInViewport({ ratio: 0.95 });
  await expect(desk.button('Trim')).toBeInViewport();
  const why = page.getByRole('region', { name: 'Why it is flagged' });
  await why.getByRole('listitem').last().scrollIntoViewIfNeeded();
  await expect(why.getByRole('listitem').last()).toBeInViewport();
});

test('with the system’s own colours, states are told by lines and words', async ({ desk }) => {
  await desk.page.emulateMedia({ forcedColors: 'active' });
  await desk.option('Stories', /^US President/).click();
  await expect(desk.option('Stories', /^US President/)).toHaveCSS('outline-style', 'solid');
  const passage = desk.text.locator('[data-flag-id]').first();
  const bar = (side: 'borderInlineStartStyle' | 'borderInlineEndStyle') => passage.evaluate((block, side) => getComputedStyle(block, '::after')[side], side);
  expect(await bar('borderInlineStartStyle')).toBe('dashed');
  expect(await bar('borderInlineEndStyle')).toBe('solid');
  await desk.button('Trim').click();
  await expect(passage).toHaveCSS('text-decoration-line', 'line-through');
  expect(await bar('borderInlineStartStyle')).toBe('double');
  await expect(desk.option('Flags', /^donation/)).toContainText('trimmed');
});

test('the dashes beside a passage go on evenly from one block to the next', async ({ desk }) => {
  await desk.option('Stories', /^US President/).click();
  const blocks = desk.text.locator('[data-flag-status="undecided"]');
  await expect(blocks.nth(2)).toBeAttached();
  const bars = await blocks.evaluateAll((all) =>
    all.map((block) => {
      const { top, bottom } = block.getBoundingClientRect();
      const bar = getComputedStyle(block, '::after');
      return { top: top + parseFloat(bar.top), bottom: bottom - parseFloat(bar.bottom), repeat: bar.backgroundRepeat, border: bar.borderInlineStartColor };
    }),
  );
  expect(new Set(bars.map(({ repeat, border }) => `${repeat}, ${border}`))).toEqual(new Set(['no-repeat round, rgba(0, 0, 0, 0)']));
  const seams = bars.slice(1).map(({ top }, i) => Math.abs(top - (bars[i]?.bottom ?? 0)));
  expect(Math.max(...seams)).toBeLessThan(1);
});

test('rows are of one height: details stay on their lines', async ({ desk }) => {
  await desk.option('Stories', /^Harbour bridge/).click();
  await expect(desk.option('Flags', /^newsletter: Sign up/)).toBeVisible();
  const heights = await desk.flags.getByRole('option').evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
  expect(new Set(heights).size).toBe(1);
  await desk.button('Settings').click();
  await desk.page.getByLabel('Language').selectOption('de');
  await desk.page.keyboard.press('Escape');
  // A decision takes more room than none.
  await desk.page.getByRole('button', { name: 'Alle Vorschläge streichen' }).click();
  await expect(desk.page.locator('.flag-detail').filter({ hasText: 'gestrichen' }).first()).toBeVisible();
  const lines = await desk.page.locator('.story-line, .flag-detail').evaluateAll((rows) => rows.map((row) => row.scrollWidth - row.clientWidth));
  expect(Math.max(...lines)).toBe(0);
});

test.describe('a passage of a heading and a paragraph', () => {
  test.use({
    files: {
      'ferry.md': `# Ferry to sail at night

The ferry across the Wend is to sail until midnight from June, the harbour board said on Tuesday.

## Sign up for our newsletter

Sign up for our newsletter and get the best stories of the day in your inbox every morning.
`,
    },
  });

  test('has its bar and its band in one line', async ({ desk }) => {
    await expect(desk.text.locator('h2[data-flag-id]')).toBeAttached();
    await expect(desk.text.locator('p[data-flag-id]')).toBeAttached();
    const edges = await desk.text.locator('[data-flag-id]').evaluateAll((all) =>
      all.map((block) => {
        const { left, right } = block.getBoundingClientRect();
        const band = getComputedStyle(block, '::after');
        return `${Math.round(left + parseFloat(band.left))}–${Math.round(right - parseFloat(band.right))}`;
      }),
    );
    expect(new Set(edges).size).toBe(1);
  });
});
