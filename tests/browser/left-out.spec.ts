import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { expect, expectAccessible, test } from './window.ts';

const text = [
  'The ferry to the northern islands sails again from Monday, three weeks after its engine caught fire.',
  'Divers have looked at the hull twice and found no damage below the waterline, the company says.',
  'Tickets bought for the cancelled sailings stay good until the end of the summer, on any weekday.',
  'The council had asked for a second boat, which the company said it could not pay for this year.',
];
const menu = '<nav class="menu"><ul><li><a href="/a">Harbour news</a></li><li><a href="/b">Tide tables</a></li></ul></nav>';
const related = '<aside class="related-stories"><h2>Related stories</h2><ul><li><a href="/c">Lighthouse to be painted red</a></li></ul></aside>';
const article = `<article><h1>Ferry sails again</h1><div class="article-body">${text.map((one) => `<p>${one}</p>`).join('')}</div></article>`;

const row = (...cells: string[]) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
const sailings = new Document({ sections: [{ children: [new Paragraph('Sailings this week'), new Table({ rows: [row('Monday', '9.15'), row('Friday', '14.30')] })] }] });

test.use({
  files: {
    'sailings.docx': new Uint8Array(await Packer.toArrayBuffer(sailings)),
    'ferry.html': `<!doctype html><html lang="en"><head><title>Ferry sails again</title></head><body>${menu}<main>${article}${related}</main></body></html>`,
    'start.html': `<!doctype html><html><body>${menu}<div class="footer"><a href="/p">Privacy</a></div></body></html>`,
    // What a browser saves beside a page is no article.
    'ferry_files/frame.html': '<p>An advertisement in a frame.</p>',
  },
});

test('what was left out of a page is listed, and a part can be taken in and out again', async ({ desk }) => {
  await expect(desk.stories.getByRole('option')).toHaveCount(3);
  await desk.option('Stories', 'Ferry sails again').click();
  await expect(desk.text).toContainText('The ferry to the northern islands');
  await expect(desk.text).not.toContainText('Lighthouse');
  await desk.page.getByText('Left out of the page: 2 parts').click();
  await expect(desk.page.getByText('Other stories', { exact: true })).toBeVisible();
  await expectAccessible(desk.page);
  const take = desk.button('Take in: Related stories Lighthouse to be painted red');
  await take.press('Enter');
  await expect(desk.text).toContainText('Lighthouse to be painted red');
  await expect(take).toBeDisabled();
  // From here the keyboard goes on to the next part.
  await expect(take).toBeFocused();
  await desk.button('Undo').click();
  await expect(desk.text).not.toContainText('Lighthouse');
  await expect(take).toBeEnabled();
});

test('a headline that the text does not say stands above it, on paper too, where what was left out does not', async ({ desk }) => {
  await desk.option('Stories', 'Ferry sails again').click();
  const headline = desk.page.getByRole('heading', { name: 'Ferry sails again', exact: true });
  const leftOut = desk.page.getByText('Left out of the page: 2 parts');
  await expect(headline).toHaveClass('page-headline');
  await expect(leftOut).toBeVisible();
  await desk.page.emulateMedia({ media: 'print' });
  await expect(headline).toBeVisible();
  await expect(leftOut).toBeHidden();
  await desk.page.emulateMedia({ media: 'screen' });
});

test('what was taken in is there after a restart', async ({ desk, shell, again }) => {
  await desk.option('Stories', 'Ferry sails again').click();
  await desk.page.getByText('Left out of the page: 2 parts').click();
  await desk.button('Take in: Related stories Lighthouse to be painted red').click();
  await expect(desk.text).toContainText('Lighthouse to be painted red');
  await expect(desk.status).toContainText(/saved/i);
  await shell.stop();
  const next = await again();
  await next.option('Stories', 'Ferry sails again').click();
  await expect(next.text).toContainText('Lighthouse to be painted red');
});

test('a page without an article says so and shows its text', async ({ desk }) => {
  await expect(desk.stories).toContainText('no article found');
  await desk.option('Stories', /^Harbour news/).click();
  await expect(desk.page.getByText('No article was found in this page.')).toBeVisible();
  await expect(desk.text).toContainText('Tide tables');
});

test('a table of a document is said to be lines of text', async ({ desk }) => {
  await desk.option('Stories', 'Sailings this week').click();
  await expect(desk.text).toContainText('Monday\t9.15');
  await desk.page.getByText('Left out of the document: 1 part').click();
  const table = desk.page.getByRole('list', { name: 'Left out of the document: 1 part' }).getByRole('listitem');
  await expect(table).toContainText('Table, as lines');
  await expect(table.getByRole('button')).toHaveText('In the text');
  await expect(table.getByRole('button')).toBeDisabled();
});
