import { inBrowsers } from './shell.ts';
import { expect, test } from './window.ts';

test.describe('the window, opened', { tag: inBrowsers }, () => {
  test('comes with its story, not empty first', async ({ desk: { page, text } }) => {
    await expect(text).toBeVisible();
    // However slow this machine is, the time for which the window waits for its story is not over.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await page.addInitScript(() => {
      const first: string[] = [];
      Object.assign(window, { first });
      new MutationObserver((_, observer) => {
        const shown = document.querySelector('#window > *');
        if (!shown) return;
        observer.disconnect();
        for (const role of ['listbox', 'option', 'textbox']) if (shown.querySelector(`[role=${role}]`)) first.push(role);
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    await expect(text).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { first: string[] }).first)).toContain('textbox');
    await page.clock.resume();
  });

  test('is not kept back by a desk that is slow to answer', async ({ desk: { page, text, button } }) => {
    let answer = (): void => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/call/look', async (route) => {
      await asked;
      await route.continue();
    });
    await page.reload();
    await expect(button('Open…')).toBeVisible();
    await expect(text).toBeHidden();
    answer();
    await expect(text).toBeVisible();
  });
});
