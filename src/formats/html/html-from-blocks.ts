import type { Block, TextRun } from '../../story/block.ts';
import { directionOf } from '../../story/direction.ts';
import type { Direction } from '../../story/story.ts';
import { textOfBlock } from '../../story/text.ts';
import { escapeHtml } from './escape.ts';
import { safeLink } from './safe-link.ts';

export interface Around {
  /** The direction of what the blocks stand in: only blocks that differ say theirs. */
  direction: Direction;
  /** The story's own address, for relative links. */
  url?: string;
}

/** Blocks as HTML, one a line: no script, no style, links only to http, https and mailto. */
export const htmlFromBlocks = (blocks: readonly Block[], around: Around): string => {
  const lines: string[] = [];
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i] as Block;
    let end = i + 1;
    if (block.type === 'list-item' || block.type === 'quote') while (blocks[end]?.type === block.type) end++;
    const group = blocks.slice(i, end);
    if (block.type === 'list-item') lines.push(...listLines(group, 0, around));
    else if (block.type === 'quote') lines.push('<blockquote>', ...group.map((quote) => element('p', quote, around)), '</blockquote>');
    else lines.push(blockLine(block, around));
    i = end;
  }
  return lines.join('\n');
};

const blockLine = (block: Block, around: Around): string => {
  if (block.type === 'heading') return element(`h${Math.min(6, Math.max(1, block.level ?? 2))}`, block, around);
  if (block.type === 'caption') return `<figure>${element('figcaption', block, around)}</figure>`;
  // A parser drops a line break right after <pre>.
  if (block.type === 'preformatted') return element('pre', block, around).replace(/^(<pre[^>]*>)(?=\n)/, '$1\n');
  return element('p', block, around);
};

/** Items of one depth as lists; deeper ones stand in the item before them. */
const listLines = (items: readonly Block[], depth: number, around: Around): string[] => {
  const lines: string[] = [];
  let open: string | undefined;
  for (let i = 0; i < items.length; ) {
    const item = items[i] as Block;
    let end = i + 1;
    while (end < items.length && (items[end]?.depth ?? 0) > depth) end++;
    const tag = item.list === 'number' ? 'ol' : 'ul';
    if (tag !== open) {
      if (open) lines.push(`</${open}>`);
      lines.push(`<${tag}>`);
      open = tag;
    }
    // A list that begins deeper than it should gets an item around it, which shows no text of its own.
    const startsDeeper = (item.depth ?? 0) > depth;
    const inner = listLines(items.slice(startsDeeper ? i : i + 1, end), depth + 1, around);
    const head = startsDeeper ? '<li></li>' : element('li', item, around);
    lines.push(inner.length === 0 ? head : [head.slice(0, -'</li>'.length), ...inner, '</li>'].join('\n'));
    i = end;
  }
  if (open) lines.push(`</${open}>`);
  return lines;
};

const element = (tag: string, block: Block, around: Around): string => {
  const direction = directionOf(textOfBlock(block));
  const dir = direction === undefined || direction === around.direction ? '' : ` dir="${direction}"`;
  const isRaw = block.type === 'preformatted';
  return `<${tag}${dir}>${block.children.map((run) => runHtml(run, isRaw, around.url)).join('')}</${tag}>`;
};

const runHtml = (run: TextRun, isRaw: boolean, base: string | undefined): string => {
  let html = escapeHtml(run.text);
  if (!isRaw) html = html.replaceAll('\n', '<br>');
  if (run.italic) html = `<em>${html}</em>`;
  if (run.bold) html = `<strong>${html}</strong>`;
  const link = safeLink(run.link, base);
  return link === undefined ? html : `<a href="${escapeHtml(link)}">${html}</a>`;
};
