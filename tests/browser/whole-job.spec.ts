import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectAccessible, test, type Desk } from './window.ts';

const seed = readFileSync(join(import.meta.dirname, '../../seeds/000_dd4507c4535ae5e4.txt'));
const headline = /^US President Joe Biden/;
const lines = seed.toString('utf8').split('\n');
const first = lines.indexOf('Give the gift of hope');
const last = lines.indexOf('Support The Media Line. Save democracy.');
const trimmedLines = [...lines.slice(0, first), ...lines.slice(last + 1)];

const openSeed = async ({ option, text }: Desk): Promise<void> => {
  await option('Stories', headline).click();
  await expect(text).toContainText('Give the gift of hope');
};

test.describe('at the first start', () => {
  test.use({ firstStart: true });

  test('the seed opens with its lines of appeal as one flag, explained', async ({ desk }) => {
    await openSeed(desk);
    const flag = desk.option('Flags', /^donation: Give the gift of hope/);
    await flag.click();
    await expect(flag).toHaveAttribute('aria-selected', 'true');
    const why = desk.page.getByRole('region', { name: 'Why it is flagged' });
    await expect(why.getByRole('list', { name: 'Speaks for boilerplate' })).toContainText(/word for word more than once in this text: “\u2068- Our program trained/);
    await expect(why).not.toContainText('For:');
    await expect(flag).toContainText(/\b9\d%/);
    await expect(desk.text.locator('[data-flag-id]')).toHaveCount(last - first + 1);
    await expect(desk.text.locator('[data-trimmed]')).toHaveCount(0);
    await expect(desk.page.getByText(/^(\d+) words before, \1 now/)).toBeVisible();
  });
});

test('with no decision made, the export is the file byte for byte', async ({ desk }) => {
  await openSeed(desk);
  const { name, bytes } = await desk.exported('Plain text');
  expect(name).toMatch(/\.txt$/);
  expect(bytes.equals(seed)).toBe(true);
});

test('trimmed by one key, the appeal is struck through and not exported', async ({ desk }) => {
  await openSeed(desk);
  await desk.flags.focus();
  await desk.page.keyboard.press('x');
  await expect(desk.text.locator('[data-trimmed]')).toHaveCount(last - first + 1);
  await expect(desk.text).toContainText('Give the gift of hope');
  await expect(desk.status).toContainText('trimmed');
  await expect(desk.status).toContainText('Saved');
  await expect(desk.page.getByText('1 passage trimmed')).toBeVisible();
  await expectAccessible(desk.page);

  const { bytes } = await desk.exported('Plain text');
  expect(bytes.toString('utf8').split('\n')).toEqual(trimmedLines);
});

test('undone, the story is as it was; redone, it is trimmed again', async ({ desk }) => {
  await openSeed(desk);
  await desk.button('Trim all proposed').click();
  await expect(desk.text.locator('[data-trimmed]')).toHaveCount(last - first + 1);
  await desk.button('Undo').click();
  await expect(desk.text.locator('[data-trimmed]')).toHaveCount(0);
  await desk.button('Redo').click();
  await expect(desk.text.locator('[data-trimmed]')).toHaveCount(last - first + 1);
  await desk.flags.focus();
  await desk.page.keyboard.press('Backspace');
  await expect(desk.text.locator('[data-trimmed]')).toHaveCount(0);
  await expect(desk.status).toContainText('Undone');

  const { bytes } = await desk.exported('Plain text');
  expect(bytes.equals(seed)).toBe(true);
});

test('what is typed is exported, beside what is trimmed', async ({ desk }) => {
  await openSeed(desk);
  await desk.flags.focus();
  await desk.page.keyboard.press('x');
  await desk.text.getByText(/^Netanyahu has vowed/).click({ position: { x: 2, y: 4 } });
  await desk.page.keyboard.press('Home');
  await desk.page.keyboard.type('Mr ');
  await expect(desk.status).toContainText('Saved');

  const { bytes } = await desk.exported('Plain text');
  const edited = trimmedLines.map((line) => (line.startsWith('Netanyahu has vowed') ? `Mr ${line}` : line));
  expect(bytes.toString('utf8').split('\n')).toEqual(edited);
});

test('a passage kept stays, and is no longer undecided', async ({ desk }) => {
  await openSeed(desk);
  await desk.option('Flags', /^donation/).click();
  await desk.button('Keep').click();
  await expect(desk.option('Flags', /^donation/)).toContainText('kept');
  await desk.page.keyboard.press('u');
  await expect(desk.option('Flags', /^donation/)).toContainText('undecided');
  await expect(desk.text.locator('[data-flag-status="kept"]')).toHaveCount(0);
});

test('trimmed text can be hidden, and the words are counted without it', async ({ desk }) => {
  await openSeed(desk);
  const counted = desk.page.getByText(/words before, .* now/);
  const before = await counted.textContent();
  await desk.button('Trim all proposed').click();
  await expect(counted).not.toHaveText(before ?? '');
  await desk.button('Hide trimmed text').click();
  await expect(desk.text.getByText('Give the gift of hope')).toBeHidden();
  await expect(desk.status).toContainText('Trimmed text is hidden.');
  await desk.button('Hide trimmed text').click();
  await expect(desk.text.getByText('Give the gift of hope')).toBeVisible();
});
