import type { Block } from '../../story/block.ts';
import type { LeftOutReason } from '../../story/left-out.ts';
import { onOneLine } from '../../story/one-line.ts';
import { wordsOfSilent } from './blocks-from-html.ts';
import { bodyOf, type PageTree } from './page-tree.ts';
import { isSilent, isWordless } from './silent.ts';

/** Words of a page that are in none of its parts, by the element that keeps them from being its text. */
export interface Silent {
  node: number;
  blocks: Block[];
}

const silentReasons: ReadonlyMap<string, LeftOutReason> = new Map([
  ['math', 'formula'], ['svg', 'drawing'], ['button', 'control'], ['select', 'control'], ['textarea', 'control'], ['datalist', 'control'],
]);

/** Why an element's words are not the page's: it is a control, or shows something else in their place. */
export const silentReason = (tree: PageTree, node: number): LeftOutReason => silentReasons.get(tree.tag[node] as string) ?? 'hidden';

/** In the page's order: a button's words, those that stand in for what can't be shown or run, a formula's and a drawing's. */
export const silentIn = (tree: PageTree): Silent[] => {
  const wordsOf = wordsOfSilent(tree);
  const found: Silent[] = [];
  const body = bodyOf(tree);
  const end = tree.end[body] as number;
  for (let node = body + 1; node < end; ) {
    if (!isSilent(tree, node)) {
      node++;
      continue;
    }
    if (!isWordless(tree, node)) {
      const blocks = [...wordsOf(node), ...foreignWords(tree, node)];
      if (blocks.length > 0) found.push({ node, blocks });
    }
    node = tree.end[node] as number;
  }
  return found;
};

const foreignWords = ({ foreign, end }: PageTree, within: number): Block[] => {
  const blocks: Block[] = [];
  for (let node = within; foreign.size > 0 && node < (end[within] as number); node++) {
    for (const line of (foreign.get(node) ?? []).join('').split('\n')) {
      const text = onOneLine(line);
      if (text !== '') blocks.push({ type: 'paragraph', children: [{ text }] });
    }
  }
  return blocks;
};
