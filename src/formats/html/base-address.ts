import { attribute, findElement, type PageTree } from './page-tree.ts';

/** The address that a page says its relative links start from. */
export const baseOf = (tree: PageTree): string | undefined => {
  const base = findElement(tree, (node) => tree.tag[node] === 'base' && attribute(tree, node, 'href') !== undefined);
  const href = base === undefined ? '' : (attribute(tree, base, 'href') ?? '');
  return /^https?:/i.test(href) && URL.canParse(href) ? href : undefined;
};
