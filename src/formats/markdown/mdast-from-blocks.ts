import type { Blockquote, List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import type { Block, TextRun } from '../../story/block.ts';
import { textOfBlock } from '../../story/text.ts';
import { leads } from '../html/safe-link.ts';

/**
 * A Markdown document of the blocks.
 * @param hasPictures whether a caption's link is its picture, as in what was Markdown; anything else's is only a link.
 */
export const mdastFromBlocks = (blocks: readonly Block[], hasPictures: boolean): Root => {
  const children: RootContent[] = [];
  for (const block of blocks) {
    const last = children.at(-1);
    if (block.type === 'list-item') addItem(children, block);
    else if (block.type === 'quote') {
      const quote: Blockquote = last?.type === 'blockquote' ? last : { type: 'blockquote', children: [] };
      if (quote !== last) children.push(quote);
      quote.children.push({ type: 'paragraph', children: phrasing(block.children) });
    } else children.push(nodeOf(block, hasPictures));
  }
  return { type: 'root', children };
};

const nodeOf = (block: Block, hasPictures: boolean): RootContent => {
  if (block.type === 'heading') {
    return { type: 'heading', depth: Math.min(6, Math.max(1, block.level ?? 2)) as 1 | 2 | 3 | 4 | 5 | 6, children: phrasing(oneLine(block.children)) };
  }
  if (block.type === 'preformatted') return { type: 'code', value: textOfBlock(block) };
  const [run, ...rest] = block.children;
  if (hasPictures && block.type === 'caption' && run?.link !== undefined && leads(run.link) && rest.length === 0) {
    return { type: 'paragraph', children: [{ type: 'image', alt: run.text, url: run.link }] };
  }
  return { type: 'paragraph', children: phrasing(block.children) };
};

/** Markdown's headings are one line. */
const oneLine = (runs: readonly TextRun[]): TextRun[] => runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));

const addItem = (siblings: RootContent[], block: Block): void => {
  const item: ListItem = { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: phrasing(block.children) }] };
  let level: { type: string; children: unknown[] }[] = siblings as never;
  for (let depth = block.depth ?? 0; depth > 0; depth--) {
    const last = level.at(-1) as List | undefined;
    const parent = last?.type === 'list' ? last.children.at(-1) : undefined;
    if (!parent) break;
    level = parent.children as never;
  }
  const ordered = block.list === 'number';
  const last = level.at(-1) as List | undefined;
  if (last?.type === 'list' && last.ordered === ordered) last.children.push(item);
  else level.push({ type: 'list', ordered, spread: false, children: [item] } as List as never);
};

/** Blanks at the edges of a line mean something else in Markdown, or would have to be written as `&#x20;`. */
const phrasing = (runs: readonly TextRun[]): PhrasingContent[] =>
  runs.flatMap((run, i) => {
    let text = run.text.replaceAll(/[ \t]*\n[ \t]*/g, '\n');
    if (i === 0) text = text.trimStart();
    if (i === runs.length - 1) text = text.trimEnd();
    return runNodes({ ...run, text });
  });

/** Emphasis can't begin or end with white space in Markdown, so that goes outside. */
const runNodes = (run: TextRun): PhrasingContent[] => {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(run.text) ?? [];
  if (inner === '' || !(run.bold || run.italic || run.link)) return lines(run.text);
  let nodes = lines(inner);
  if (run.italic) nodes = [{ type: 'emphasis', children: nodes }];
  if (run.bold) nodes = [{ type: 'strong', children: nodes }];
  if (run.link !== undefined && leads(run.link)) nodes = [{ type: 'link', url: run.link, children: nodes }];
  return [...lines(before), ...nodes, ...lines(after)];
};

const lines = (text: string): PhrasingContent[] =>
  text.split('\n').flatMap((value, i): PhrasingContent[] => [
    ...(i > 0 ? [{ type: 'break' as const }] : []),
    ...(value === '' ? [] : [{ type: 'text' as const, value }]),
  ]);
