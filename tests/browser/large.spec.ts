import { expect, test } from './window.ts';

const paragraphs = 10_000;
const appeals = 500;
const paragraph = (_: unknown, i: number): string =>
  i % (paragraphs / appeals) === 7
    ? `Sign up to our newsletter number ${i} and get the morning's news in your inbox.`
    : `On day ${i} the harbour master counted ${(i * 7919) % 1000} boats, and the ${i % 13}th crew told him of the weather at sea.`;

test.use({ files: { 'long.txt': Array.from({ length: paragraphs }, paragraph).join('\n\n') } });

test('ten thousand paragraphs are typed into, and five hundred flags trimmed in one step', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page, text } = desk;
  await expect(text).toContainText('On day 9999', { timeout: 60_000 });
  const undecided = page.getByText(/^(\d+) of \1 undecided$/);
  const flags = Number((await undecided.textContent())?.split(' ')[0]);
  expect(flags).toBeGreaterThanOrEqual(appeals);

  await text.getByText(/^On day 4 /).click();
  await page.keyboard.press('Home');
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(window, { delays });
    window.addEventListener('keydown', () => {
      const pressed = performance.now();
      // A task that a frame's callback asks for comes after that frame is drawn.
      requestAnimationFrame(() => setTimeout(() => delays.push(performance.now() - pressed)));
    }, { capture: true });
  });
  await page.keyboard.type('Typed without haste. ', { delay: 150 });
  await expect(text).toContainText('Typed without haste. On day 4 the harbour');
  const delays = await page.evaluate(() => (window as unknown as { delays: number[] }).delays.toSorted((a, b) => a - b));
  console.log(`A key in ${paragraphs} paragraphs: ${Math.round(delays[Math.floor(delays.length / 2)] ?? 0)} ms at the median of ${delays.length}.`);

  await desk.button('Trim all proposed').click();
  await expect(text.locator('[data-trimmed]')).toHaveCount(appeals);
  await desk.button('Undo').click();
  await expect(text.locator('[data-trimmed]')).toHaveCount(0);
  await expect(text).toContainText('Typed without haste.');
  await expect(undecided).toBeVisible();
  await expect(desk.status).toContainText('Undone.');
  // Looking through ten thousand paragraphs once more takes axe minutes; the other specifications have done it.
  await page.close();
});
