import { strFromU8 } from 'fflate';
import type { Block } from '../../story/block.ts';
import type { LeftOutPart, LeftOutReason } from '../../story/left-out.ts';
import { textOfBlock } from '../../story/text.ts';
import type { PagePart } from '../html/blocks-from-html.ts';
import { beginningOf, holding, inOrder, leftBeside } from '../html/left-beside.ts';
import type { PageTree } from '../html/page-tree.ts';
import { paragraphsOf, type WordParagraph } from './word-part.ts';
import { onOneLine } from '../../story/one-line.ts';

/** Files of an unpacked document by their paths in it. */
export type DocxFiles = Readonly<Record<string, Uint8Array>>;

/** The files that hold words or pictures beside the text. */
export const isBeside = (path: string): boolean => /^word\/(document|comments|(header|footer)\d*)\.xml$|^word\/media\//.test(path);

/** All of a Word document that its story can't hold. */
export const leftOutOfDocx = (tree: PageTree, kept: readonly PagePart[], files: DocxFiles): LeftOutPart[] => {
  const beside = inOrder(leftBeside(tree, { kept, within: 0, isOwn: () => true, tableOf: ({ node }) => holding(tree, node, 'table') }));
  const blocks = kept.map(({ block }) => block);
  const running = (name: string, reason: LeftOutReason, after: number) => [...wordsIn(files, name)].map((text) => partOf(reason, text, blocks, after));
  return [
    ...running('header', 'header', 0),
    ...[...beside, ...onParagraphs(blocks, files)].toSorted((a, b) => a.after - b.after),
    ...running('footer', 'footer', blocks.length),
  ];
};

const partOf = (reason: LeftOutReason, text: string, blocks: readonly Block[], after: number): LeftOutPart => {
  const before = blocks[after - 1];
  const type = reason === 'picture' ? 'caption' : 'paragraph';
  return { blocks: [{ type, children: [{ text }] }], reason, after, follows: before === undefined ? '' : beginningOf(before) };
};

/** Each different header or footer once; one of numbers only counts pages. */
const wordsIn = (files: DocxFiles, name: string): Set<string> =>
  new Set(
    Object.keys(files)
      .filter((path) => path.startsWith(`word/${name}`))
      .map((path) => textOf(paragraphsIn(files, path)))
      .filter((text) => /\p{L}/u.test(text)),
  );

const paragraphsIn = (files: DocxFiles, path: string): WordParagraph[] => {
  const bytes = files[path];
  return bytes === undefined ? [] : paragraphsOf(strFromU8(bytes));
};

const textOf = (paragraphs: readonly WordParagraph[]): string => onOneLine(paragraphs.map(({ text }) => text).join(' '));

/** Text of each comment by its id. */
const commentsIn = (files: DocxFiles): Map<string, string> => {
  const comments = new Map<string, string>();
  for (const { comment = '', text } of paragraphsIn(files, 'word/comments.xml')) comments.set(comment, `${comments.get(comment) ?? ''} ${text}`);
  return comments;
};

/** A paragraph is looked for among so many blocks from where the last one was found. */
const NEAR = 50;
/** By its beginning, in UTF-16 units: a note's number may stand further on in the block. */
const ALIKE = 12;

const onParagraphs = (blocks: readonly Block[], files: DocxFiles): LeftOutPart[] => {
  const comments = commentsIn(files);
  const texts = blocks.map((block) => onOneLine(textOfBlock(block)));
  let after = 0;
  return paragraphsIn(files, 'word/document.xml').flatMap((paragraph) => {
    const beginning = onOneLine(paragraph.text).slice(0, ALIKE);
    const at = beginning === '' ? -1 : texts.slice(after, after + NEAR).findIndex((text) => text.includes(beginning));
    if (at >= 0) after += at + 1;
    const said = paragraph.comments.map((id) => partOf('comments', onOneLine(comments.get(id) ?? ''), blocks, after));
    const drawn = paragraph.charts.map((name) => partOf('picture', name, blocks, after));
    const deleted = onOneLine(paragraph.deleted);
    return [...said, ...drawn, ...(deleted === '' ? [] : [partOf('deleted', deleted, blocks, after)])].filter((part) => beginningOf(part.blocks[0] as Block) !== '');
  });
};
