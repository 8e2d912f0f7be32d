import { Document, ExternalHyperlink, Packer, Paragraph, Tab, TextRun as DocxRun, type IParagraphOptions, type IRunOptions, type ParagraphChild } from 'docx';
import type { Block, TextRun } from '../../story/block.ts';
import { directionOf } from '../../story/direction.ts';
import { textOfBlock } from '../../story/text.ts';
import type { CleanCopy } from '../format.ts';
import { safeLink } from '../html/safe-link.ts';
import { topMatter } from '../top-matter.ts';
import { numbering, styles } from './styles.ts';

const headings = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const;

/** A story as a Word document: real headings, lists, links, and paragraphs that run the way their text does. */
export const writeDocx = async ({ meta, blocks }: CleanCopy): Promise<Uint8Array> => {
  const { headline, opening, byline, body } = topMatter(meta, blocks);
  const listNumbers = numberLists(body);
  const children = [
    ...(headline === undefined ? opening.map((block) => paragraph(block, 0, meta.url)) : [styled('Title', headline)]),
    ...(byline === undefined ? [] : [styled('Byline', byline)]),
    ...body.map((block, i) => paragraph(block, listNumbers[i] ?? 0, meta.url)),
  ];
  const document = new Document({
    title: xmlText(meta.headline || meta.slug),
    creator: xmlText(meta.byline ?? meta.outlet ?? ''),
    lastModifiedBy: 'Blue Pencil',
    styles: styles(meta.language),
    numbering,
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
};

const styled = (style: string, text: string): Paragraph => paragraph({ type: 'paragraph', children: [{ text }] }, 0, undefined, style);

const paragraph = (block: Block, listNumber: number, base: string | undefined, style?: string): Paragraph => {
  const rightToLeft = directionOf(textOfBlock(block)) === 'rtl';
  return new Paragraph({
    ...look(block, listNumber),
    ...(style === undefined ? {} : { style }),
    bidirectional: rightToLeft,
    children: block.children.flatMap((run) => runOf(run, rightToLeft, base)),
  });
};

const look = (block: Block, listNumber: number): IParagraphOptions => {
  if (block.type === 'heading') return { heading: headings[Math.min(6, Math.max(1, block.level ?? 2)) - 1] ?? 'Heading2' };
  if (block.type === 'list-item') {
    const level = Math.min(8, block.depth ?? 0);
    return { numbering: { reference: block.list === 'number' ? 'numbers' : 'bullets', level, instance: listNumber } };
  }
  if (block.type === 'quote') return { style: 'Quote' };
  if (block.type === 'caption') return { style: 'Caption' };
  if (block.type === 'preformatted') return { style: 'Preformatted' };
  return {};
};

/** Which list each item belongs to, so that a new list counts from one again. */
const numberLists = (blocks: readonly Block[]): number[] => {
  let list = 0;
  return blocks.map((block, i) => {
    if (block.type === 'list-item' && blocks[i - 1]?.type !== 'list-item') list++;
    return list;
  });
};

const runOf = (run: TextRun, rightToLeft: boolean, base: string | undefined): ParagraphChild[] => {
  const link = safeLink(run.link, base);
  const options: IRunOptions = {
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(rightToLeft ? { rightToLeft: true } : {}),
    ...(link === undefined ? {} : { style: 'Hyperlink' }),
  };
  const lines = xmlText(run.text).split('\n');
  const runs = lines.map((line, i) => new DocxRun({ ...options, ...(i > 0 ? { break: 1 } : {}), children: tabbed(line) }));
  return link === undefined ? runs : [new ExternalHyperlink({ link, children: runs })];
};

const tabbed = (line: string): (string | Tab)[] => line.split('\t').flatMap((text, i) => (i === 0 ? [text] : [new Tab(), text]));

/** XML has no way to write these characters (XML 1.0, production 2). */
const xmlText = (text: string): string => text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r\x80-\x9f]|[\ufffe\uffff]/gu, '');
