import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Block } from '../../story/block.ts';
import { textOfBlock } from '../../story/text.ts';
import type { LeftOutPart } from '../../story/left-out.ts';
import { partsOfHtml } from '../html/blocks-from-html.ts';
import { attribute, elementsNamed, textWithin, type PageTree } from '../html/page-tree.ts';
import { parseHtml } from '../html/parse-html.ts';
import { isBeside, leftOutOfDocx, type DocxFiles } from './left-out.ts';

// What styles are called in Word, in LibreOffice, and in the documents that this program writes.
const styleMap = [
  "p[style-name='Title'] => h1.headline:fresh",
  "p[style-name='Byline'] => p.byline:fresh",
  ...['Quote', 'Intense Quote', 'Quotations', 'Block Text'].map((name) => `p[style-name='${name}'] => blockquote > p:fresh`),
  ...['Caption', 'caption', 'Illustration', 'Figure'].map((name) => `p[style-name='${name}'] => figcaption:fresh`),
  ...['HTML Preformatted', 'Preformatted Text', 'Plain Text'].map((name) => `p[style-name='${name}'] => pre:separator('\\n')`),
];

/** An unpacked document larger than this, in bytes, is no article; it may be an archive made to fill the memory. */
const UNPACKED_LIMIT = 512 * 1024 * 1024;

export interface DocxText {
  headline?: string;
  byline?: string;
  blocks: Block[];
  leftOut: LeftOutPart[];
}

/** @throws whatever the archive or its XML is damaged by. */
export const readDocx = async (bytes: Uint8Array): Promise<DocxText> => {
  checkSize(bytes);
  const files = unzipSync(bytes, { filter: ({ name }) => isBeside(name) });
  const copy = bytes.slice();
  // mammoth asks for the one in Node and for the other in a browser.
  const input = { buffer: copy as Buffer, arrayBuffer: copy.buffer };
  const { value } = await mammoth.convertToHtml(input, {
    styleMap,
    convertImage: mammoth.images.imgElement(async (image) => ({ src: fileOf(files, new Uint8Array(await image.readAsArrayBuffer())) })),
    externalFileAccess: false,
  });
  return textOfDocx(value, files);
};

const checkSize = (bytes: Uint8Array): void => {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > UNPACKED_LIMIT) throw new RangeError(`${unpacked} bytes unpacked`);
};

/** What a picture's file is called in the document; empty where it lies elsewhere. */
const fileOf = (files: DocxFiles, picture: Uint8Array): string =>
  Object.keys(files).find((path) => path.startsWith('word/media/') && isSame(files[path] as Uint8Array, picture)) ?? '';

const isSame = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((byte, i) => byte === other[i]);

/** Headline and byline in styles of their own go into the story's head; a heading stays in the text and gives the headline. */
const textOfDocx = (html: string, files: DocxFiles): DocxText => {
  const tree = parseHtml(html);
  // A note's way back to where it was called is of use on paper only.
  for (const link of elementsNamed(tree, 'a')) if (/^#(foot|end)note-ref/.test(attribute(tree, link, 'href') ?? '')) drop(tree, link);
  const headline = take(tree, 'h1', 'headline');
  const byline = take(tree, 'p', 'byline');
  const parts = partsOfHtml(tree);
  const blocks = parts.map(({ block }) => block);
  const heading = blocks.find((block) => block.type === 'heading' && block.level === 1);
  const title = headline ?? (heading && textOfBlock(heading));
  return { ...(title === undefined ? {} : { headline: title }), ...(byline === undefined ? {} : { byline }), blocks, leftOut: leftOutOfDocx(tree, parts, files) };
};

/** The text of a document's first paragraph of a style, taken out of it. */
const take = (tree: PageTree, tag: string, style: string): string | undefined => {
  const element = elementsNamed(tree, tag).find((node) => attribute(tree, node, 'class') === style);
  if (element === undefined) return undefined;
  const text = textWithin(tree, element);
  drop(tree, element);
  return text || undefined;
};

const drop = (tree: PageTree, element: number): void => {
  tree.text.fill('', element, tree.end[element]);
};
