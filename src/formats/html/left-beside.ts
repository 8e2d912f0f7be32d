import type { Block } from '../../story/block.ts';
import type { LeftOutPart } from '../../story/left-out.ts';
import { textOfBlock } from '../../story/text.ts';
import type { PagePart } from './blocks-from-html.ts';
import { fileNameOf } from './file-name.ts';
import { attribute, elementsNamed, type PageTree } from './page-tree.ts';
import { isHidden, isSilent } from './silent.ts';
import { onOneLine } from '../../story/one-line.ts';

/** So much of a block tells it from the others, in UTF-16 units. */
const FOLLOWS = 80;

export const beginningOf = (block: Block): string => textOfBlock(block).slice(0, FOLLOWS);

/** Where a node stands among the parts of a story. */
export const placeAmong = (kept: readonly PagePart[], node: number): Pick<LeftOutPart, 'after' | 'follows'> => {
  let after = 0;
  for (let end = kept.length; after < end; ) {
    const middle = (after + end) >>> 1;
    if ((kept[middle] as PagePart).first < node) after = middle + 1;
    else end = middle;
  }
  const before = kept[after - 1];
  return { after, follows: before === undefined ? '' : beginningOf(before.block) };
};

/** What belongs to the story's text, of all that its page or document has. */
export interface Beside {
  /** The parts that are in the story, in the order of the page. */
  kept: readonly PagePart[];
  /** The element that holds all that is the story's. */
  within: number;
  /** Whether a picture is the story's, not another thing's. */
  isOwn(picture: number): boolean;
  /** The table that a part is a row of, or stands in. */
  tableOf(part: PagePart): number | undefined;
}

/** A part with the node at which it begins. */
export interface Placed {
  node: number;
  part: LeftOutPart;
}

export const inOrder = (placed: readonly Placed[]): LeftOutPart[] => placed.toSorted((a, b) => a.node - b.node).map(({ part }) => part);

/** What a story's text can't hold: each picture, and the order in rows and columns of each table. */
export const leftBeside = (tree: PageTree, { kept, within, isOwn, tableOf }: Beside): Placed[] =>
  [...picturesIn(tree, kept, within, isOwn), ...tablesIn(kept, tableOf)];

const picturesIn = (tree: PageTree, kept: readonly PagePart[], within: number, isOwn: Beside['isOwn']): Placed[] => {
  let last = '';
  return elementsNamed(tree, 'img', within).flatMap((node) => {
    const text = nameOf(tree, node);
    // A page may show one picture in several sizes.
    if (text === '' || text === last || isUnseen(tree, node) || !isOwn(node)) return [];
    last = text;
    return [{ node, part: { blocks: [{ type: 'caption' as const, children: [{ text }] }], reason: 'picture' as const, ...placeAmong(kept, node) } }];
  });
};

/** A picture's description or its file's name; empty for one that only holds a place until a script comes. */
const nameOf = (tree: PageTree, node: number): string => {
  const described = onOneLine(attribute(tree, node, 'alt') ?? '');
  if (described) return described;
  const source = attribute(tree, node, 'data-src') ?? attribute(tree, node, 'src') ?? '';
  return source.startsWith('data:') ? '' : fileNameOf(source);
};

export const isUnseen = (tree: PageTree, node: number): boolean => {
  for (let above = node; above > 0; above = tree.parent[above] as number) if (isSilent(tree, above) || isHidden(tree, above)) return true;
  return false;
};

const tablesIn = (kept: readonly PagePart[], tableOf: Beside['tableOf']): Placed[] => {
  const found: Placed[] = [];
  let last: number | undefined;
  kept.forEach((part) => {
    const table = tableOf(part);
    if (table !== undefined) {
      const block = structuredClone(part.block);
      if (table === last) found.at(-1)?.part.blocks.push(block);
      else found.push({ node: part.first, part: { blocks: [block], reason: 'table', ...placeAmong(kept, part.first) } });
    }
    last = table;
  });
  return found;
};

/** The nearest element of a name that holds a node, or the node itself. */
export const holding = (tree: PageTree, from: number, name: string): number | undefined => {
  for (let node = from; node > 0; node = tree.parent[node] as number) if (tree.tag[node] === name) return node;
  return undefined;
};
