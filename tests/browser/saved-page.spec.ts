import { expect, expectAccessible, test } from './window.ts';

const text = [
  'The lighthouse on the northern point is lit again, a month after lightning struck its tower.',
  'Its keeper had burned a lamp by hand every night, as nobody has done there for sixty years.',
  'A new lens from the mainland came on Friday and was put in place by a crew of four, he says.',
];
const bio = 'Tess Marlow has reported from the islands since 2019. She keeps bees, sails a small boat and writes about all that the sea brings and takes.';
const head = [
  '<meta name="author" content="Tess Marlow">',
  '<meta property="article:published_time" content="2026-02-03T10:00:00Z">',
  '<meta property="article:modified_time" content="2026-02-05T10:00:00Z">',
  '<meta property="og:image" content="https://saltmarsh.example/img/tower.jpg">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lighthouse lit again","image":{"caption":"The tower at dusk","creditText":"Nora Lind"}}</script>',
].join('');
const menu = '<nav class="menu"><a href="/a">Home</a><a href="/b">Listen</a></nav>';
const article = `<article><h1>Lighthouse lit again</h1>${text.map((one) => `<p>${one}</p>`).join('')}</article>`;

test.use({
  files: {
    'tower.html': `<!doctype html><html lang="en"><head><title>Lighthouse lit again</title>${head}</head><body>${menu}<main>${article}<div class="author-box"><p>${bio}</p></div></main></body></html>`,
  },
});

test('a page’s dates and picture stand above its text, and its byline on paper', async ({ desk }) => {
  await desk.option('Stories', 'Lighthouse lit again').click();
  const about = desk.page.locator('.story-head');
  await expect(about).toContainText('February 3, 2026');
  await expect(about).toContainText('changed February 5, 2026');
  await expect(about).toContainText(/Picture: \S?The tower at dusk\S? \(credit: \S?Nora Lind\S?\)/);
  const byline = desk.page.locator('.page-byline');
  await expect(byline).toBeHidden();
  await desk.page.emulateMedia({ media: 'print' });
  await expect(byline).toBeVisible();
  await expect(byline).toHaveText('Tess Marlow');
  await desk.page.emulateMedia({ media: 'screen' });
});

test('a long part can be read whole before it is taken in, and what was done is said', async ({ desk }) => {
  await desk.option('Stories', 'Lighthouse lit again').click();
  await desk.page.getByText('Left out of the page: 2 parts').click();
  const [menu, author] = ['Home Listen', 'About the author'].map((words) => desk.page.getByRole('listitem').filter({ hasText: words }));
  await expect(menu!).toBeVisible();
  await expect(author!).not.toContainText('takes.');
  await author!.locator('summary').press('Enter');
  await expect(author!).toContainText(bio);
  await expectAccessible(desk.page);
  await author!.getByRole('button').click();
  await expect(desk.text).toContainText(bio);
  await expect(desk.status).toContainText('Taken into the text.');
  await desk.button('Undo').click();
  await expect(desk.status).toContainText('Undone.');
  await expect(desk.text).not.toContainText(bio);
});
