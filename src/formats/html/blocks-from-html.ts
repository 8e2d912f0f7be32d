import type { Block } from '../../story/block.ts';
import { Runs, type Marks } from '../runs.ts';
import { leads } from './safe-link.ts';
import { isBlockTag, silentTags } from './tags.ts';

/** Where the walk stands: what a paragraph becomes there. */
type Place = Omit<Block, 'children'>;

const paragraph: Place = { type: 'paragraph' };
const TEXT = 3;
const ELEMENT = 1;

/** The text of an element and all below it as blocks: headings, lists, quotes, captions, code, bold, italic, links. */
export const blocksFromHtml = (root: Element): Block[] => new Walk().over(root);

class Walk {
  #blocks: Block[] = [];
  #runs = new Runs();

  over(root: Element): Block[] {
    this.#children(root, paragraph, {});
    this.#close(paragraph);
    return this.#blocks;
  }

  #close(place: Place): void {
    const children = this.#runs.take();
    if (children.some((run) => run.text.trim() !== '')) this.#blocks.push({ ...place, children });
  }

  #children(element: Element, place: Place, marks: Marks): void {
    for (const node of element.childNodes) {
      if (node.nodeType === TEXT) this.#text(node.textContent ?? '', place, marks);
      else if (node.nodeType === ELEMENT) this.#element(node as Element, place, marks);
    }
  }

  #text(text: string, place: Place, marks: Marks): void {
    // The line break right after <pre> is no part of it.
    if (place.type === 'preformatted') this.#runs.add(this.#runs.isEmpty ? text.replace(/^\r?\n/, '') : text, marks);
    else this.#runs.addFlowing(text, marks);
  }

  #element(element: Element, place: Place, marks: Marks): void {
    const tag = element.localName;
    if (silentTags.has(tag) || element.hasAttribute('hidden')) return;
    if (tag === 'br') this.#lineBreak(place, marks);
    else if (tag === 'tr') this.#row(element, place, marks);
    else if (!isBlockTag(tag)) this.#children(element, place, marksOf(element, marks));
    else if (staysInItem(tag, place)) this.#paragraphInItem(element, place, marks);
    else this.#block(element, place, marks);
  }

  #lineBreak(place: Place, marks: Marks): void {
    if (place.type === 'preformatted') this.#runs.add('\n', marks);
    else if (!this.#runs.breakLine()) this.#close(place);
  }

  #block(element: Element, place: Place, marks: Marks): void {
    this.#close(place);
    const inner = placeOf(element, place);
    this.#children(element, inner, marks);
    this.#close(inner);
  }

  /** A second paragraph of a list item goes on in the item: a block of its own would look like another item. */
  #paragraphInItem(element: Element, place: Place, marks: Marks): void {
    this.#runs.breakLine();
    this.#children(element, place, marks);
    this.#runs.breakLine();
  }

  /** A row of single cells reads as one line, cell by cell; a row that holds whole blocks reads as those. */
  #row(row: Element, place: Place, marks: Marks): void {
    const cells = [...row.children];
    if (cells.some((cell) => cell.querySelectorAll('p, div, li, table, h1, h2, h3, h4, h5, h6').length > 1)) {
      for (const cell of cells) this.#block(cell, place, marks);
      return;
    }
    this.#close(place);
    cells.forEach((cell, i) => {
      if (i > 0) this.#runs.add('\t', {});
      this.#children(cell.firstElementChild?.localName === 'p' ? cell.firstElementChild : cell, place, marks);
    });
    this.#close(place);
  }
}

const staysInItem = (tag: string, place: Place): boolean => place.type === 'list-item' && (tag === 'p' || tag === 'div');

const placeOf = (element: Element, place: Place): Place => {
  const tag = element.localName;
  const depth = place.type === 'list-item' ? (place.depth ?? 0) : -1;
  if (/^h[1-6]$/.test(tag)) return { type: 'heading', level: Number(tag[1]) };
  if (tag === 'blockquote') return { type: 'quote' };
  if (tag === 'figcaption' || tag === 'caption') return { type: 'caption' };
  if (tag === 'pre') return { type: 'preformatted' };
  if (tag === 'ul' || tag === 'ol' || tag === 'menu') return { type: 'list-item', list: tag === 'ol' ? 'number' : 'bullet', depth: depth + 1 };
  return place;
};

const marksOf = (element: Element, marks: Marks): Marks => {
  const tag = element.localName;
  if (tag === 'b' || tag === 'strong') return { ...marks, bold: true };
  if (tag === 'i' || tag === 'em') return { ...marks, italic: true };
  const link = tag === 'a' ? element.getAttribute('href')?.trim() : undefined;
  return link !== undefined && leads(link) ? { ...marks, link } : marks;
};
