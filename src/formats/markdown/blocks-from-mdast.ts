import type { Definition, List, ListItem, Nodes, PhrasingContent, Root, TableRow } from 'mdast';
import type { Block } from '../../story/block.ts';
import { blocksFromHtml } from '../html/blocks-from-html.ts';
import { leads } from '../html/safe-link.ts';
import { parseHtml } from '../html/parse-html.ts';
import { Runs, type Marks } from '../runs.ts';

type Place = Omit<Block, 'children'>;

/** The blocks of a Markdown document. */
export const blocksFromMdast = (root: Root): Block[] => {
  const definitions = new Map(root.children.filter((node) => node.type === 'definition').map((node) => [node.identifier, node]));
  return new Walk(definitions).over(root.children, { type: 'paragraph' });
};

class Walk {
  #definitions: ReadonlyMap<string, Definition>;

  constructor(definitions: ReadonlyMap<string, Definition>) {
    this.#definitions = definitions;
  }

  over(nodes: readonly Nodes[], place: Place): Block[] {
    return nodes.flatMap((node) => this.#blocks(node, place));
  }

  #blocks(node: Nodes, place: Place): Block[] {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node.children, place);
      case 'heading':
        return this.#text(node.children, { type: 'heading', level: node.depth });
      case 'blockquote':
        return this.over(node.children, { type: 'quote' });
      case 'list':
        return this.#list(node, place.type === 'list-item' ? (place.depth ?? 0) + 1 : 0);
      case 'code':
        return node.value.trim() === '' ? [] : [{ type: 'preformatted', children: [{ text: node.value }] }];
      case 'html':
        return blocksFromHtml(parseHtml(node.value));
      case 'table':
        return node.children.flatMap((row) => this.#row(row, place));
      case 'footnoteDefinition':
        return this.over(node.children, place);
      default:
        return [];
    }
  }

  /** A paragraph that is nothing but a picture is the picture's caption; its link is the picture. */
  #paragraph(children: readonly PhrasingContent[], place: Place): Block[] {
    const [only, ...rest] = children;
    const isPicture = only !== undefined && rest.length === 0 && (only.type === 'image' || only.type === 'imageReference');
    return this.#text(children, isPicture ? { type: 'caption' } : place);
  }

  #text(children: readonly PhrasingContent[], place: Place): Block[] {
    const runs = new Runs();
    this.#phrasing(children, {}, runs);
    const taken = runs.take();
    return taken.some((run) => run.text.trim() !== '') ? [{ ...place, children: taken }] : [];
  }

  #list(list: List, depth: number): Block[] {
    const place: Place = { type: 'list-item', list: list.ordered ? 'number' : 'bullet', depth };
    return list.children.flatMap((item) => this.#item(item, place));
  }

  /** An item's paragraphs are one block: a block of its own would look like another item. */
  #item(item: ListItem, place: Place): Block[] {
    const runs = new Runs();
    const inner: Nodes[] = [];
    for (const node of item.children) {
      if (node.type !== 'paragraph' || inner.length > 0) inner.push(node);
      else {
        runs.breakLine();
        this.#phrasing(node.children, {}, runs);
      }
    }
    const children = runs.take();
    const blocks = this.over(inner, place);
    return children.length > 0 ? [{ ...place, children }, ...blocks] : blocks;
  }

  #row(row: TableRow, place: Place): Block[] {
    const runs = new Runs();
    row.children.forEach((cell, i) => {
      if (i > 0) runs.add('\t', {});
      this.#phrasing(cell.children, {}, runs);
    });
    const children = runs.take();
    return children.length > 0 ? [{ ...place, children }] : [];
  }

  #phrasing(nodes: readonly PhrasingContent[], marks: Marks, runs: Runs): void {
    for (const node of nodes) {
      if (node.type === 'text') runs.addFlowing(node.value, marks);
      else if (node.type === 'inlineCode') runs.add(node.value, marks);
      else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) runs.breakLine();
      else if (node.type === 'strong') this.#phrasing(node.children, { ...marks, bold: true }, runs);
      else if (node.type === 'emphasis') this.#phrasing(node.children, { ...marks, italic: true }, runs);
      else if (node.type === 'link') this.#phrasing(node.children, linked(node.url, marks), runs);
      else if (node.type === 'linkReference') this.#phrasing(node.children, linked(this.#definitions.get(node.identifier)?.url, marks), runs);
      else if (node.type === 'image') runs.addFlowing(node.alt ?? '', linked(node.url, marks));
      else if (node.type === 'imageReference') runs.addFlowing(node.alt ?? '', linked(this.#definitions.get(node.identifier)?.url, marks));
      else if (node.type === 'footnoteReference') runs.add(`[${node.label ?? node.identifier}]`, marks);
      else if ('children' in node) this.#phrasing(node.children, marks, runs);
    }
  }
}

const linked = (url: string | undefined, marks: Marks): Marks => (url !== undefined && leads(url) ? { ...marks, link: url } : marks);
