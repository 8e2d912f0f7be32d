import { expect, test } from './window.ts';

test.use({
  files: {
    'empty.txt': '',
    'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0xff, 0xfe, 0, 1, 2, 3]),
    'torn.docx': 'PK, and then nothing of the kind',
    'harbour.txt': 'The council votes on the harbour on Monday.\r\nThe works are to begin in May.\r\n',
    'latin.txt': Buffer.from('Das Stadttheater öffnet nächste Woche für alle Bürger.\n', 'latin1'),
  },
});

test('a file that can’t be read is a row with the reason, and the rest opens', async ({ desk }) => {
  await expect(desk.stories.getByRole('option')).toHaveCount(5);
  await expect(desk.option('Stories', 'empty.txt')).toContainText('is empty');
  await expect(desk.option('Stories', 'picture.txt')).toContainText('is not text');
  await expect(desk.option('Stories', 'torn.docx')).toContainText('could not be read');
  await desk.option('Stories', 'picture.txt').click();
  await expect(desk.page.getByRole('main')).toContainText('Open it in the program it comes from');
  await desk.option('Stories', /^The council votes/).click();
  await expect(desk.text).toContainText('The works are to begin in May.');
});

test('a row with a problem can be taken off the list', async ({ desk }) => {
  await desk.option('Stories', 'empty.txt').click();
  await desk.page.getByRole('button', { name: 'Take it off the list' }).click();
  await expect(desk.option('Stories', 'empty.txt')).toHaveCount(0);
  await expect(desk.stories.getByRole('option')).toHaveCount(4);
});

test('line breaks of Windows come out as they went in', async ({ desk }) => {
  await desk.option('Stories', /^The council votes/).click();
  const { bytes } = await desk.exported('Plain text');
  expect(bytes.toString('utf8')).toBe('The council votes on the harbour on Monday.\r\nThe works are to begin in May.\r\n');
});

test('the encoding is shown and can be changed', async ({ desk }) => {
  await desk.option('Stories', /^Das Stadttheater/).click();
  await expect(desk.text).toContainText('öffnet nächste Woche');
  const encoding = desk.page.getByRole('combobox', { name: 'Encoding' });
  await expect(encoding).toHaveValue('windows-1252');
  await encoding.selectOption('koi8-r');
  await expect(desk.text).not.toContainText('öffnet');
  await encoding.selectOption('windows-1252');
  await expect(desk.text).toContainText('öffnet nächste Woche');
});

test('stories are filtered by their words', async ({ desk }) => {
  await expect(desk.stories.getByRole('option')).toHaveCount(5);
  await desk.page.getByRole('searchbox', { name: 'Filter stories' }).fill('stadtth');
  await expect(desk.stories.getByRole('option')).toHaveCount(1);
  await desk.page.getByRole('searchbox', { name: 'Filter stories' }).fill('nothing of the kind');
  await expect(desk.page.getByText('No story fits the filter.')).toBeVisible();
});
