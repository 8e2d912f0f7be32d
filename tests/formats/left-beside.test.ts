import { AlignmentType, CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, Document, Footer, Header, ImageRun, PageNumber, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type ISectionOptions } from 'docx';
import { describe, expect, test } from 'vitest';
import { readStories } from '../../src/formats/read.ts';
import { textOfBlock } from '../../src/story/text.ts';
import { aFile, inShort } from './a-file.ts';

const pixel = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (character) => character.charCodeAt(0));
const picture = (description?: string): ImageRun =>
  new ImageRun({ type: 'png', data: pixel, transformation: { width: 9, height: 9 }, ...(description === undefined ? {} : { altText: { name: 'Picture 1', description } }) });
const cell = (...lines: string[]): TableCell => new TableCell({ children: lines.map((line) => new Paragraph(line)) });

const read = async (file: ReturnType<typeof aFile>) => {
  const [story] = await readStories(file);
  if (!story) throw new Error('no story');
  const leftOut = story.meta.page?.leftOut.map(({ reason, after, follows, blocks }) => [reason, after, follows, blocks.map(textOfBlock).join(' / ')]);
  return { text: inShort(story.blocks), leftOut };
};

const readDocument = async (children: ISectionOptions['children'], around: Partial<ISectionOptions> = {}) => {
  const comments = { children: [{ id: 7, author: 'Ann Bell', children: [new Paragraph('Ask the port.'), new Paragraph('By noon.')] }] };
  const document = new Document({ comments, sections: [{ ...around, children }] });
  return read(aFile('quay.docx', new Uint8Array(await Packer.toArrayBuffer(document))));
};

describe('a DOCX tells of what is not in its story', () => {
  test('each picture, by its description or its file’s name, where it stood', async () => {
    const { text, leftOut } = await readDocument([
      new Paragraph({ children: [picture('The quay at low tide')] }),
      new Paragraph('The quay is closed.'),
      new Paragraph({ children: [new TextRun('Boats must move.'), picture()] }),
    ]);
    expect(text).toEqual(['The quay is closed.', 'Boats must move.']);
    expect(leftOut).toEqual([
      ['picture', 0, '', 'The quay at low tide'],
      ['picture', 2, 'Boats must move.', expect.stringMatching(/^\w+\.png$/)],
    ]);
  });

  test('a table, whose rows are lines now', async () => {
    const rows = [[cell('Berth'), cell('Boats')], [cell('North'), cell('41', 'of them 3 new')]];
    const { text, leftOut } = await readDocument([new Paragraph('Before.'), new Table({ rows: rows.map((children) => new TableRow({ children })) }), new Paragraph('Behind.')]);
    expect(text).toEqual(['Before.', 'Berth\tBoats', 'North', '41', 'of them 3 new', 'Behind.']);
    expect(leftOut).toEqual([['table', 1, 'Before.', 'Berth\tBoats / North / 41 / of them 3 new']]);
  });

  test('comments and tracked deletions, by the paragraph that they are on', async () => {
    const { text, leftOut } = await readDocument([
      new Paragraph('The quay is closed.'),
      new Paragraph({
        children: [
          new CommentRangeStart(7), new TextRun('Boats must move'), new CommentRangeEnd(7), new TextRun({ children: [new CommentReference(7)] }),
          new DeletedTextRun({ id: 1, author: 'Ann Bell', date: '2026-01-02T10:00:00Z', text: ' at once' }), new TextRun('.'),
        ],
      }),
      new Paragraph('Help is at hand.'),
    ]);
    expect(text).toEqual(['The quay is closed.', 'Boats must move.', 'Help is at hand.']);
    expect(leftOut).toEqual([['comments', 2, 'Boats must move.', 'Ask the port. By noon.'], ['deleted', 2, 'Boats must move.', 'at once']]);
  });

  test('headers and footers, but for one that only counts pages', async () => {
    const { leftOut } = await readDocument([new Paragraph('The quay is closed.')], {
      headers: { default: new Header({ children: [new Paragraph('Harbour Post'), new Paragraph('Draft')] }) },
      footers: {
        default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })] }),
        first: new Footer({ children: [new Paragraph('Not before noon')] }),
      },
      properties: { titlePage: true },
    });
    expect(leftOut).toEqual([['header', 0, '', 'Harbour Post Draft'], ['footer', 1, 'The quay is closed.', 'Not before noon']]);
  });

  test('and nothing where nothing is left out', async () => {
    expect((await readDocument([new Paragraph('The quay is closed.')])).leftOut).toBeUndefined();
  });
});

describe('HTML tells of what is not in its story', () => {
  const sentences = ['The quay will stay closed until the wall is built anew, the port said on Monday.', 'Boats that lie there must move to the northern harbour before the first of June.', 'Owners who cannot move their boats can ask the port for a tow, which costs nothing.'];
  const [first, second, third] = sentences.map((sentence) => `<p>${sentence}</p>`);

  test('the pictures and tables of a piece of it', async () => {
    const { text, leftOut } = await read(aFile('piece.html', `<img src="/p/quay-wall.jpg?w=800">${first}<table><tr><th>Berth</th><th>Boats</th></tr><tr><td>North</td><td>41</td></tr></table>${second}<p><img alt="A  tow" src="tow.png"></p>${third}`));
    expect(text).toEqual([sentences[0], 'Berth\tBoats', 'North\t41', sentences[1], sentences[2]]);
    expect(leftOut).toEqual([
      ['picture', 0, '', 'quay-wall.jpg'],
      ['table', 1, sentences[0]?.slice(0, 80), 'Berth\tBoats / North\t41'],
      ['picture', 4, sentences[1]?.slice(0, 80), 'A tow'],
    ]);
  });

  test('those of a page’s article, but no picture of what stands around it, nor one that is only there for a script', async () => {
    const menu = '<nav><a href="/a"><img src="logo.png" alt="Harbour Post"></a><a href="/b">News</a></nav>';
    const related = '<div class="related-stories"><h2>More</h2><a href="/c"><img src="lido.jpg">Lido to open in May</a></div>';
    const noise = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><noscript><img src="wall.jpg"></noscript>';
    const article = `<article><h1>Quay closed</h1><figure><img alt="The quay" src="quay.jpg"></figure><div class="text">${first}${second}${noise}<img src="data:," data-src="wall.jpg">${third}</div>${related}</article>`;
    const { text, leftOut } = await read(aFile('page.html', `<!doctype html><html><head><title>Quay closed</title></head><body>${menu}${article}<footer>Contact</footer></body></html>`));
    expect(text).toEqual(sentences);
    expect(leftOut?.filter(([reason]) => reason === 'picture').map(([, after, , name]) => [after, name])).toEqual([[0, 'The quay'], [2, 'wall.jpg']]);
  });
});
