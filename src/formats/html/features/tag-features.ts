import { attribute, type PageTree } from '../page-tree.ts';
import { isHidden } from '../silent.ts';
import type { PagePart } from '../blocks-from-html.ts';

const types = ['paragraph', 'heading', 'list-item', 'quote', 'caption', 'preformatted'];
const holders = ['p', 'div', 'li', 'td', 'tr', 'section', 'article', 'header', 'footer', 'dd', 'dt', 'figcaption', 'address', 'span'];
const ancestors = ['nav', 'aside', 'footer', 'header', 'form', 'article', 'main', 'figure', 'table', 'ul', 'blockquote', 'section', 'dl', 'details', 'button', 'noscript'];

/** Which elements a part stands in, by the names of HTML. */
export const tagFeatures = (tree: PageTree, { block, node }: PagePart, push: (value: number) => void): void => {
  push(types.indexOf(block.type));
  push(block.level ?? 0);
  push(holders.indexOf(tree.tag[node] as string));
  push(block.depth ?? -1);
  const counts = ancestors.map(() => 0);
  let hidden = 0;
  let isBody = 0;
  let depth = 0;
  for (let above = node; above > 0; above = tree.parent[above] as number) {
    depth++;
    const kind = ancestors.indexOf(tree.tag[above] as string);
    if (kind >= 0) counts[kind] = (counts[kind] as number) + 1;
    const attributes = tree.attributes[above];
    if (attributes === undefined) continue;
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')) hidden |= 1;
    if (attributes['aria-hidden'] === 'true') hidden |= 2;
    if (isHidden(tree, above)) hidden |= 8;
    if (/articleBody/i.test(attributes['itemprop'] ?? '')) isBody |= 1;
    if (/Article|BlogPosting/.test(attributes['itemtype'] ?? '')) isBody |= 2;
    const role = attribute(tree, above, 'role');
    if (role === 'main') isBody |= 4;
    else if (role === 'navigation' || role === 'complementary' || role === 'dialog' || role === 'alertdialog') hidden |= 4;
  }
  for (const count of counts) push(Math.min(3, count));
  push(hidden);
  push(isBody);
  push(Math.min(60, depth));
};
