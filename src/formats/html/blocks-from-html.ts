import type { Block } from '../../story/block.ts';
import { Runs, type Marks } from '../runs.ts';
import { baseOf } from './base-address.ts';
import { attribute, type PageTree } from './page-tree.ts';
import { linkOfPage } from './safe-link.ts';
import { isBlockTag } from './tags.ts';
import { isHidden, isSilent, isWordless } from './silent.ts';

/** A block of a page with where it stands there. */
export interface PagePart {
  block: Block;
  /** The innermost block element that holds it. */
  node: number;
  /** Its first text node. */
  first: number;
  /** UTF-16 length of its text, and of what of it stands in links. */
  length: number;
  linked: number;
  /** How many links it has. */
  links: number;
}

/** Where the walk stands: what a paragraph becomes there. */
type Place = Omit<Block, 'children'>;

const paragraph: Place = { type: 'paragraph' };

/** The text of an element and all below it as blocks: headings, lists, quotes, captions, code, bold, italic, links. */
export const blocksFromHtml = (tree: PageTree, root = 0): Block[] => new Walk(tree, (node) => isSilent(tree, node) || isHidden(tree, node)).over(root).map(({ block }) => block);

/** The same with where each block stands in the page; what is hidden until a script or a press shows it is among them. */
export const partsOfHtml = (tree: PageTree, root = 0): PagePart[] => new Walk(tree, (node) => isSilent(tree, node)).over(root);

/** All words of an element that is silent, or of others within it. */
export const wordsOfSilent = (tree: PageTree): ((node: number) => Block[]) => {
  const walk = new Walk(tree, (node) => isWordless(tree, node));
  return (node) => walk.over(node).map(({ block }) => block);
};

/** An element that the walk is in. */
interface Frame {
  node: number;
  end: number;
  place: Place;
  marks: Marks;
  /** Whether the blocks end with it, a line of a list item does, or nothing. */
  ends: 'block' | 'line' | 'nothing';
  /** The block element that holds what is in it. */
  holder: number;
  /** In a row of a table whose cells read as one line. */
  row?: 'row' | 'cell';
  /** How many cells of a row were entered. */
  cells: number;
  inLink: boolean;
}

class Walk {
  readonly #tree: PageTree;
  readonly #passesOver: (node: number) => boolean;
  #parts: PagePart[] = [];
  readonly #runs = new Runs();
  readonly #blocksBefore: number[];
  readonly #base: string | undefined;
  #first = -1;
  #holder = 0;
  #linked = 0;
  #links = 0;

  constructor(tree: PageTree, passesOver: (node: number) => boolean) {
    this.#tree = tree;
    this.#passesOver = passesOver;
    this.#blocksBefore = blocksBefore(tree);
    this.#base = baseOf(tree);
  }

  over(root: number): PagePart[] {
    const { tag, end, text } = this.#tree;
    this.#parts = [];
    const stop = end[root] as number;
    const top: Frame = { node: root, end: stop, place: paragraph, marks: {}, ends: 'block', holder: root, cells: 0, inLink: false };
    const frames: Frame[] = [top];
    for (let node = root + 1; node < stop; ) {
      while ((frames.at(-1) as Frame).end <= node) this.#leave(frames.pop() as Frame);
      const frame = frames.at(-1) as Frame;
      const name = tag[node] as string;
      if (name === '') this.#text(node, text[node] as string, frame);
      else if (this.#passesOver(node)) {
        node = end[node] as number;
        continue;
      } else if (name === 'br') this.#lineBreak(frame);
      else frames.push(this.#enter(node, name, frame));
      node++;
    }
    while (frames.length > 0) this.#leave(frames.pop() as Frame);
    return this.#parts;
  }

  #close(place: Place): void {
    const children = this.#runs.take();
    if (children.some((run) => run.text.trim() !== '')) {
      const length = children.reduce((sum, run) => sum + run.text.length, 0);
      const block = { ...place, children };
      this.#parts.push({ block, node: this.#holder, first: this.#first, length, linked: Math.min(length, this.#linked), links: this.#links });
    }
    this.#first = -1;
    this.#linked = 0;
    this.#links = 0;
  }

  #leave(frame: Frame): void {
    if (frame.ends === 'block') this.#close(frame.place);
    else if (frame.ends === 'line') this.#runs.breakLine();
  }

  #text(node: number, text: string, { place, marks, holder, inLink }: Frame): void {
    // The line break right after <pre> is no part of it.
    if (place.type === 'preformatted') this.#runs.add(this.#runs.isEmpty ? text.replace(/^\r?\n/, '') : text, marks);
    else this.#runs.addFlowing(text, marks);
    if (text.trim() === '') return;
    if (this.#first < 0) {
      this.#first = node;
      this.#holder = holder;
    }
    if (inLink) {
      this.#linked += text.trim().length;
      this.#links++;
    }
  }

  #lineBreak(frame: Frame): void {
    if (frame.place.type === 'preformatted') this.#runs.add('\n', frame.marks);
    else if (!this.#runs.breakLine()) this.#close(frame.place);
  }

  #enter(node: number, name: string, outer: Frame): Frame {
    const inner: Frame = { ...outer, node, end: this.#tree.end[node] as number, ends: 'nothing', cells: 0 };
    delete inner.row;
    if (outer.row === 'row') return this.#enterCell(inner, outer);
    if (outer.row === 'cell') return { ...inner, marks: this.#marksOf(node, name, outer.marks), row: 'cell', inLink: outer.inLink || name === 'a' };
    if (name === 'tr') return this.#enterRow(inner);
    if (!isBlockTag(name)) return { ...inner, marks: this.#marksOf(node, name, outer.marks), inLink: outer.inLink || name === 'a' };
    if (staysInItem(name, outer.place)) {
      // A second paragraph of a list item goes on in the item: a block of its own would look like another item.
      this.#runs.breakLine();
      return { ...inner, ends: 'line' };
    }
    this.#close(outer.place);
    return { ...inner, place: placeOf(name, outer.place), ends: 'block', holder: node };
  }

  /** A row of single cells reads as one line, cell by cell; a row that holds whole blocks reads as those. */
  #enterRow(row: Frame): Frame {
    this.#close(row.place);
    const { tag, end } = this.#tree;
    let holdsBlocks = false;
    for (let cell = row.node + 1; cell < row.end; cell = end[cell] as number) {
      if (tag[cell] === '') continue;
      if ((this.#blocksBefore[end[cell] as number] as number) - (this.#blocksBefore[cell + 1] as number) > 1) holdsBlocks = true;
    }
    return { ...row, ends: 'block', holder: row.node, ...(holdsBlocks ? {} : { row: 'row' }) };
  }

  #enterCell(cell: Frame, row: Frame): Frame {
    if (row.cells++ > 0) this.#runs.add('\t', {});
    return { ...cell, row: 'cell' };
  }

  #marksOf(node: number, name: string, marks: Marks): Marks {
    if (name === 'b' || name === 'strong') return { ...marks, bold: true };
    if (name === 'i' || name === 'em') return { ...marks, italic: true };
    const link = name === 'a' ? linkOfPage(attribute(this.#tree, node, 'href')?.trim() ?? '', this.#base) : undefined;
    return link === undefined ? marks : { ...marks, link };
  }
}

const cellBlocks = new Set(['p', 'div', 'li', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** For each node how many elements before it are blocks of their own in a cell. */
const blocksBefore = ({ tag }: PageTree): number[] => {
  const before: number[] = [0];
  for (const name of tag) before.push((before.at(-1) as number) + (cellBlocks.has(name) ? 1 : 0));
  return before;
};

const staysInItem = (tag: string, place: Place): boolean => place.type === 'list-item' && (tag === 'p' || tag === 'div');

const placeOf = (tag: string, place: Place): Place => {
  const depth = place.type === 'list-item' ? (place.depth ?? 0) : -1;
  if (/^h[1-6]$/.test(tag)) return { type: 'heading', level: Number(tag[1]) };
  if (tag === 'blockquote') return { type: 'quote' };
  if (tag === 'figcaption' || tag === 'caption') return { type: 'caption' };
  if (tag === 'pre') return { type: 'preformatted' };
  if (tag === 'ul' || tag === 'ol' || tag === 'menu') return { type: 'list-item', list: tag === 'ol' ? 'number' : 'bullet', depth: depth + 1 };
  return place;
};
