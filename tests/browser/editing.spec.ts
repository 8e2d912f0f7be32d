import { expect, expectAccessible, test, type Desk } from './window.ts';

const selectFirstWord = async ({ page, text }: Desk): Promise<void> => {
  await text.getByText(/^Netanyahu has vowed/).click({ position: { x: 2, y: 4 } });
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
};

/** The window does nothing else for a while; keys that come meanwhile pile up. */
const keepBusy = (page: Desk['page']): Promise<void> =>
  page.evaluate(() => {
    const end = performance.now() + 500;
    while (performance.now() < end);
  });

test.beforeEach(async ({ desk }) => {
  await desk.option('Stories', /^US President/).click();
  await expect(desk.text).toContainText('Give the gift of hope');
});

test('find counts the matches, and replace all changes them in one step', async ({ desk }) => {
  await desk.page.keyboard.press('Control+h');
  const find = desk.page.getByRole('searchbox', { name: 'Find', exact: true });
  await expect(find).toBeFocused();
  await find.fill('netanyahu');
  const count = desk.page.getByText(/^1 of \d+$/);
  await expect(count).toBeVisible();
  const matches = Number((await count.textContent())?.split(' ').at(-1));
  await expectAccessible(desk.page);
  await desk.page.getByRole('textbox', { name: 'Replace with' }).fill('the premier');
  await desk.page.getByRole('button', { name: 'Replace all', exact: true }).click();
  await expect(desk.text).not.toContainText('Netanyahu');
  await expect(desk.text).toContainText('the premier has vowed');
  await expect(desk.status).toContainText(`${matches} matches replaced.`);
  await find.press('Escape');
  await expect(find).toBeHidden();
  await desk.page.keyboard.press('Control+z');
  await expect(desk.text).toContainText('Netanyahu has vowed');
  await expect(desk.text).not.toContainText('the premier');
});

test('replace goes on to the next match, where the new words hold the old ones too', async ({ desk }) => {
  await desk.page.keyboard.press('Control+h');
  await desk.page.getByRole('searchbox', { name: 'Find', exact: true }).fill('netanyahu');
  const at = (current: number) => desk.page.getByText(new RegExp(`^${current} of \\d+$`));
  await expect(at(1)).toBeVisible();
  await desk.page.getByRole('textbox', { name: 'Replace with' }).fill('Mr Netanyahu');
  await desk.button('Replace').click();
  await expect(at(2)).toBeVisible();
  await desk.button('Replace').click();
  await expect(at(3)).toBeVisible();
  await expect(desk.text).not.toContainText('Mr Mr');
});

test('a paragraph becomes a heading by its name or its key', async ({ desk }) => {
  await desk.text.getByText(/^Netanyahu has vowed/).click();
  await desk.page.getByRole('combobox', { name: 'Block type' }).selectOption({ label: 'Heading 2' });
  await expect(desk.text.getByRole('heading', { level: 2, name: /^Netanyahu/ })).toBeVisible();
  await desk.page.keyboard.press('Control+Alt+0');
  await expect(desk.text.getByRole('heading', { name: /^Netanyahu/ })).toHaveCount(0);
});

test('words are set bold and linked', async ({ desk }) => {
  await selectFirstWord(desk);
  await desk.page.keyboard.press('Control+b');
  await expect(desk.text.locator('strong')).toContainText('Netanyahu');
  await expect(desk.button('Bold')).toHaveAttribute('aria-pressed', 'true');
  await desk.page.keyboard.press('Control+k');
  const dialog = desk.page.getByRole('dialog', { name: 'Link' });
  await dialog.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)');
  await expect(dialog).toContainText('not a web or mail address');
  await expectAccessible(desk.page);
  await dialog.getByRole('textbox', { name: 'Address' }).fill('example.org');
  await desk.page.keyboard.press('Enter');
  await expect(desk.text.locator('[title="https://example.org"]').first()).toContainText('Netanyahu');
});

test('a selection is trimmed by hand', async ({ desk }) => {
  await selectFirstWord(desk);
  await desk.page.keyboard.press('Control+Alt+x');
  await expect(desk.text.locator('[data-trimmed]')).toContainText('Netanyahu');
  await expect(desk.page.getByText('1 passage trimmed')).toBeVisible();
});

test('a trim is about the newest selection, and is taken back where the caret stands', async ({ desk }) => {
  const { page, text } = desk;
  const trimmed = text.locator('[data-trimmed]');
  await selectFirstWord(desk);
  await page.keyboard.press('Control+Alt+x');
  await expect(trimmed).toHaveText('Netanyahu');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('End');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+Alt+x');
  await expect(trimmed).toHaveCount(2);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Alt+x');
  await expect(trimmed).toHaveCount(1);
  await expect(desk.status).toContainText('Passage restored.');
  await expect(trimmed).not.toHaveText('Netanyahu');
});

test('keys that pile up while the window is busy go from where the caret was put last', async ({ desk }) => {
  const { page, text } = desk;
  await selectFirstWord(desk);
  await page.keyboard.press('Control+Alt+x');
  await expect(text.locator('[data-trimmed]')).toHaveText('Netanyahu');
  await page.keyboard.press('End');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await Promise.all([
    keepBusy(page),
    page.keyboard.press('Home'),
    page.keyboard.press('ArrowRight'),
    page.keyboard.press('ArrowRight'),
    page.keyboard.type('>'),
  ]);
  await expect(text.getByText('Ne>tanyahu')).toBeVisible();
});

test('a key that piles up starts from where the key before it has moved the caret', async ({ desk }) => {
  const { page, text } = desk;
  await text.getByText(/^Netanyahu has vowed/).click({ position: { x: 2, y: 4 } });
  await page.keyboard.press('Home');
  await Promise.all([
    keepBusy(page),
    // The text moves the caret for the one key, the browser for the other.
    page.keyboard.press('ArrowRight'),
    page.keyboard.down('Shift'),
    page.keyboard.press('End'),
  ]);
  await page.keyboard.up('Shift');
  await page.keyboard.type('>');
  await expect(text.getByText(/^N>/)).toBeVisible();
});

test('what is drawn anew leaves what has just been selected', async ({ desk }) => {
  const { page } = desk;
  await selectFirstWord(desk);
  // In one task, so that the browser has told nobody of the selection yet.
  await page.evaluate(() => {
    document.getSelection()?.modify('extend', 'forward', 'word');
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await expect(desk.text).toHaveAttribute('aria-readonly', 'true');
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe('Netanyahu has');
});

test('nothing selected, nothing trimmed, and the status line says what to do', async ({ desk }) => {
  await desk.text.getByText(/^Netanyahu has vowed/).click();
  await desk.page.keyboard.press('Control+Alt+x');
  await expect(desk.status).toContainText('Select the words to trim first.');
  await expect(desk.text.locator('[data-trimmed]')).toHaveCount(0);
});

test('what is typed at once goes where the caret was put, and replaces what is selected', async ({ desk }) => {
  const { page, text } = desk;
  await text.getByText(/^The call comes/).click({ position: { x: 2, y: 4 } });
  await page.keyboard.press('Home');
  await page.keyboard.type('First. ');
  await text.getByText(/^Netanyahu has vowed/).click({ position: { x: 2, y: 4 } });
  await page.keyboard.press('Home');
  await page.keyboard.type('Second. ');
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.type('Third');
  await expect(text.getByText(/^First\. The call comes/)).toBeVisible();
  await expect(text.getByText(/^Third.*Netanyahu has vowed/)).toBeVisible();
  await expect(text).not.toContainText('Second');
});

test('what is pasted comes in as clean text', async ({ desk }) => {
  await desk.text.getByText(/^Netanyahu has vowed/).click({ position: { x: 2, y: 4 } });
  await desk.page.keyboard.press('Home');
  await desk.page.evaluate(async () => {
    const html = '<h2><font face="Comic Sans MS">Pasted <b>words</b></font></h2>';
    const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...as('text/html', html), ...as('text/plain', 'Pasted words ') })]);
  });
  await desk.page.keyboard.press('Control+v');
  await expect(desk.text).toContainText('Pasted words');
  await expect(desk.text.locator('h2, font, b, strong')).toHaveCount(0);
});

test('marks around words that run from right to left stay where the sentence has them', async ({ desk }) => {
  await desk.option('Stories', /[\u0590-\u05ff]/).first().click();
  await desk.flags.getByRole('option', { name: 'Share' }).click();
  const reasons = desk.page.getByRole('list', { name: 'Speaks for boilerplate' });
  // In a sentence's own marks, and in those that the page sets beside it.
  await expect(reasons).toContainText(/“\u2068[\u0590-\u05ff][^\u2069]*\u2069”/);
  const words = reasons.locator('bdi').first();
  await expect(words).toHaveCSS('direction', 'rtl');
  await expect(words.locator('..')).toHaveCSS('direction', 'ltr');
});
