import { onOneLine } from '../../story/one-line.ts';

/**
 * A page as flat arrays in document order: a node's descendants follow it, up to its `end`.
 * Walks over it need no recursion, however deep a page is nested.
 */
export interface PageTree {
  /** Element's name in lower case, empty for a text. Node 0 is the page itself, named `#page`. */
  tag: string[];
  parent: number[];
  /** One past the last descendant. */
  end: number[];
  /** A text node's text, its entities decoded; empty for an element. */
  text: string[];
  attributes: (Attributes | undefined)[];
  /** Pieces of the words in each drawing and formula, by its node: they are in no text node. A line break parts paragraphs. */
  foreign: Map<number, string[]>;
}

/** Attributes that the reading of a page has a use for, by name in lower case. Nothing that runs is among them. */
export type Attributes = Record<string, string>;

export const attribute = (tree: PageTree, node: number, name: string): string | undefined => tree.attributes[node]?.[name];

/** The first element within `root` that fits, in document order; `undefined` for none. */
export const findElement = (tree: PageTree, fits: (node: number) => boolean, root = 0): number | undefined => {
  const end = tree.end[root] as number;
  for (let node = root; node < end; node++) if (tree.tag[node] !== '' && fits(node)) return node;
  return undefined;
};

export const elementsNamed = (tree: PageTree, name: string, root = 0): number[] => {
  const found: number[] = [];
  const end = tree.end[root] as number;
  for (let node = root; node < end; node++) if (tree.tag[node] === name) found.push(node);
  return found;
};

/** All text within a node, white space as one space. */
export const textWithin = (tree: PageTree, root: number): string => {
  const end = tree.end[root] as number;
  return onOneLine(tree.text.slice(root, end).join(''));
};

/** The body of a page; the page itself where it has none. */
export const bodyOf = (tree: PageTree): number => findElement(tree, (node) => tree.tag[node] === 'body') ?? 0;
