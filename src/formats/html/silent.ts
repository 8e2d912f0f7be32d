import { attribute, type PageTree } from './page-tree.ts';

const silentTags: ReadonlySet<string> = new Set([
  'script', 'style', 'template', 'noscript', 'head', 'title', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'audio', 'video',
  'input', 'select', 'textarea', 'button', 'datalist', 'progress', 'meter', 'map',
]);

/** Whether what an element holds is no text of the page. */
export const isSilent = (tree: PageTree, node: number): boolean => {
  const tag = tree.tag[node] as string;
  if (tag === 'template' && isShadow(tree, node)) return false;
  // A heading that folds its section is a button within: its words are the heading's.
  return silentTags.has(tag) && !(tag === 'button' && /^h[1-6]$/.test(tree.tag[tree.parent[node] as number] as string));
};

const wordlessTags: ReadonlySet<string> = new Set(['script', 'style', 'template', 'head', 'title', 'iframe', 'embed', 'input']);

/** Whether what an element holds is no words at all: code, or another page. */
export const isWordless = (tree: PageTree, node: number): boolean => wordlessTags.has(tree.tag[node] as string) && !isShadow(tree, node);

/** What a template of such a kind holds is shown in the element around it; browsers save pages so, in either spelling. */
const isShadow = (tree: PageTree, node: number): boolean =>
  (attribute(tree, node, 'shadowrootmode') ?? attribute(tree, node, 'shadowmode')) !== undefined;

// React sends parts of a page late, in hidden elements of such a name, and a script puts them in their places.
const STREAMED = /S:[0-9a-f]+$/;

/** Whether an element itself is hidden, by the attribute of that name. */
export const isHidden = (tree: PageTree, node: number): boolean =>
  attribute(tree, node, 'hidden') !== undefined && !STREAMED.test(attribute(tree, node, 'id') ?? '');
